import type { Estimate } from "../estimate.ts";
import { mean } from "../numbers/moments.ts";
import { studentQuantile } from "../numbers/student.ts";

/**
 * Mean of values that follow each other in time, with an interval that allows for neighbours being alike:
 * Bartlett weights up to the cube root of n (Newey and West 1987, Econometrica 55:703), t with n − 1.
 */
export function meanOfSeries(values: ArrayLike<number>, level: number): Estimate {
  const rows = values.length;
  const value = mean(values);
  if (rows < 2) {
    const because = "One period has no spread to make an interval from.";
    return { value, low: null, high: null, level, method: "mean", because };
  }
  const lags = Math.min(rows - 1, Math.floor(Math.cbrt(rows) + 1e-9));
  let total = autocovariance(values, value, 0);
  for (let lag = 1; lag <= lags; lag++)
    total += 2 * (1 - lag / (lags + 1)) * autocovariance(values, value, lag);
  const standardError = Math.sqrt(Math.max(0, total) / (rows - 1));
  const reach = studentQuantile((1 + level) / 2, rows - 1) * standardError;
  return {
    value,
    low: value - reach,
    high: value + reach,
    standardError,
    level,
    method: `Newey–West, ${lags} lags, t`,
  };
}

/** Mean product of the deviations of values `lag` periods apart, divided by n. */
export function autocovariance(values: ArrayLike<number>, middle: number, lag: number): number {
  let total = 0;
  for (let row = lag; row < values.length; row++) {
    total += ((values[row] as number) - middle) * ((values[row - lag] as number) - middle);
  }
  return total / values.length;
}
