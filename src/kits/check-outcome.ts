import {
  brierScore,
  calibrationInTheLarge,
  calibrationSlope,
  clusteredAreaUnderRoc,
  clusteredDelongTest,
  isDefined,
  netBenefit,
  observedToExpected,
} from "#src/statistics/index.ts";
import type { Answer } from "#src/statistics/index.ts";
import { findLeakage } from "./find-leakage.ts";
import { gradeItems, machineItem, short } from "./grading.ts";
import type { Finding } from "./grading.ts";
import { textOf } from "./handed-table.ts";
import type { KitFile } from "./kit-file.ts";
import type { Checked, NamedAnswers, RubricItem } from "./kit.ts";
import type { OutcomeData, OutcomeRow } from "./outcome-data.ts";
import { rateBaseline } from "./rate-baseline.ts";
import { readRisks } from "./read-risks.ts";

/** What differs between kits that predict an outcome. */
export interface OutcomeSettings {
  readonly id: string;
  readonly leakColumn: string;
  /** The risk from which somebody would act. */
  readonly threshold: number;
  readonly rubric: readonly RubricItem[];
  /** Further numbers and findings of one kit. */
  readonly more?: (rows: readonly OutcomeRow[], risks: readonly number[]) => NamedAnswers;
  readonly moreFindings?: (
    rows: readonly OutcomeRow[],
    risks: readonly number[],
  ) => Readonly<Record<string, Finding>>;
}

/** The items that all such kits share. */
export const outcomeItems = (threshold: number): readonly RubricItem[] => [
  machineItem(
    "complete",
    "Every row has one probability",
    "Each id of test.csv once, from 0 to 1, nothing left out.",
  ),
  machineItem(
    "columns",
    "The columns used are listed",
    "used-columns.txt names the columns of the model, one a line.",
  ),
  machineItem(
    "no-leakage",
    "Nothing from after the outcome",
    "No column that is written later, and no result better than the true risks allow.",
  ),
  machineItem(
    "beats-baseline",
    "Better than the baseline",
    "The area under the ROC curve lies above the baseline's, with the whole interval of the difference.",
  ),
  machineItem(
    "calibrated",
    "Risks mean what they say",
    "Calibration slope from 0.75 to 1.25, observed over expected from 0.85 to 1.18.",
  ),
  machineItem(
    "useful",
    `Worth acting on at a risk of ${threshold}`,
    "Net benefit above that of treating everyone, of treating no one and of the baseline.",
  ),
];

/** Grades risks against outcomes that are drawn again from the number of the kit. */
export function checkOutcome(
  { train, test }: OutcomeData,
  handedIn: readonly KitFile[],
  settings: OutcomeSettings,
): Checked {
  const { id, threshold, rubric, more = () => ({}), moreFindings = () => ({}) } = settings;
  const baseline = rateBaseline(train, test);
  const truth = test.map(({ risk }) => risk);
  const numbersOf = (risks: readonly number[]): NamedAnswers => ({
    ...outcomeNumbers(test, risks, threshold),
    ...more(test, risks),
  });
  const against = { baseline: numbersOf(baseline), best: numbersOf(truth) };
  const { risks, problems } = readRisks(
    handedIn,
    id,
    test.map((row) => row.id),
  );
  const used = textOf(handedIn, "used-columns.txt");
  const columns: Finding | undefined =
    used === undefined
      ? undefined
      : {
          met: used.trim() !== "",
          found: `${used.split(/\s+/).filter(Boolean).length} named`,
          says: "What a model reads is the first thing a reviewer asks.",
        };
  if (risks === undefined) {
    const complete: Finding | undefined =
      textOf(handedIn, "predictions.csv") === undefined
        ? undefined
        : {
            met: false,
            found: "not complete",
            says: "Mend what is listed under problems; the other numbers need every row.",
          };
    return { problems, items: gradeItems(rubric, { complete, columns }), numbers: {}, against };
  }
  const leakage = findLeakage(handedIn, { rows: test, risks, column: settings.leakColumn });
  const numbers = numbersOf(risks);
  const findings: Record<string, Finding | undefined> = {
    complete: {
      met: problems.length === 0,
      found: `${test.length} rows`,
      says: problems.length === 0 ? "Every row has its probability." : "Graded, with the problems listed.",
    },
    columns,
    "no-leakage": {
      met: leakage.length === 0,
      found: leakage.length === 0 ? "none seen" : "leakage",
      says: leakage[0]?.says ?? "Nothing here was better than it can honestly be.",
    },
    "beats-baseline": beats(test, risks, baseline),
    calibrated: calibrated(numbers),
    useful: useful(numbers, against.baseline, test, threshold),
    ...moreFindings(test, risks),
  };
  return { problems: [...problems, ...leakage], items: gradeItems(rubric, findings), numbers, against };
}

