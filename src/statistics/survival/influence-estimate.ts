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

/** A number with its symmetric interval; none when the error is zero or not a number. */
export function influenceEstimate(
  value: number,
  standardError: number,
  level: number,
  method: string,
): Estimate {
  if (!(standardError > 0))
    return {
      value,
      low: null,
      high: null,
      level,
      method,
      because: "No interval, because the standard error is zero: every row says the same.",
    };
  const half = criticalValue(level) * standardError;
  return { value, low: value - half, high: value + half, standardError, level, method };
}
