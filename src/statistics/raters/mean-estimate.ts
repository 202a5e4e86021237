import type { Estimate } from "../estimate.ts";
import { mean, variance } from "../numbers/moments.ts";
import { studentQuantile } from "../numbers/student.ts";

/** A mean over questions or examples with Student's interval. */
export function meanEstimate(values: ArrayLike<number>, level = 0.95): Estimate {
  const value = mean(values);
  const method = "mean, Student's t";
  if (values.length < 2) {
    return {
      value,
      low: null,
      high: null,
      level,
      method,
      because: "One value shows no spread, so there is no interval.",
    };
  }
  const standardError = Math.sqrt(variance(values) / values.length);
  if (standardError === 0) {
    return {
      value,
      low: null,
      high: null,
      level,
      method,
      because: "All values are equal, so their spread gives no interval.",
    };
  }
  const reach = studentQuantile((1 + level) / 2, values.length - 1) * standardError;
  return { value, low: value - reach, high: value + reach, standardError, level, method };
}
