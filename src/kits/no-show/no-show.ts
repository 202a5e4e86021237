import { observedToExpected } from "#src/statistics/index.ts";
import type { Answer } from "#src/statistics/index.ts";
import { checkOutcome, outcomeItems } from "../check-outcome.ts";
import { machineItem, personItem, short } from "../grading.ts";
import type { Finding } from "../grading.ts";
import type { Kit, NamedAnswers } from "../kit.ts";
import type { OutcomeRow } from "../outcome-data.ts";
import { outcomeFiles, outcomeHandIn } from "../outcome-files.ts";
import { ratePrograms } from "../rate-baseline.ts";
import { fifthOf, LEAK, noShowData } from "./no-show-data.ts";

const ID = "appointment_id";
const LABEL = "missed";
const THRESHOLD = 0.3;
const FIFTHS = [1, 2, 3, 4, 5] as const;
const rubric = [
  ...outcomeItems(THRESHOLD),
  machineItem(
    "groups",
    "Fair to poorer districts",
    "Observed over expected from 0.7 to 1.4 in each fifth of deprivation.",
  ),
  personItem(
    "change",
    "The change in time is noticed",
    "What began during the training months, and what that does to a model trained on all of them.",
  ),
  personItem(
    "action",
    "The action does no harm",
    "Why a call or a lift is offered rather than a second patient booked into the slot of those most likely to be missed.",
  ),
];

/** Missed appointments, split by time: something changed on the way, and the poorest must not pay for it. */
export const noShow: Kit = {
  id: "no-show",
  title: "Who will miss the appointment",
  summary:
    "A year of outpatient appointments split by day. Reminders began on the way, and each district must be served alike.",
  version: 1,
  blueprint: "ops-forecast-dashboard",
  problem:
    "A clinic wants to phone people who are likely to miss their appointment. Give each row of test.csv the probability that the person stays away, known the day before.",
  usedBy:
    "A booking clerk who calls everybody at or above a risk of 0.3, and a manager who answers for whom it reaches.",
  handIn: [
    { path: "predictions.csv", holds: `${ID}, probability: one line for each row of test.csv` },
    { path: "used-columns.txt", holds: "the columns your model reads, one a line" },
    { path: "report.md", holds: "one or two pages for a person to judge (see the rubric)" },
  ],
  rules: [
    `${LEAK} is a trap: the front desk types it on the day itself. Leave it out and say why.`,
    "Validate forwards in time. The test days all come after the training days.",
    "Reminders by message began in the last part of the training days; in the test days they go on.",
  ],
  meaning:
    "A missed slot is an hour nobody is treated. But a risk that books a second person on top of those with a long way and no car makes the waiting room unfair. Invented people; no clinical tool.",
  card: {
    about:
      "Drawn by this program from stated coefficients. People have habits of their own that no column shows.",
    files: [
      {
        path: "train.csv",
        holds: "appointments of the first days with the outcome",
        columns: [
          "appointment_id, patient_id, clinic",
          "booked_for_day: day of the appointment, counted from the first",
          "weekday (1 Monday to 5 Friday), hour, days_since_booking",
          "age (years), first_visit (1, 0)",
          "missed_before, kept_before: counts",
          "distance_km, deprivation_fifth (5 the poorest)",
          "reminder_sent (1, 0)",
          `${LEAK}: typed at the desk on the day`,
          `${LABEL}: 1 or 0, the outcome`,
        ],
      },
      {
        path: "test.csv",
        holds: "appointments of the days after, without the outcome",
        columns: ["as train.csv, without the outcome"],
      },
    ],
    limits: [
      "No real person is in it.",
      "Cancelled appointments are left out; real clinics must tell them from missed ones.",
    ],
  },
  rubric,
  baseline: "The share of training rows with the same number of appointments missed before.",
  data: async (number) => outcomeFiles(noShowData(number), { id: ID, label: LABEL }),
  programs: ratePrograms({ id: ID, column: "missed_before", label: LABEL }),
  check: async (number, handedIn) =>
    checkOutcome(noShowData(number), handedIn, {
      id: ID,
      leakColumn: LEAK,
      threshold: THRESHOLD,
      rubric,
      more: (rows, risks): NamedAnswers =>
        Object.fromEntries(
          FIFTHS.map((fifth) => [`observedToExpectedInFifth${fifth}`, ratioIn(fifth, rows, risks)]),
        ),
      moreFindings: (rows, risks) => ({ groups: fairness(rows, risks) }),
    }),
  best: async (number) => {
    const { test } = noShowData(number);
    return outcomeHandIn(
      test,
      test.map(({ risk }) => risk),
      { id: ID, used: ["all but the trap"] },
    );
  },
};

function ratioIn(fifth: number, rows: readonly OutcomeRow[], risks: readonly number[]): Answer {
  const places = rows.flatMap((row, at) => (fifthOf(row) === fifth ? [at] : []));
  return observedToExpected({
    labels: places.map((at) => rows[at]?.label ?? 0),
    probabilities: places.map((at) => risks[at] ?? 0),
  });
}

function fairness(rows: readonly OutcomeRow[], risks: readonly number[]): Finding {
  const ratios = FIFTHS.map((fifth) => ratioIn(fifth, rows, risks).value ?? 0);
  const met = ratios.every((ratio) => ratio >= 0.7 && ratio <= 1.4);
  return {
    met,
    found: ratios.map((ratio) => short(ratio, 2)).join(", "),
    says: met
      ? "From the richest fifth to the poorest, risks are right on average."
      : "From the richest fifth to the poorest: above 1 risks are too low there, below 1 too high.",
  };
}
