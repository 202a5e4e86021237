import { notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { squareAndAdd } from "../proportions/newcombe-difference.ts";
import type { Share } from "./group-rates.ts";

/** A rate in a group against the same rate in the reference. */
export interface RateGap {
  /** Group minus reference; Newcombe's interval, or one by cluster. */
  readonly difference: Estimate;
  /** The same difference with the plain normal interval, which is too narrow near 0 and 1. */
  readonly wald: Estimate;
  /** Group over reference; interval on the log scale (Katz 1978). */
  readonly ratio: Answer;
}

/** Compares two shares, both of at least one row. */
export function rateGap(group: Share, reference: Share, level: number, clustered?: number | null): RateGap {
  const wald = waldDifference(group, reference, level, clustered);
  const newcombe = newcombeDifference(group, reference, level);
  return {
    difference: clustered === undefined ? newcombe : wald,
    wald,
    ratio: ratioOf(group, reference, level, clustered !== undefined),
  };
}

/** Difference of two shares with Newcombe's interval (1998, Statistics in Medicine 17:873, method 10). */
export function newcombeDifference(first: Share, second: Share, level: number): Estimate {
  const [low, high] = squareAndAdd(first.part, first.whole, second.part, second.whole, criticalValue(level));
  const value = first.part / first.whole - second.part / second.whole;
  return { value, low, high, level, method: "Newcombe" };
}

function waldDifference(first: Share, second: Share, level: number, clustered?: number | null): Estimate {
  const [one, two] = [first.part / first.whole, second.part / second.whole];
  const value = one - two;
  const variance =
    clustered === undefined ? (one * (1 - one)) / first.whole + (two * (1 - two)) / second.whole : clustered;
  const method = clustered === undefined ? "Wald" : "Wald, variance by cluster";
  if (variance === null || variance === 0) {
    const because = "The variance is zero or cannot be found, which says nothing about the uncertainty.";
    return { value, low: null, high: null, level, method, because };
  }
  const standardError = Math.sqrt(variance);
  const reach = criticalValue(level) * standardError;
  return { value, low: value - reach, high: value + reach, standardError, level, method };
}

function ratioOf(first: Share, second: Share, level: number, clustered: boolean): Answer {
  if (second.part === 0) {
    return notDefined("no-events", "Not defined, because the rate of the reference is zero.");
  }
  const value = first.part / first.whole / (second.part / second.whole);
  const method = "normal, log scale";
  if (first.part === 0) {
    return { value, low: null, high: null, level, method: "none", because: "The rate of the group is zero." };
  }
  if (clustered) {
    const because = "The interval of a ratio would leave out the clusters.";
    return { value, low: null, high: null, level, method: "none", because };
  }
  const error = Math.sqrt(1 / first.part - 1 / first.whole + 1 / second.part - 1 / second.whole);
  const half = criticalValue(level) * error;
  return { value, low: value * Math.exp(-half), high: value * Math.exp(half), level, method };
}

/** Ratio of two numbers, as tables of disparities print it. */
export function plainRatio(group: number, reference: number): number | NotDefined {
  if (reference > 0) return group / reference;
  return notDefined("no-events", "Not defined, because the rate of the reference is zero.");
}
