import type { Estimate } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";

/** The standard error of a mean of influences: their standard deviation over the root of n. */
export function influenceError(influence: Float64Array): number {
  const n = influence.length;
  if (n < 2) return Number.NaN;
  let sum = 0;
  for (let row = 0; row < n; row += 1) sum += influence[row] as number;
  const mean = sum / n;
  let squares = 0;
  for (let row = 0; row < n; row += 1) squares += ((influence[row] as number) - mean) ** 2;
  return Math.sqrt(squares / (n - 1) / n);
}

/** What a statistic can reach; its limits are cut off there. */
export interface Reach {
  readonly least: number;
  readonly most: number;
}

export const SHARE: Reach = { least: 0, most: 1 };
export const DIFFERENCE: Reach = { least: -1, most: 1 };
export const INDEX: Reach = { least: Number.NEGATIVE_INFINITY, most: 1 };

// Influences that ought to cancel leave this much after rounding.
const ROUNDING = 1e-13;

/** A number with its symmetric interval, cut off at its reach; none when the error is zero or not a number. */
export function influenceEstimate(
  raw: number,
  standardError: number,
  { level, method, reach }: { readonly level: number; readonly method: string; readonly reach: Reach },
): Estimate {
  // Sums of weights can pass a bound by rounding.
  const value = Math.min(reach.most, Math.max(reach.least, raw));
  if (!(standardError > ROUNDING))
    return {
      value,
      low: null,
      high: null,
      level,
      method,
      because: "No interval, because the standard error is zero: no row moves the number.",
    };
  const half = criticalValue(level) * standardError;
  return {
    value,
    low: Math.max(reach.least, value - half),
    high: Math.min(reach.most, value + half),
    standardError,
    level,
    method,
  };
}
