import { notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { areaUnderRoc } from "../discrimination/area-under-roc.ts";
import { clusteredAreaUnderRoc } from "../discrimination/clustered-area.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";
import { criticalValue } from "../numbers/normal.ts";
import { calibrationInTheLarge } from "./group-calibration.ts";
import { clusteredVariance } from "./clustered-rate.ts";
import { absentWhole, countsOf, shareOf } from "./group-rates.ts";
import type { GroupCounts, GroupRate } from "./group-rates.ts";
import { everyRow, missingGroup, problemOfGroups, splitGroups } from "./group-rows.ts";
import type { GroupedPredictions, GroupRows } from "./group-rows.ts";

export type SubgroupPerformanceInput = GroupedPredictions;

/** How the model does in one group. */
export interface GroupPerformance extends GroupCounts, Readonly<Record<GroupRate, Answer>> {
  readonly group: string;
  readonly missing: boolean;
  readonly n: number;
  readonly events: number;
  readonly prevalence: Estimate;
  readonly area: Answer;
  readonly brier: number;
  readonly meanProbability: number;
  /** Events over the sum of the probabilities. */
  readonly observedToExpected: Answer;
  /** Intercept of a recalibration with slope 1: above 0, the model says too little. */
  readonly calibrationInTheLarge: Answer;
  /** Set when the group is too small to say much. */
  readonly caution?: string;
}

export interface SubgroupPerformance {
  readonly threshold: number;
  readonly overall: GroupPerformance;
  /** In the order of their names, rows without a group last as a level of their own. */
  readonly groups: readonly GroupPerformance[];
}

/**
 * The model in each group: counts, rates at the threshold with Wilson's intervals, area with DeLong's, Brier score, events
 * over expected (log scale, Debray 2017) and calibration in the large. With `clusters`, rates take the effective number
 * of rows in Wilson's formula and areas Obuchowski's variance. Small groups are flagged and stay.
 */
export function subgroupPerformance(input: SubgroupPerformanceInput): SubgroupPerformance | NotDefined {
  const problem = problemOfGroups(input);
  if (problem !== undefined) return problem;
  return {
    threshold: input.threshold,
    overall: describeGroup(everyRow(input), input),
    groups: splitGroups(input).map((group) => describeGroup(group, input)),
  };
}

function describeGroup(group: GroupRows, input: SubgroupPerformanceInput): GroupPerformance {
  const { threshold, level = 0.95, smallest = 50 } = input;
  const { labels, probabilities } = group;
  const counts = countsOf(group, threshold);
  const events = counts.truePositives + counts.falseNegatives;
  const n = labels.length;
  const rate = (name: GroupRate): Answer => rateOf(name, group, counts, threshold, level);
  const expected = probabilities.reduce((sum, probability) => sum + probability, 0);
  const caution = cautionFor(n, events, smallest);
  return {
    group: group.name,
    missing: group.name === missingGroup,
    n,
    events,
    ...counts,
    prevalence: wilsonShare(events, n, level),
    selectionRate: rate("selectionRate"),
    truePositiveRate: rate("truePositiveRate"),
    falsePositiveRate: rate("falsePositiveRate"),
    positivePredictiveValue: rate("positivePredictiveValue"),
    negativePredictiveValue: rate("negativePredictiveValue"),
    accuracy: rate("accuracy"),
    area: areaOf(group, level),
    brier: probabilities.reduce((sum, p, row) => sum + (p - (labels[row] as number)) ** 2, 0) / n,
    meanProbability: expected / n,
    observedToExpected: observedToExpected(events, n, expected, level),
    calibrationInTheLarge: calibrationInTheLarge(group, level),
    ...(caution !== undefined && { caution }),
  };
}

function rateOf(
  rate: GroupRate,
  group: GroupRows,
  counts: GroupCounts,
  threshold: number,
  level: number,
): Answer {
  const { part, whole } = shareOf(rate, counts);
  if (whole === 0) return notDefined("no-rows", `Not defined, because ${absentWhole[rate]}.`);
  if (group.clusters === undefined) return wilsonShare(part, whole, level);
  const variance = clusteredVariance(rate, threshold, group);
  const value = part / whole;
  // At 0 and 1 no cluster differs from another; rows then count as they are.
  if (variance === null || variance === 0) return wilsonShare(part, whole, level);
  const effective = (value * (1 - value)) / variance;
  return {
    ...wilsonShare(value * effective, effective, level),
    value,
    standardError: Math.sqrt(variance),
    method: "Wilson score, effective number of rows by cluster",
  };
}

/** The area within a group, by cluster when there are clusters. */
export function areaOf({ labels, probabilities, clusters }: GroupRows, level: number): Answer {
  const columns = { labels, scores: probabilities, level };
  return clusters === undefined ? areaUnderRoc(columns) : clusteredAreaUnderRoc({ ...columns, clusters });
}

function observedToExpected(events: number, n: number, expected: number, level: number): Answer {
  if (expected === 0) {
    return notDefined("no-events", "Not defined, because the probabilities add up to zero.");
  }
  const value = events / expected;
  if (events === 0) {
    const because =
      "No row of the group has the outcome: the logarithm of the ratio has no error to speak of.";
    return { value, low: null, high: null, level, method: "none", because };
  }
  const half = criticalValue(level) * Math.sqrt((1 - events / n) / events);
  return {
    value,
    low: value * Math.exp(-half),
    high: value * Math.exp(half),
    level,
    method: "normal, log scale",
  };
}

/** Fewer events, or rows without one, say little about rates within them. */
const FEWEST_EVENTS = 10;

/** Says when a group is too small to say much. */
export function cautionFor(n: number, events: number, smallest: number): string | undefined {
  const fewer = Math.min(events, n - events);
  if (n >= smallest && fewer >= FEWEST_EVENTS) return undefined;
  return `A small group: ${n} rows, ${events} with the outcome. Read the intervals before the numbers.`;
}
