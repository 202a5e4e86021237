import type { GroupRows } from "./group-rows.ts";

/** The 2×2 table of one group. */
export interface GroupCounts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/** The rates this family compares, each a share of some of the rows. */
export type GroupRate =
  | "selectionRate"
  | "truePositiveRate"
  | "falsePositiveRate"
  | "positivePredictiveValue"
  | "negativePredictiveValue"
  | "accuracy";

/** A group by name, with its table. */
export interface NamedCounts {
  readonly name: string;
  readonly counts: GroupCounts;
}

/** A share: how many of how many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

export function countsOf({ labels, probabilities }: GroupRows, threshold: number): GroupCounts {
  let truePositives = 0;
  let positives = 0;
  let cases = 0;
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] as number;
    cases += label;
    if ((probabilities[row] as number) < threshold) continue;
    positives++;
    truePositives += label;
  }
  const falsePositives = positives - truePositives;
  const falseNegatives = cases - truePositives;
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives: labels.length - cases - falsePositives,
  };
}

export function shareOf(rate: GroupRate, counts: GroupCounts): Share {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
  const positives = truePositives + falsePositives;
  const negatives = falseNegatives + trueNegatives;
  switch (rate) {
    case "selectionRate":
      return { part: positives, whole: positives + negatives };
    case "truePositiveRate":
      return { part: truePositives, whole: truePositives + falseNegatives };
    case "falsePositiveRate":
      return { part: falsePositives, whole: falsePositives + trueNegatives };
    case "positivePredictiveValue":
      return { part: truePositives, whole: positives };
    case "negativePredictiveValue":
      return { part: trueNegatives, whole: negatives };
    case "accuracy":
      return { part: truePositives + trueNegatives, whole: positives + negatives };
  }
}

/** Whether a row is among the whole, and the part, of a rate: for sums over clusters. */
export function membership(
  rate: GroupRate,
  label: number,
  selected: boolean,
): { whole: boolean; part: boolean } {
  const right = (label === 1) === selected;
  switch (rate) {
    case "selectionRate":
      return { whole: true, part: selected };
    case "truePositiveRate":
      return { whole: label === 1, part: right };
    case "falsePositiveRate":
      return { whole: label === 0, part: !right };
    case "positivePredictiveValue":
      return { whole: selected, part: right };
    case "negativePredictiveValue":
      return { whole: !selected, part: right };
    case "accuracy":
      return { whole: true, part: right };
  }
}

/** What a rate is a share of, for the sentence that says why it is absent. */
export const absentWhole: Readonly<Record<GroupRate, string>> = {
  selectionRate: "the group has no rows",
  truePositiveRate: "no row of the group has the outcome",
  falsePositiveRate: "every row of the group has the outcome",
  positivePredictiveValue: "no row of the group is at or above the threshold",
  negativePredictiveValue: "every row of the group is at or above the threshold",
  accuracy: "the group has no rows",
};
