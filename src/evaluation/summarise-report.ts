import { groupThousands, numberText, perThousand } from "#src/figures/index.ts";
import { inHundred } from "./in-hundred.ts";
import type { EvaluationReport } from "./report.ts";

/** The report in a few plain sentences for somebody who looks after patients. */
export function summariseReport(report: EvaluationReport): string[] {
  return [
    ...(report.warnings.some(({ weight }) => weight === "serious")
      ? ["Read the warnings first: something about this file makes the numbers below doubtful."]
      : []),
    whatWasJudged(report),
    ...orderOf(report),
    ...riskOf(report),
    ...atThreshold(report),
    ...benefitOf(report),
    ...groupsOf(report),
    ...followUpOf(report),
  ];
}

function whatWasJudged({ n, events, people }: EvaluationReport): string {
  const who =
    people === undefined || people === n
      ? `${groupThousands(n)} rows`
      : `${groupThousands(n)} rows of ${groupThousands(people)} people`;
  return `The model was judged on ${who}. The event happened in ${groupThousands(events)} of the rows (${inHundred(events / n)}).`;
}

function orderOf({ metrics, survival }: EvaluationReport): string[] {
  const auc = (survival === undefined ? metrics["auc"] : metrics["concordance"]) ?? undefined;
  if (auc === undefined || auc.value === null) return [];
  const width =
    auc.low === null || auc.high === null
      ? "how sure that is cannot be said"
      : `between ${numberText(auc.low)} and ${numberText(auc.high)} would be no surprise`;
  const first =
    survival === undefined
      ? "Given one person with the event and one without"
      : "Given two people of whom one has the event first";
  return [
    `${first}, it puts them in the right order with a chance of ${numberText(auc.value)} (0.5 is a coin); ${width}.`,
  ];
}

function riskOf({ calibration }: EvaluationReport): string[] {
  const ratio = calibration?.metrics["observedExpected"];
  const slope = calibration?.metrics["slope"];
  if (ratio === undefined || ratio.value === null) return [];
  const overall =
    ratio.low === null || ratio.high === null
      ? "Whether its risks are right on average cannot be said."
      : ratio.low > 1
        ? `On average its risks are too low: for each 100 events it predicted, ${Math.round(ratio.value * 100)} happened.`
        : ratio.high < 1
          ? `On average its risks are too high: for each 100 events it predicted, only ${Math.round(ratio.value * 100)} happened.`
          : "On average its risks agree with what happened.";
  if (slope === undefined || slope.value === null || slope.low === null || slope.high === null)
    return [overall];
  const spread =
    slope.high < 1
      ? "High risks are too high and low risks too low, as with a model that learned its training data too well."
      : slope.low > 1
        ? "Its risks lie too close together."
        : "";
  return [overall, ...(spread === "" ? [] : [spread])];
}

function atThreshold({ chosen, settings }: EvaluationReport): string[] {
  if (chosen === undefined) return [];
  const { row, by } = chosen;
  const of = perThousand(row);
  const flagged = of.truePositives + of.falsePositives;
  const daily = settings.peoplePerDay;
  return [
    `At a threshold of ${Number(row.threshold.toPrecision(3))}${by === "person" ? "" : " (nobody named one; this is a stand-in)"}, of 1 000 such people ${groupThousands(flagged)} are flagged: ${of.truePositives} of them have the event, ${groupThousands(of.falsePositives)} are false alarms, and ${of.falseNegatives} with the event are missed.`,
    ...(daily === undefined
      ? []
      : [
          `On a ward that scores ${groupThousands(daily)} people a day, that is about ${numberText(row.flagged * daily, 1)} flags a day, of which ${numberText((row.truePositives / total(row)) * daily, 1)} are right.`,
        ]),
  ];
}

const total = (row: {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
}): number => row.truePositives + row.falsePositives + row.falseNegatives + row.trueNegatives;

function benefitOf({ chosen, decisionCurve }: EvaluationReport): string[] {
  if (chosen === undefined || chosen.row.netBenefit.value === null) return [];
  const at = decisionCurve.find((point) => point.threshold === chosen.row.threshold);
  if (at === undefined || at.model.value === null) return [];
  const best = Math.max(at.all, 0);
  if (at.model.low !== null && at.model.low > best) {
    return ["At this threshold, acting on the model does more good than acting on everybody or on nobody."];
  }
  return at.model.value > best
    ? [
        "At this threshold the model does slightly better than acting on everybody or nobody, within what chance would give.",
      ]
    : [
        `At this threshold the model is of no use: ${at.all > 0 ? "acting on everybody" : "acting on nobody"} does as well.`,
      ];
}

function groupsOf({ gaps, subgroups }: EvaluationReport): string[] {
  if (subgroups.length === 0) return ["No subgroups were looked at."];
  const clear = gaps.filter(
    ({ metric, difference }) =>
      metric === "tpr" &&
      difference.value !== null &&
      difference.low !== null &&
      difference.high !== null &&
      (difference.low > 0 || difference.high < 0),
  );
  if (clear.length === 0)
    return [
      `Across ${subgroups.length} subgroups no difference in sensitivity is larger than chance would give; small groups could hide one.`,
    ];
  const size = (gap: (typeof clear)[number]): number => Math.abs(gap.difference.value ?? 0);
  const worst = clear.toSorted((a, b) => size(b) - size(a))[0];
  if (worst === undefined) return [];
  const { column, level, against, difference } = worst;
  return [
    `The model does not find the event alike in all groups: of 100 who have it, ${Math.round(size(worst) * 100)} ${(difference.value ?? 0) < 0 ? "fewer" : "more"} are flagged among ${column} ${level} than among ${against}. This is the largest of ${gaps.filter(({ metric }) => metric === "tpr").length} such comparisons, and of many one stands out by chance; look again in other data.`,
  ];
}

function followUpOf({ survival }: EvaluationReport): string[] {
  if (survival === undefined) return [];
  const risk = survival.metrics["observedRisk"];
  if (risk === undefined || risk.value === null) return [];
  return [`By the horizon of ${survival.horizon}, ${inHundred(risk.value)} have had the event.`];
}
