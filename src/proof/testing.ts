import { evaluateTable, evaluationSettingsSchema } from "#src/evaluation/index.ts";
import type { KeptEvaluation } from "#src/evaluation/index.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { seededRandom } from "#src/statistics/index.ts";
import { caseStudySchema } from "./case-study.ts";
import type { CaseStudy, ProofKind } from "./case-study.ts";
import { critiqueItems } from "./critique-items.ts";
import { DEFAULT_DISCLAIMER } from "./default-disclaimer.ts";
import type { Structure } from "./structure.ts";

/** The evaluation of made-up stays, with groups; kept as `e-1`. */
export function aRealEvaluation(id = "e-1"): KeptEvaluation {
  const random = seededRandom(7);
  const rows = 600;
  const label = new Float64Array(rows);
  const score = new Float64Array(rows);
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const risk = 1 / (1 + Math.exp(1.2 - 1.1 * random.normal()));
    score[row] = risk;
    label[row] = random.uniform() < risk ? 1 : 0;
    codes[row] = random.below(2);
  }
  const outcome = evaluateTable(
    {
      rows,
      columns: [
        { kind: "number", name: "readmitted", values: label, missing: 0 },
        { kind: "number", name: "risk", values: score, missing: 0 },
        { kind: "category", name: "sex", codes, levels: ["f", "m"], missing: 0 },
      ],
    },
    {
      file: { name: "predictions.csv", sha256: "0".repeat(64) },
      roles: { label: "readmitted", scores: ["risk"], groups: ["sex"] },
      settings: evaluationSettingsSchema.parse({ threshold: 0.3, thresholdReason: "Ten calls a day." }),
      madeOn: calendarDateSchema.parse("2026-11-01"),
      notes: [],
      baselines: [],
      standards: [],
    },
  );
  if (outcome.kind !== "evaluated") throw new Error(outcome.kind);
  return { version: 1, id, report: outcome.report };
}

const hazard = {
  hazard: "A patient who needs a call is ranked low",
  harm: "The patient worsens at home without a call",
  cause: "Values are missing for people treated elsewhere",
  severity: 4,
  likelihood: 3,
  control: "Nurses add patients by hand whenever they worry",
  likelihoodAfter: 2,
  owner: "Discharge nurse in charge",
};

const equity =
  "People who speak another language are rung less often, because calls take longer; the list marks them and an interpreter is booked first.";
const step = (text: string, who: string, minutes: number) => ({ step: text, who, minutes, note: "" });

