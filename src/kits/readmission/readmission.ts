import { areaUnderRoc, observedToExpected } from "#src/statistics/index.ts";
import { checkOutcome, outcomeItems } from "../check-outcome.ts";
import { personItem } from "../grading.ts";
import type { Kit, NamedAnswers } from "../kit.ts";
import type { OutcomeRow } from "../outcome-data.ts";
import { outcomeFiles, outcomeHandIn } from "../outcome-files.ts";
import { ratePrograms } from "../rate-baseline.ts";
import { LEAK, readmissionData } from "./readmission-data.ts";

const ID = "stay_id";
const LABEL = "back_within_30_days";
const THRESHOLD = 0.2;
const rubric = [
  ...outcomeItems(THRESHOLD),
  personItem(
    "missing-values",
    "Missing values are understood",
    "Why a blood test is missing, and what that says about the patient, before anything is filled in.",
  ),
  personItem(
    "new-hospital",
    "The new hospital has a plan",
    "What changes at hospital D, and what would be measured there before anybody relies on the risks.",
  ),
  personItem(
    "meaning",
    "Somebody can act on it",
    "Who is called, by whom, how many a week at the threshold, and when a nurse or doctor sets the risk aside.",
  ),
];

/** Coming back to hospital within 30 days: records with several stays a person, gaps, a new hospital and a trap. */
export const readmission: Kit = {
  id: "readmission",
  title: "Who comes back within 30 days",
  summary:
    "Hospital stays of invented patients, several a person, with blood tests that are missing for a reason, a hospital nobody trained on and one column that knows too much.",
  version: 1,
  blueprint: "precision-risk-model",
  problem:
    "A discharge team can phone some patients in the week after they go home. Give each stay in test.csv the probability that the patient is back in hospital within 30 days, known on the morning of discharge.",
  usedBy:
    "A discharge nurse who has time for the patients at or above a risk of 0.2, and a quality lead who must trust the numbers as numbers.",
  handIn: [
    { path: "predictions.csv", holds: `${ID}, probability: one line for each row of test.csv` },
    { path: "used-columns.txt", holds: "the columns your model reads, one a line" },
    { path: "report.md", holds: "one or two pages for a person to judge (see the rubric)" },
  ],
  rules: [
    `${LEAK} is a trap: the coding office writes it weeks later, when it settles what came after the stay. Leave it out and say why.`,
    "Split by patient when you validate. Two stays of one person on both sides make a model look better than it is.",
    "No outcomes of hospital D are given. Your model meets it as it would a new customer.",
    "The best that can be done here is modest. If your own area under the curve is near 0.9, look for the leak before you celebrate.",
  ],
  meaning:
    "A call helps only those who would have come back and whom a call can reach. A risk that is too high wastes an hour of a nurse; one that is too low leaves somebody alone with a new medicine. This is practice with invented patients and no clinical tool.",
  card: {
    about:
      "Drawn by this program from stated coefficients: people have between one and six stays, a tendency of their own that no column shows, and illness that decides which tests are taken.",
    files: [
      {
        path: "train.csv",
        holds: "stays of hospitals A, B and C with the outcome",
        columns: [
          "stay_id, patient_id: who",
          "hospital: A, B, C; D only in test.csv",
          "discharge_day: days since the records began",
          "age (years), sex (f, m), admitted_as (emergency, planned), days_in_hospital",
          "admissions_last_year, emergency_visits_half_year: before this stay",
          "long_term_conditions, medicines_at_discharge: counts",
          "haemoglobin (g/dL), sodium (mmol/L), creatinine (µmol/L): last value, empty when not taken",
          "discharged_to: home, home with care, care home",
          `${LEAK}: set by the coding office after the stay is settled`,
          `${LABEL}: 1 or 0, the outcome`,
        ],
      },
      {
        path: "test.csv",
        holds: "stays of other patients without the outcome, hospital D among them",
        columns: ["as train.csv, without the outcome"],
      },
    ],
    limits: [
      "No real person is in it, and no real hospital behaves exactly like this.",
      "Deaths and moves to other towns are left out, which real data must deal with.",
    ],
  },
  rubric,
  baseline: "The share of training rows with the same number of admissions in the last year.",
  data: async (number) => outcomeFiles(readmissionData(number), { id: ID, label: LABEL }),
  programs: ratePrograms({ id: ID, column: "admissions_last_year", label: LABEL }),
  check: async (number, handedIn) =>
    checkOutcome(readmissionData(number), handedIn, {
      id: ID,
      leakColumn: LEAK,
      threshold: THRESHOLD,
      rubric,
      more: atNewHospital,
    }),
  best: async (number) => {
    const { test } = readmissionData(number);
    return outcomeHandIn(
      test,
      test.map(({ risk }) => risk),
      { id: ID, used: ["all but the trap"] },
    );
  },
};

function atNewHospital(rows: readonly OutcomeRow[], risks: readonly number[]): NamedAnswers {
  const places = rows.flatMap(({ site }, at) => (site === "D" ? [at] : []));
  const labels = places.map((at) => rows[at]?.label ?? 0);
  const probabilities = places.map((at) => risks[at] ?? 0);
  return {
    areaUnderRocAtNewHospital: areaUnderRoc({ labels, scores: probabilities }),
    observedToExpectedAtNewHospital: observedToExpected({ labels, probabilities }),
  };
}
