import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { problemOfClasses, problemOfLabels, problemOfScores } from "./check-columns.ts";
import { splitSorted } from "./placements.ts";
import { rocCounts } from "./roc-curve.ts";
import type { RocCounts } from "./roc-curve.ts";

export interface PartialAreaInput {
  readonly labels: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  /** Which axis the range lies on; specificity unless told. */
  readonly along?: "specificity" | "sensitivity";
  /** The range, 0 to 1; from 0.9 to 1 unless told. */
  readonly from?: number;
  readonly to?: number;
}

export interface PartialArea {
  readonly value: number;
  /** McClish's (1989) rescaling: one half for a score that tells nothing, 1 for a perfect one. */
  readonly corrected: number;
  readonly along: "specificity" | "sensitivity";
  readonly from: number;
  readonly to: number;
}

/**
 * Area under the part of the ROC curve with a specificity, or a sensitivity, in a range (McClish 1989, Medical Decision
 * Making 9:190; Jiang 1996 for sensitivity), by trapezoids. For an interval, use the bootstrap. Not defined with one
 * class or an empty range.
 */
export function partialArea(input: PartialAreaInput): PartialArea | NotDefined {
  const { labels, scores, along = "specificity", from = 0.9, to = 1 } = input;
  const problem = problemOfLabels(labels) ?? problemOfScores(scores, labels.length);
  if (problem !== undefined) return problem;
  if (along !== "specificity" && along !== "sensitivity") {
    return notDefined("invalid-input", "Not defined, because a range lies along specificity or sensitivity.");
  }
  if (!(from >= 0 && from < to && to <= 1)) {
    return notDefined("invalid-input", "Not defined, because the range must go upwards between 0 and 1.");
  }
  const sorted = splitSorted(labels, scores);
  const oneClass = problemOfClasses(sorted.cases.length, sorted.controls.length);
  if (oneClass !== undefined) return oneClass;
  const value = areaWithin(rocCounts(sorted), along, from, to);
  const lowest = ((1 - from) ** 2 - (1 - to) ** 2) / 2;
  const highest = to - from;
  return { value, corrected: (1 + (value - lowest) / (highest - lowest)) / 2, along, from, to };
}

/** Integrates the other axis over the range, along straight lines between the points. */
function areaWithin(counts: RocCounts, along: PartialArea["along"], from: number, to: number): number {
  const { truePositives, falsePositives, cases, controls } = counts;
  const sensitivity = (place: number): number => (truePositives[place] as number) / cases;
  const specificity = (place: number): number => 1 - (falsePositives[place] as number) / controls;
  const [width, height] =
    along === "specificity" ? ([specificity, sensitivity] as const) : ([sensitivity, specificity] as const);
  let area = 0;
  for (let place = 1; place < truePositives.length; place++) {
    const [left, right] =
      width(place - 1) <= width(place) ? ([place - 1, place] as const) : ([place, place - 1] as const);
    const low = Math.max(from, width(left));
    const high = Math.min(to, width(right));
    if (high <= low) continue;
    const slope = (height(right) - height(left)) / (width(right) - width(left));
    const heightAt = (at: number): number => height(left) + slope * (at - width(left));
    area += ((high - low) * (heightAt(low) + heightAt(high))) / 2;
  }
  return area;
}
