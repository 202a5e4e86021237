import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { chiSquareQuantile } from "../numbers/chi-square.ts";
import { criticalValue } from "../numbers/normal.ts";
import { studentQuantile } from "../numbers/student.ts";
import { faultOfClusters, faultOfColumns, faultOfLevel } from "./finite-columns.ts";

export interface BlandAltmanRepeatedInput {
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
  /** Whose pair a row is. */
  readonly clusters: ArrayLike<number | string>;
  /** Share of differences the limits of agreement are meant to hold; 0.95 when left out. */
  readonly agreement?: number;
  /** Coverage of the intervals; 0.95 when left out. */
  readonly level?: number;
}

export interface BlandAltmanRepeated {
  readonly rows: number;
  readonly people: number;
  /** Mean over people of their mean difference, first − second. */
  readonly bias: Estimate;
  readonly lowerLimit: Estimate;
  readonly upperLimit: Estimate;
  /** Standard deviation of a single difference of a single person. */
  readonly standardDeviation: number;
  /** Variance of a person's differences around their own mean. */
  readonly withinVariance: number;
  /** Variance of the means of people. */
  readonly betweenVariance: number;
}

/**
 * Limits of agreement when a person has several pairs and the true value changes between them.
 *
 * The variance of one difference is var(means of people) + (1 − 1/m_h)·within, with m_h the harmonic mean of
 * the pairs a person has; intervals by the method of variance estimates recovery, assuming normal differences.
 * Zou 2013, Stat Methods Med Res 22:630; Bland and Altman 2007, J Biopharm Stat 17:571.
 * Not defined below 3 people, or when nobody has two pairs.
 */
export function blandAltmanRepeated({
  first,
  second,
  clusters,
  agreement = 0.95,
  level = 0.95,
}: BlandAltmanRepeatedInput): BlandAltmanRepeated | NotDefined {
  const fault =
    faultOfColumns([first, second], 3) ??
    faultOfLevel(level) ??
    faultOfLevel(agreement) ??
    faultOfClusters(clusters, first.length);
  if (fault !== undefined) return fault;
  const groups = new Map<number | string, number[]>();
  for (let row = 0; row < first.length; row++) {
    const difference = (first[row] as number) - (second[row] as number);
    const key = clusters[row] as number | string;
    const held = groups.get(key);
    if (held === undefined) groups.set(key, [difference]);
    else held.push(difference);
  }
  const people = groups.size;
  const spare = first.length - people;
  if (people < 3) return notDefined("too-few", "Not defined, because it needs at least 3 people.");
  if (spare === 0) {
    return notDefined(
      "too-few",
      "Not defined, because nobody has two pairs: use the limits for single pairs.",
    );
  }
  const means: number[] = [];
  let withinSquares = 0;
  let inverseCounts = 0;
  for (const differences of groups.values()) {
    const middle = differences.reduce((total, value) => total + value, 0) / differences.length;
    means.push(middle);
    inverseCounts += 1 / differences.length;
    for (const value of differences) withinSquares += (value - middle) ** 2;
  }
  const bias = means.reduce((total, value) => total + value, 0) / people;
  const betweenVariance = means.reduce((total, value) => total + (value - bias) ** 2, 0) / (people - 1);
  const withinVariance = withinSquares / spare;
  const share = 1 - inverseCounts / people;
  const total = betweenVariance + share * withinVariance;
  const tail = (1 - level) / 2;
  const stretch = (p: number, df: number): number => df / chiSquareQuantile(p, df);
  const totalLow =
    total -
    Math.hypot(
      betweenVariance * (1 - stretch(1 - tail, people - 1)),
      share * withinVariance * (1 - stretch(1 - tail, spare)),
    );
  const totalHigh =
    total +
    Math.hypot(
      betweenVariance * (stretch(tail, people - 1) - 1),
      share * withinVariance * (stretch(tail, spare) - 1),
    );
  const z = criticalValue(agreement);
  const standardError = Math.sqrt(betweenVariance / people);
  const biasReach = studentQuantile((1 + level) / 2, people - 1) * standardError;
  const reach = z * Math.sqrt(total);
  const shorter = Math.hypot(biasReach, reach - z * Math.sqrt(Math.max(0, totalLow)));
  const longer = Math.hypot(biasReach, z * Math.sqrt(totalHigh) - reach);
  const method = "variance estimates recovery (Zou)";
  return {
    rows: first.length,
    people,
    bias: {
      value: bias,
      low: bias - biasReach,
      high: bias + biasReach,
      standardError,
      level,
      method: "t, people − 1 degrees of freedom",
    },
    lowerLimit: {
      value: bias - reach,
      low: bias - reach - longer,
      high: bias - reach + shorter,
      level,
      method,
    },
    upperLimit: {
      value: bias + reach,
      low: bias + reach - shorter,
      high: bias + reach + longer,
      level,
      method,
    },
    standardDeviation: Math.sqrt(total),
    withinVariance,
    betweenVariance,
  };
}
