import type { Estimate } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";

/** Value ± normal quantile · standard error; without limits, and with the reason, when the error is 0. */
export function waldEstimate(
  value: number,
  standardError: number,
  { level, method, exact }: { level: number; method: string; exact?: string },
): Estimate {
  if (!(standardError > 0))
    return {
      value,
      low: null,
      high: null,
      level,
      method,
      because: exact ?? "The interval is not defined, because every row counts the same here.",
    };
  const reach = criticalValue(level) * standardError;
  return { value, low: value - reach, high: value + reach, standardError, level, method };
}

/** The mean of one number a row, with the error its spread gives (n − 1 below). */
export function meanEstimate(values: Float64Array, settings: { level: number; method: string }): Estimate {
  const n = values.length;
  let total = 0;
  for (let row = 0; row < n; row += 1) total += values[row] as number;
  const value = total / n;
  let square = 0;
  for (let row = 0; row < n; row += 1) square += ((values[row] as number) - value) ** 2;
  const exact =
    n < 2
      ? "The interval is not defined, because there is one row only."
      : "The interval is not defined, because every row gives the same number.";
  return waldEstimate(value, n < 2 ? 0 : Math.sqrt(square / (n - 1) / n), { ...settings, exact });
}