/** The structured part of each kind, filled. */
const STRUCTURES: Readonly<Record<ProofKind, Structure>> = {
  "case-study": { kind: "case-study" },
  "workflow-redesign": {
    kind: "workflow-redesign",
    before: [
      step("Read all records", "Nurse", 40),
      step("Choose whom to ring", "Doctor", 10),
      step("Ring", "Nurse", 60),
    ],
    after: [step("Read the list", "Nurse", 10), step("Ring", "Nurse", 60)],
    hazards: [hazard],
    equity,
    measures: ["Calls made within two days"],
  },
  "roi-model": {
    kind: "roi-model",
    currency: "EUR",
    years: 3,
    assumptions: [
      {
        id: "requests",
        label: "Requests a year",
        unit: "requests",
        low: 4_000,
        likely: 5_000,
        high: 6_000,
        source: "A count of one month, times twelve",
      },
      {
        id: "minutes_saved",
        label: "Minutes saved for each",
        unit: "minutes",
        low: 2,
        likely: 6,
        high: 9,
        source: "A guess, and said to be one",
      },
      {
        id: "hourly_cost",
        label: "Cost of an hour",
        unit: "EUR",
        low: 28,
        likely: 32,
        high: 38,
        source: "A guess, and said to be one",
      },
      {
        id: "licence",
        label: "Licence a year",
        unit: "EUR",
        low: 6_000,
        likely: 8_000,
        high: 15_000,
        source: "Two public price lists",
      },
    ],
    benefit: "requests × minutes_saved ÷ 60 × hourly_cost",
    cost: "licence",
    setUp: "5000",
    beyondMoney: "Patients wait fewer days for an answer, and staff type less at night.",
  },
  "paper-critique": {
    kind: "paper-critique",
    reference: "An invented paper on readmission, Journal of Examples, 2024",
    doi: "",
    answers: critiqueItems.map(({ id }) => ({
      item: id,
      judgement: "unclear",
      why: "The paper says nothing of it in methods or results.",
    })),
    wouldUse:
      "I would not use it on a ward before somebody shows its calibration at a second hospital of another size.",
  },
  "product-spec": {
    kind: "product-spec",
    problem:
      "A hospital pharmacist checks two hundred orders a day and clicks most warnings away, true ones among them.",
    users: ["Hospital pharmacist"],
    inputs: ["List of medicines", "Kidney function"],
    outputs: ["Ranked warnings"],
    outOfScope: ["Changing an order by itself"],
    requirements: [
      {
        need: "Rank warnings by what they would change",
        measure: "Two pharmacists agree with nine of ten ranks",
        priority: "must",
      },
      {
        need: "Log each override with its reason",
        measure: "Every override of a test day is found in the log",
        priority: "must",
      },
      { need: "Answer at once", measure: "Under one second for each order", priority: "should" },
    ],
    hazards: [hazard],
    successMeasures: ["Share of warnings acted on"],
    rollback:
      "If two serious warnings are missed in a week, the lead pharmacist switches it off the same day.",
  },
  "governance-memo": {
    kind: "governance-memo",
    decision: "Keep the score for one year with two conditions, then look again.",
    regime: ["Rules on predictive decision support in certified records"],
    risks: [hazard],
    controls: [
      {
        control: "Calibration by quarter",
        owner: "Analytics lead",
        evidence: "A plot in the minutes",
        due: "each quarter",
      },
    ],
    monitoring: ["Share of patients flagged, by week"],
    stopRule:
      "If calibration leaves its band for two quarters, the committee withdraws the score within a week.",
  },
  "clinical-playbook": {
    kind: "clinical-playbook",
    painPoint: "On a night shift one nurse answers an alarm every hour and acts on few of them.",
    guardrails: [
      "A worried nurse calls the team without an alert",
      "If alerts double in a day, the charge nurse switches the tool off",
    ],
    hazards: [hazard],
    equity,
    alertBudget: { patientsPerNurse: 6, shiftHours: 12, alertsPerPatientDay: 0.5, mostPerShift: 3 },
    measures: ["Alerts per nurse and shift"],
    rollOut: [{ step: "Silent month", who: "Ward lead", note: "" }],
  },
};

/** A piece of each kind for which no gate stands open; everything in it is made up. Give what matters to the test. */
export function aFinishedStudy(kind: ProofKind, change: Partial<CaseStudy> = {}): CaseStudy {
  const coded = kind === "case-study";
  return caseStudySchema.parse({
    version: 1,
    id: `s-${kind}`,
    kind,
    title: "Who should be rung first after going home",
    summary: "A nurse has ten calls a day for people who went home: which ten help most?",
    author: "Ada Example",
    createdOn: "2026-10-01",
    changedOn: "2026-11-01",
    sections: {
      context:
        "A discharge nurse has time for ten calls a day and chooses by memory. A list in order of risk would be read each morning, and the nurse would choose from it.",
      data: "All stays are invented by a generator of ours. One row is one stay, and nothing was left out.",
      approach:
        "A rule of three questions came first. A plain regression had to do better than that rule on stays it had never seen.",
      ...(coded
        ? {
            evaluation:
              "Of {{n}} invented stays {{events}} came back. The area under the curve was {{auc}} and the calibration slope {{slope}}.",
          }
        : {}),
      "clinical-meaning":
        "The nurse would ring the ten people at the top of the list. A false alarm costs ten minutes of a nurse; a miss costs a patient a call that might have helped.",
      risks:
        "- All stays come from one generator, so a second hospital is unknown.\n- Nobody under eighteen is among them.\n- The order of the list was never tried by a real team.\nWhat remains is that a patient is ranked low and not rung.",
      override:
        "The nurse decides. When somebody sounds worse than the list says, the list is ignored. If two calls are missed in a week, the nurse in charge switches it off.",
      "next-steps":
        "First a silent month beside usual care with two nurses, then a study planned with a statistician.",
    },
    data: coded
      ? [
          {
            name: "Invented stays",
            provenance: "A generator of ours, number 7",
            licence: "CC0-1.0",
            access: "synthetic",
            hostedModel: false,
          },
        ]
      : [],
    evaluations: coded ? ["e-1"] : [],
    noSubgroupsBecause: "",
    disclaimer: DEFAULT_DISCLAIMER,
    structure: STRUCTURES[kind],
    skills: [],
    links: [{ label: "Code", url: "https://example.org/code" }],
    reviews: [],
    ...change,
  });
}
