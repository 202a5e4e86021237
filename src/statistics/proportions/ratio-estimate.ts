import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";

/** A ratio of two non-negative numbers. */
export interface Ratio {
  readonly above: number;
  readonly below: number;
  /** Variance of the logarithm of the ratio. */
  readonly logVariance: number;
  readonly level: number;
  readonly method: string;
}

/** A ratio with an interval on the logarithmic scale; without a bound it is not defined, and 0 has no interval. */
export function ratioEstimate({ above, below, logVariance, level, method }: Ratio): Answer {
  if (below === 0) {
    return notDefined("no-events", "Not defined, because a count below the fraction line is 0.");
  }
  const value = above / below;
  if (value === 0) {
    return {
      value,
      low: null,
      high: null,
      level,
      method,
      because: "no interval, because a count above the fraction line is 0 and has no logarithm",
    };
  }
  const standardError = Math.sqrt(logVariance);
  const width = Math.exp(criticalValue(level) * standardError);
  return { value, low: value / width, high: value * width, standardError, level, method };
}
