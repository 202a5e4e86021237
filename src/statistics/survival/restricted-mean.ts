import { isDefined, notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { criticalValue, twoSidedNormal } from "../numbers/normal.ts";
import { followUpByGroup } from "./follow-up-by-group.ts";
import { riskTable } from "./risk-table.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { problemOf } from "./survival-columns.ts";
import type { SurvivalColumns } from "./survival-columns.ts";

export interface RestrictedMeanInput extends SurvivalColumns {
  /** One mean a group; default one for all. */
  readonly groups?: readonly string[] | ArrayLike<number>;
  /** Up to which time; default the longest time that every group is observed. */
  readonly tau?: number;
  /** Coverage; default 0.95. */
  readonly level?: number;
}

export interface RestrictedMean {
  readonly tau: number;
  readonly means: readonly { readonly group: string; readonly mean: Answer }[];
  /** Each later group against the first. */
  readonly differences: readonly RestrictedMeanDifference[];
}

export interface RestrictedMeanDifference {
  readonly group: string;
  readonly against: string;
  readonly difference: Answer;
  readonly ratio: Answer;
  /** Two-sided, of the difference; null when there is none. */
  readonly pValue: number | null;
}

/**
 * Restricted mean survival time: the area under the Kaplan–Meier curve up to tau, in the unit of the times
 * (Irwin 1949; Royston & Parmar 2013, BMC Med Res Methodol), with Greenwood's error, and differences and ratios
 * between groups. Not defined when tau lies past the last observed time of a group whose curve is still above 0.
 */
export function restrictedMean(input: RestrictedMeanInput): RestrictedMean | NotDefined {
  const { groups, level = 0.95 } = input;
  const problem = problemOf(input) ?? problemOfLevel(level);
  if (problem) return problem;
  const parts = followUpByGroup(input, groups);
  if (!Array.isArray(parts)) return parts;
  const tau = input.tau ?? Math.min(...parts.map(({ columns }) => largest(columns.times)));
  if (!(tau > 0) || !Number.isFinite(tau))
    return notDefined("invalid-input", "Not defined, because tau must be a time above zero.");
  const means = parts.map(({ group, columns }) => ({ group, mean: meanOf(columns, tau, level) }));
  const [first, ...others] = means;
  return {
    tau,
    means,
    differences: first ? others.map((other) => differenceOf(other, first, level)) : [],
  };
}

function meanOf(columns: SurvivalColumns, tau: number, level: number): Answer {
  const table = riskTable(columns);
  const size = table.times.length;
  // The curve up to tau: what lies before each event, and then what is left after it.
  let [surviving, area, last] = [1, 0, 0];
  const areaBefore = new Float64Array(size);
  let place = 0;
  for (; place < size && (table.times[place] as number) <= tau; place += 1) {
    const time = table.times[place] as number;
    area += surviving * (time - last);
    areaBefore[place] = area;
    last = time;
    surviving *= 1 - (table.events[place] as number) / (table.atRisk[place] as number);
  }
  if (place === size && tau > last && surviving > 1e-12)
    return notDefined(
      "beyond-follow-up",
      "Not defined, because tau lies past the last observed time and the curve is still above zero there.",
    );
  area += surviving * (tau - last);
  let variance = 0;
  for (let at = 0; at < place; at += 1) {
    const [d, n] = [table.events[at] as number, table.atRisk[at] as number];
    // Nothing lies after the last event of all.
    if (d > 0 && n - d > 1e-12 * n)
      variance += ((area - (areaBefore[at] as number)) ** 2 * d) / (n * (n - d));
  }
  const method = "Kaplan–Meier area, Greenwood";
  if (variance === 0) {
    const because = "No interval, because no event happens before tau that leaves anyone at risk.";
    return { value: area, low: null, high: null, level, method, because };
  }
  const standardError = Math.sqrt(variance);
  const half = criticalValue(level) * standardError;
  return { value: area, low: area - half, high: area + half, standardError, level, method };
}

interface GroupMean {
  readonly group: string;
  readonly mean: Answer;
}

function differenceOf(other: GroupMean, first: GroupMean, level: number): RestrictedMeanDifference {
  const named = { group: other.group, against: first.group };
  if (!hasError(other.mean) || !hasError(first.mean)) {
    const none = notDefined(
      "beyond-follow-up",
      "Not defined, because one of the two means has no value or no error.",
    );
    return { ...named, difference: none, ratio: none, pValue: null };
  }
  const [a, b] = [other.mean, first.mean];
  const value = a.value - b.value;
  const standardError = Math.hypot(a.standardError, b.standardError);
  const z = criticalValue(level);
  const ratio = a.value / b.value;
  const logError = Math.hypot(a.standardError / a.value, b.standardError / b.value);
  return {
    ...named,
    difference: {
      value,
      low: value - z * standardError,
      high: value + z * standardError,
      standardError,
      level,
      method: "Kaplan–Meier areas, Greenwood",
    },
    ratio: {
      value: ratio,
      low: ratio * Math.exp(-z * logError),
      high: ratio * Math.exp(z * logError),
      level,
      method: "Kaplan–Meier areas, log scale",
    },
    pValue: twoSidedNormal(value / standardError),
  };
}

function hasError(answer: Answer): answer is Estimate & { readonly standardError: number } {
  return isDefined(answer) && answer.standardError !== undefined;
}

function largest(times: ArrayLike<number>): number {
  let most = 0;
  for (let row = 0; row < times.length; row += 1) most = Math.max(most, times[row] as number);
  return most;
}
