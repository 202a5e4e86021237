import type { Estimate } from "../estimate.ts";
import { mean, variance } from "../numbers/moments.ts";
import { criticalValue } from "../numbers/normal.ts";
import { studentQuantile } from "../numbers/student.ts";

/** Which quantile an interval of a mean is made with. */
export type MeanInterval = "t" | "normal";

/** The mean of independent values with its interval: t with n − 1 degrees of freedom, or normal. */
export function meanInterval(values: ArrayLike<number>, level: number, kind: MeanInterval = "t"): Estimate {
  const value = mean(values);
  const rows = values.length;
  if (rows < 2) {
    return {
      value,
      low: null,
      high: null,
      level,
      method: "mean",
      because: "One value has no spread to make an interval from.",
    };
  }
  const standardError = Math.sqrt(variance(values) / rows);
  const reach =
    standardError * (kind === "t" ? studentQuantile((1 + level) / 2, rows - 1) : criticalValue(level));
  return {
    value,
    low: value - reach,
    high: value + reach,
    standardError,
    level,
    method: kind === "t" ? "t, n − 1 degrees of freedom" : "normal",
  };
}
