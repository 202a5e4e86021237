import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { chiSquareUpper } from "../numbers/chi-square.ts";
import { groupCodes, pick, rowsOfGroups } from "./group-codes.ts";
import { sumsOfStratum } from "./log-rank-sums.ts";
import type { LogRankWeight } from "./log-rank-sums.ts";
import { quadraticForm } from "./quadratic-form.ts";
import { problemOf } from "./survival-columns.ts";

export interface LogRankInput {
  readonly times: ArrayLike<number>;
  readonly events: ArrayLike<number>;
  readonly entries?: ArrayLike<number>;
  readonly groups: readonly string[] | ArrayLike<number>;
  /** Groups are compared within each stratum only. */
  readonly strata?: readonly string[] | ArrayLike<number>;
  /** How events count over time; default "log-rank". */
  readonly weighting?: LogRankWeight;
  /** Powers of survival and of its complement, for "fleming-harrington"; default 0 each. */
  readonly rho?: number;
  readonly gamma?: number;
  /** For the test of trend: one number a group, in the order of the groups; default 1, 2, 3, … */
  readonly trendScores?: readonly number[];
}

export interface LogRankTest {
  readonly groups: readonly {
    readonly group: string;
    readonly rows: number;
    /** Weighted events, and what they would be if all groups had one hazard. */
    readonly observed: number;
    readonly expected: number;
  }[];
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
  /** Null with two groups, where it is the same test. */
  readonly trend: {
    readonly chiSquare: number;
    readonly degreesOfFreedom: 1;
    readonly pValue: number;
  } | null;
  /** Variance of observed minus expected: one row and column a group. */
  readonly variance: readonly (readonly number[])[];
}

/**
 * Compares survival between two or more groups (Mantel 1966; Peto & Peto 1972; Fleming & Harrington 1981; strata
 * pooled as by Mantel and Haenszel; trend after Tarone 1975). Weightings: "log-rank" 1, "gehan" rows at risk,
 * "tarone-ware" its root, "peto-peto" the pooled survival just before the time, "fleming-harrington" the same to the
 * power rho times its complement to the power gamma. Groups are in the order of numbers or of the alphabet.
 * Not defined with one group, or when no event leaves anyone to compare with.
 */
export function logRankTest(input: LogRankInput): LogRankTest | NotDefined {
  const { times, events, entries, weighting = "log-rank", rho = 0, gamma = 0 } = input;
  const problem = problemOf({ times, events, ...(entries ? { entries } : {}) });
  if (problem) return problem;
  const n = times.length;
  if (input.groups.length !== n || (input.strata && input.strata.length !== n))
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (!(rho >= 0 && gamma >= 0))
    return notDefined("invalid-input", "Not defined, because rho and gamma must be 0 or more.");
  const { codes, names } = groupCodes(input.groups);
  const k = names.length;
  if (k < 2) return notDefined("too-few", "Not defined, because there is only one group.");
  const { trendScores = names.map((_, place) => place + 1) } = input;
  if (trendScores.length !== k)
    return notDefined("invalid-input", "Not defined, because there must be one trend score for each group.");
  const strata = input.strata ? rowsOfGroups(groupCodes(input.strata)) : [undefined];
  const observed = new Float64Array(k);
  const expected = new Float64Array(k);
  const variance = new Float64Array(k * k);
  for (const rows of strata) {
    const of = (column: ArrayLike<number>) => (rows ? pick(column, rows) : column);
    const sums = sumsOfStratum({
      times: of(times),
      events: of(events),
      ...(entries ? { entries: of(entries) } : {}),
      codes: of(codes),
      k,
      weighting,
      rho,
      gamma,
    });
    addTo(observed, sums.observed);
    addTo(expected, sums.expected);
    addTo(variance, sums.variance);
  }
  const excess = observed.map((value, group) => value - (expected[group] as number));
  const { chiSquare, rank } = quadraticForm(excess, variance);
  if (rank === 0)
    return notDefined("no-events", "Not defined, because no event happens while two groups are at risk.");
  const sizes = new Int32Array(k);
  for (const code of codes) sizes[code] = (sizes[code] as number) + 1;
  return {
    groups: names.map((group, code) => ({
      group,
      rows: sizes[code] as number,
      observed: observed[code] as number,
      expected: expected[code] as number,
    })),
    chiSquare,
    degreesOfFreedom: rank,
    pValue: chiSquareUpper(chiSquare, rank),
    trend: k > 2 ? trendOf(excess, variance, trendScores) : null,
    variance: names.map((_, row) => Array.from(variance.subarray(row * k, (row + 1) * k))),
  };
}

function trendOf(
  excess: Float64Array,
  variance: Float64Array,
  scores: readonly number[],
): LogRankTest["trend"] {
  let [sum, spread] = [0, 0];
  scores.forEach((score, row) => {
    sum += score * (excess[row] as number);
    scores.forEach((other, column) => {
      spread += score * other * (variance[row * scores.length + column] as number);
    });
  });
  if (!(spread > 0)) return null;
  const chiSquare = (sum * sum) / spread;
  return { chiSquare, degreesOfFreedom: 1, pValue: chiSquareUpper(chiSquare, 1) };
}

function addTo(total: Float64Array, part: Float64Array): void {
  for (let at = 0; at < total.length; at += 1) total[at] = (total[at] as number) + (part[at] as number);
}
