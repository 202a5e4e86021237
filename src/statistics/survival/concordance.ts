import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { concordancePairs } from "./concordance-pairs.ts";
import { groupCodes, pick, rowsOfGroups } from "./group-codes.ts";

/** A concordance index with its pairs. */
export interface Concordance extends Estimate {
  readonly counts: ConcordanceCounts;
}

/** Pairs; weighted where rows or pairs have weights. */
export interface ConcordanceCounts {
  readonly concordant: number;
  readonly discordant: number;
  /** Comparable, with equal scores: half right. */
  readonly tiedScores: number;
  /** Two events at one time: not comparable. */
  readonly tiedTimes: number;
  /** Two events at one time with equal scores. */
  readonly tiedBoth: number;
}

interface ConcordanceRows {
  readonly times: ArrayLike<number>;
  readonly events: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  readonly entries?: ArrayLike<number>;
  readonly weights?: ArrayLike<number>;
  readonly pairWeights?: ArrayLike<number>;
  readonly strata?: readonly string[] | ArrayLike<number>;
  readonly tau?: number;
}

/** An index with what each row, or each cluster, adds to its error. */
export interface ConcordanceWithInfluence {
  readonly value: number;
  readonly counts: ConcordanceCounts;
  readonly influence: Float64Array;
}

/** The index and its infinitesimal jackknife: the change in the index when the weight of a row changes, times the weight. */
export function concordanceOf(
  rows: ConcordanceRows,
  clusters?: readonly string[] | ArrayLike<number>,
): ConcordanceWithInfluence | NotDefined {
  const { weights, strata } = rows;
  const n = rows.times.length;
  const counts = { concordant: 0, discordant: 0, tiedScores: 0, tiedTimes: 0, tiedBoth: 0 };
  const good = new Float64Array(n);
  const pairs = new Float64Array(n);
  for (const part of strata ? rowsOfGroups(groupCodes(strata)) : [undefined]) {
    const counted = concordancePairs({ ...partOf(rows, part), tau: rows.tau ?? Infinity });
    counts.concordant += counted.concordant;
    counts.discordant += counted.discordant;
    counts.tiedScores += counted.tiedScores;
    counts.tiedTimes += counted.tiedTimes;
    counts.tiedBoth += counted.tiedBoth;
    for (let at = 0; at < counted.good.length; at += 1) {
      const row = part ? (part[at] as number) : at;
      good[row] = counted.good[at] as number;
      pairs[row] = counted.pairs[at] as number;
    }
  }
  const comparable = counts.concordant + counts.discordant + counts.tiedScores;
  if (!(comparable > 0))
    return notDefined(
      "no-events",
      "Not defined, because no two rows can be compared: no event has anyone outlasting it.",
    );
  const value = (counts.concordant + counts.tiedScores / 2) / comparable;
  const influence = new Float64Array(n);
  for (let row = 0; row < n; row += 1) {
    const weight = weights ? (weights[row] as number) : 1;
    influence[row] = (weight * ((good[row] as number) - value * (pairs[row] as number))) / comparable;
  }
  return { value, counts, influence: clusters ? sumsOver(influence, clusters) : influence };
}

/** The index as an estimate, with the pairs it rests on. */
export function concordanceEstimate(
  { value, counts, influence }: ConcordanceWithInfluence,
  level: number,
): Concordance {
  const standardError = Math.sqrt(sumOfSquares(influence));
  const method = "infinitesimal jackknife";
  if (!(standardError > 0)) {
    const because =
      "No interval, because every row agrees with the index exactly and its error comes out as zero.";
    return { value, low: null, high: null, level, method, because, counts };
  }
  const half = criticalValue(level) * standardError;
  const [low, high] = [Math.max(0, value - half), Math.min(1, value + half)];
  return { value, low, high, standardError, level, method, counts };
}

export function sumOfSquares(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

function partOf(rows: ConcordanceRows, part: Int32Array | undefined): ConcordanceRows {
  if (!part) return rows;
  return {
    times: pick(rows.times, part),
    events: pick(rows.events, part),
    scores: pick(rows.scores, part),
    ...(rows.entries ? { entries: pick(rows.entries, part) } : {}),
    ...(rows.weights ? { weights: pick(rows.weights, part) } : {}),
    ...(rows.pairWeights ? { pairWeights: pick(rows.pairWeights, part) } : {}),
  };
}

function sumsOver(values: Float64Array, clusters: readonly string[] | ArrayLike<number>): Float64Array {
  const { codes, names } = groupCodes(clusters);
  const sums = new Float64Array(names.length);
  for (let row = 0; row < values.length; row += 1) {
    const code = codes[row] as number;
    sums[code] = (sums[code] as number) + (values[row] as number);
  }
  return sums;
}
