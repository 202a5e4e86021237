import { sortedCopy } from "../numbers/order.ts";
import type { TwoByTwo } from "./two-by-two.ts";

/** The 2×2 table at each threshold, in their order: each row is placed once among the sorted thresholds. */
export function tablesByThreshold(
  labels: ArrayLike<number>,
  scores: ArrayLike<number>,
  thresholds: ArrayLike<number>,
): readonly { readonly threshold: number; readonly table: TwoByTwo }[] {
  const sorted = sortedCopy(thresholds);
  // Counts of people who pass exactly this many of the thresholds.
  const events = new Float64Array(sorted.length + 1);
  const others = new Float64Array(sorted.length + 1);
  for (let i = 0; i < labels.length; i += 1) {
    const passed = countAtMost(sorted, scores[i] as number);
    const side = labels[i] === 1 ? events : others;
    side[passed] = (side[passed] as number) + 1;
  }
  const total = (side: Float64Array, from: number, to: number) =>
    side.subarray(from, to).reduce((sum, count) => sum + count, 0);
  return Array.from(thresholds, (threshold) => {
    const needed = countAtMost(sorted, threshold);
    return {
      threshold,
      table: {
        truePositives: total(events, needed, events.length),
        falsePositives: total(others, needed, others.length),
        falseNegatives: total(events, 0, needed),
        trueNegatives: total(others, 0, needed),
      },
    };
  });
}

/** How many of the sorted values are at or below x. */
function countAtMost(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
