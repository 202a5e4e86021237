import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** From 0.01 to 0.99 in steps of 0.01. */
const DEFAULT_THRESHOLDS = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);

/** Thresholds ascending and each once, or why they cannot be used. */
export function readThresholds(wanted: ArrayLike<number> | undefined): Float64Array | NotDefined {
  const thresholds = Float64Array.from(new Set(Array.from(wanted ?? DEFAULT_THRESHOLDS))).sort();
  if (thresholds.length === 0)
    return notDefined("invalid-input", "Not defined, because no threshold is given.");
  return thresholds.every((threshold) => threshold >= 0 && threshold < 1)
    ? thresholds
    : notDefined("invalid-input", "Not defined, because a threshold must be at least 0 and below 1.");
}

/** Beyond the nearest number to 0 or 1: where dcurves puts a marker of exactly 0 or 1. */
const NUDGE = Number.EPSILON;

/** For each row, how many of the ascending thresholds its risk reaches: it is positive at just these. */
export function placesAmong(
  thresholds: Float64Array,
  probabilities: ArrayLike<number>,
  nudgeExactMarkers: boolean,
): Int32Array {
  const n = probabilities.length;
  const places = new Int32Array(n);
  for (let row = 0; row < n; row += 1) {
    let risk = probabilities[row] as number;
    if (nudgeExactMarkers && (risk === 0 || risk === 1)) risk += risk === 0 ? -NUDGE : NUDGE;
    let low = 0;
    let high = thresholds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((thresholds[middle] as number) <= risk) low = middle + 1;
      else high = middle;
    }
    places[row] = low;
  }
  return places;
}

/** What a false positive costs when a true positive gains 1: the odds of the threshold. */
export function oddsOf(threshold: number): number {
  return threshold / (1 - threshold);
}
