import type { Estimate } from "../estimate.ts";
import { studentQuantile } from "../numbers/student.ts";

interface Spread {
  readonly value: number;
  readonly variance: number;
  /** Units the variance rests on. */
  readonly rows: number;
  readonly name: string;
  readonly level: number | undefined;
  /** The least the value can be. Default: none, since a coefficient with missing ratings may fall below −1. */
  readonly floor?: number;
}

/** Value ± t · standard error with rows − 1 degrees of freedom, cut at 1. */
export function spreadInterval({
  value,
  variance,
  rows,
  name,
  level = 0.95,
  floor = Number.NEGATIVE_INFINITY,
}: Spread): Estimate {
  const method = `${name}, standard error from the spread between units, t with units − 1`;
  if (!(rows >= 2 && Number.isFinite(variance))) {
    return {
      value,
      low: null,
      high: null,
      level,
      method,
      because: "One unit shows no spread, so there is no interval.",
    };
  }
  const standardError = Math.sqrt(Math.max(variance, 0));
  if (standardError < 1e-12) {
    return {
      value,
      low: null,
      high: null,
      level,
      method,
      because: "All units agree to the same degree, so their spread gives no interval.",
    };
  }
  const reach = studentQuantile((1 + level) / 2, rows - 1) * standardError;
  return {
    value,
    low: Math.max(floor, value - reach),
    high: Math.min(1, value + reach),
    standardError,
    level,
    method,
  };
}