function outcomeNumbers(
  rows: readonly OutcomeRow[],
  risks: readonly number[],
  threshold: number,
): NamedAnswers {
  const labels = rows.map(({ label }) => label);
  const outcome = { labels, probabilities: risks };
  const slope = calibrationSlope(outcome);
  const large = calibrationInTheLarge(outcome);
  const benefit = netBenefit({ ...outcome, threshold });
  return {
    areaUnderRoc: clusteredAreaUnderRoc({
      labels,
      scores: risks,
      clusters: rows.map(({ person }) => person),
    }),
    calibrationSlope: "slope" in slope ? slope.slope : slope,
    calibrationInTheLarge: "intercept" in large ? large.intercept : large,
    observedToExpected: observedToExpected(outcome),
    brierScore: brierScore(outcome),
    netBenefit: "netBenefit" in benefit ? benefit.netBenefit : benefit,
  };
}

function beats(rows: readonly OutcomeRow[], risks: readonly number[], baseline: readonly number[]): Finding {
  const test = clusteredDelongTest({
    labels: rows.map(({ label }) => label),
    scores: risks,
    otherScores: baseline,
    clusters: rows.map(({ person }) => person),
  });
  if (!isDefined(test))
    return { met: false, found: "no difference", says: "The risks rank people as the baseline does." };
  const { value, low } = test.difference;
  const met = low !== null && low > 0;
  return {
    met,
    found: `${short(value)} above`,
    says: met
      ? "The whole interval of the difference lies above 0."
      : "The interval of the difference reaches 0 or below: it may be no better.",
  };
}

function calibrated({ calibrationSlope: slope, observedToExpected: ratio }: NamedAnswers): Finding {
  if (!isNumber(slope) || !isNumber(ratio))
    return {
      met: false,
      found: "not defined",
      says: slope?.value === null ? slope.because : "There is no slope.",
    };
  const met = slope.value >= 0.75 && slope.value <= 1.25 && ratio.value >= 0.85 && ratio.value <= 1.18;
  return {
    met,
    found: `slope ${short(slope.value, 2)}, O/E ${short(ratio.value, 2)}`,
    says: met
      ? "A risk can be read as a number."
      : "A slope below 1 means risks that are too extreme; O/E above 1 means risks that are too low.",
  };
}

function useful(
  { netBenefit: yours }: NamedAnswers,
  { netBenefit: baseline }: NamedAnswers,
  rows: readonly OutcomeRow[],
  threshold: number,
): Finding {
  const share = rows.reduce((total, { label }) => total + label, 0) / rows.length;
  const all = share - ((1 - share) * threshold) / (1 - threshold);
  if (!isNumber(yours) || !isNumber(baseline))
    return { met: false, found: "not defined", says: "Net benefit is not defined." };
  const met = yours.value > Math.max(all, 0, baseline.value);
  return {
    met,
    found: `${short(yours.value, 4)} a person`,
    says: `Treating everyone gives ${short(all, 4)}, no one 0, the baseline ${short(baseline.value, 4)}.`,
  };
}

const isNumber = (answer: Answer | undefined): answer is Exclude<Answer, { readonly value: null }> =>
  answer !== undefined && answer.value !== null;
