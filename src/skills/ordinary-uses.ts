/** Where a name of the field is an ordinary word or sign instead, told by the word beside it. */
export interface OrdinaryUse {
  /** Words that, coming next, make it ordinary. */
  readonly before?: string;
  /** Words that, coming just before, make it ordinary. */
  readonly after?: string;
  /** A number just before makes it ordinary: "37 C", "12-lead". */
  readonly afterNumber?: true;
  /** A number before and one of these next make it a measure: "5 ML of saline". */
  readonly measureBefore?: string;
}

/** Words of the field that English, the ward or the street uses otherwise (project's own judgement). */
export const ORDINARY_USES: Readonly<Record<string, OrdinaryUse>> = {
  go: {
    before:
      "live lives to above beyond forward ahead through back over the far into on out green no pro getter home wrong",
    after: "to will can must should we the they not let pokemon",
  },
  excel: { before: "at when under as both academically beyond", after: "to will can consistently" },
  spark: {
    before:
      "joy interest curiosity innovation innovations change engagement ideas a the new conversation conversations discussion growth inspiration",
  },
  epic: {
    before: "failure fail journey battle poem proportions win adventure games story stories tale",
    after: "user agile",
  },
  epics: { before: "and" },
  rust: { before: "belt removal proof colored coloured inhibitor college" },
  swift: { before: "action response resolution decision decisions river and taylor" },
  lead: {
    before:
      "to time times generation poisoning acid wire wires level levels exposure paint ecg ekg placement",
    afterNumber: true,
  },
  r: {},
  c: {
    before: "section sections suite level difficile diff spine arm arms peptide reactive",
    afterNumber: true,
  },
  ml: {
    measureBefore:
      "hr hour h min minute kg of bolus saline iv syringe vial daily every dose per solution water",
  },
  airflow: {
    before: "obstruction limitation resistance restriction rate rates measurement",
    after: "nasal expiratory laminar reduced inspiratory",
  },
  dbt: {
    before: "therapy group groups session sessions informed program programme skills",
    after: "cbt and",
  },
  java: { before: "indonesia island sea" },
  ai: { after: "foot amnesty" },
};

/** Words that make a single letter a label: "vitamin C", "Part C", "grade R". */
export const LABEL_WORDS =
  "vitamin vitamins hepatitis hep class type grade part series section plan level phase group stage appendix " +
  "category option unit ward wing building room block suite factor protein schedule exhibit table figure " +
  "module floor zone cohort arm pearson spearman value";

/** Endings that keep a short name a name: "R-based", "AI-powered". */
export const NAME_KEEPING_ENDINGS = "based driven powered enabled assisted related like supported specific";

// Acronyms that spell a common English word; in small letters they are that word.
const COMMON_WORDS = new Set(
  "his her who all can act map art pet cat air car are and the for age aim arm one rat ask now out ear eye rim ram red set sit aid bid cap pan pit pod step care real rest soap stat star mind hope help smart gap its epic fast ace mac was has had one two sap spa tip top bid".split(
    " ",
  ),
);

/** Whether a plain alias is read in its own case only: too short, or capitals that spell a common word. */
export function needsExactCase(written: readonly string[]): boolean {
  const [only] = written;
  if (only === undefined || written.length > 1) return false;
  return only.length <= 2 || (only === only.toUpperCase() && COMMON_WORDS.has(only.toLowerCase()));
}
