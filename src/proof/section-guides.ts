import type { Atlas } from "#src/atlas/index.ts";
import { BLUEPRINT_OPENINGS } from "./blueprint-openings.ts";
import { sectionIdSchema } from "./case-study.ts";
import type { ProofKind, SectionId } from "./case-study.ts";
import { KIND_GUIDES } from "./kind-guides.ts";
import { describeProofKind } from "./proof-kinds.ts";

type Blueprint = Atlas["blueprints"][number];

/** What one section is for, kept apart from what the person writes. */
export interface SectionGuide {
  readonly section: SectionId;
  readonly title: string;
  /** The question a reader must find answered. */
  readonly answers: string;
  readonly prompts: readonly string[];
  /** How it could begin; to be replaced, never copied into a draft. */
  readonly opening: string;
  readonly needed: boolean;
  /** What the blueprint says this piece has to show, as far as it belongs here. */
  readonly mustShow: readonly string[];
}

/** The parts of a kind of proof in reading order, each with what it asks; with a blueprint also what that asks. */
export function sectionGuides(kind: ProofKind, blueprint?: Blueprint): readonly SectionGuide[] {
  const { needs } = describeProofKind(kind);
  const openings = blueprint === undefined ? undefined : BLUEPRINT_OPENINGS[blueprint.id];
  return sectionIdSchema.options.map((section) => {
    const plain = PLAIN_GUIDES[section];
    const own = KIND_GUIDES[kind][section];
    return {
      section,
      ...plain,
      ...own,
      ...(section === "context" && openings !== undefined ? { opening: openings.context } : {}),
      ...(section === "override" && openings !== undefined ? { opening: openings.override } : {}),
      needed: needs.includes(section),
      mustShow: (blueprint?.mustShow ?? []).filter((says) => sectionOf(says) === section),
    };
  });
}

/** The title of a section as readers see it. */
export function sectionTitle(section: SectionId, kind: ProofKind): string {
  return KIND_GUIDES[kind][section]?.title ?? PLAIN_GUIDES[section].title;
}

type Plain = Pick<SectionGuide, "title" | "answers" | "prompts" | "opening">;

const PLAIN_GUIDES: Readonly<Record<SectionId, Plain>> = {
  context: {
    title: "Problem and context",
    answers: "Whose trouble is this, where in care does it happen, and how would the work be used there?",
    prompts: [
      "Who has the problem: which nurse, doctor, planner, patient?",
      "When in their day does it hurt, and what do they do about it now?",
      "What would be done differently if this worked?",
    ],
    opening:
      "Every Friday the discharge nurse has to choose which patients to ring first, and chooses by memory.",
  },
  data: {
    title: "Data and the right to it",
    answers: "What is it, who are the people behind it if any, and by what right do you use it?",
    prompts: [
      "Synthetic, open, under an agreement? Name the licence.",
      "How was it cleaned, and how many rows went away at each step?",
      "Who is missing from it?",
    ],
    opening: "All patients in this piece are invented by a generator; its seed and version stand below.",
  },
  approach: {
    title: "Approach",
    answers: "What did you do, in words for somebody who does not build models?",
    prompts: [
      "What is the plain baseline, and what did you add to it?",
      "What was decided before you saw the results?",
      "Which tools, and why these?",
    ],
    opening: "A rule of three questions came first; the model had to do better than that rule.",
  },
  evaluation: {
    title: "Evaluation",
    answers: "How well does it do, how sure is that, and for whom is it worse?",
    prompts: [
      "Put results as tokens, such as {{auc}} or {{slope}}: they stay right when the evaluation changes.",
      "Say at which threshold you judge it and why there.",
      "Name the subgroup it serves worst.",
    ],
    opening:
      "Of {{n}} invented stays, {{events}} had the event; the area under the curve was {{auc}}, the calibration slope {{slope}}.",
  },
  "clinical-meaning": {
    title: "What it means in care",
    answers: "What would change for a patient and for the people who look after them?",
    prompts: [
      "Of a thousand people, how many are flagged, and how many of those wrongly?",
      "What does a false alarm cost, and whom? What does a miss?",
      "How many alerts would one person get in a shift?",
    ],
    opening:
      "On a ward of thirty, a nurse would be sent to two more patients a day; one of them would be fine.",
  },
  risks: {
    title: "Risks and limits",
    answers: "How could it hurt somebody, and where does what you found stop being true?",
    prompts: [
      "List at least three limits, one a line, each starting with a hyphen.",
      "Which group is it likeliest to fail?",
      "How could somebody misuse it without meaning harm?",
    ],
    opening: "- The data come from one generator, so nothing is known about a second hospital.",
  },
  override: {
    title: "Who decides, and when to set it aside",
    answers: "Who may overrule it, and in which situations must it hand over?",
    prompts: [
      "Name the role that decides.",
      "Name at least one situation in which the output must be ignored.",
      "How does somebody on the ward switch it off?",
    ],
    opening: "The nurse in charge decides. When a patient looks worse than the score, the score is ignored.",
  },
  "next-steps": {
    title: "Next steps",
    answers: "What would have to happen before anybody used this for real?",
    prompts: [
      "Which study would come first, with whom?",
      "Which regulator or board would have a say?",
      "What would you measure in the first month?",
    ],
    opening:
      "First a silent run beside usual care for a month; nobody would see its output until it is understood.",
  },
};

/** Words that tell where a demand of a blueprint belongs; the first that fits wins. */
const PLACES: readonly (readonly [RegExp, SectionId])[] = [
  [
    /\b(?:overrul|override|ignore|take over|handed to|who decides|who may|switched off|clinician deciding|stops?\b|stop rule|leads to whom)/iu,
    "override",
  ],
  [
    /\b(?:consent|synthetic|invented or open|patient's data|confidential|cohort|who is in the sample)/iu,
    "data",
  ],
  [
    /\b(?:sensitivity|threshold|calibration|counts? of|counted|agreement of|missed, by group|measure|baseline|rule of thumb|by hand|with sources?|range|alerts per|false alarms|tests that fail)/iu,
    "evaluation",
  ],
  [
    /\b(?:wrong label|harm|hazard|should not be trusted|drift|disclaimer|no doctor|cannot tell|confounding|left out|fails|cannot take part|within what you are competent)/iu,
    "risks",
  ],
  [
    /\b(?:delay|staffed|before and after|burden|somebody running|intended use|recommendation)/iu,
    "clinical-meaning",
  ],
];

const sectionOf = (says: string): SectionId =>
  PLACES.find(([pattern]) => pattern.test(says))?.[1] ?? "approach";
