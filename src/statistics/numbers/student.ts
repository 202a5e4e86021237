import { incompleteBeta, incompleteBetaLogOdds } from "./incomplete-beta.ts";
import { normalQuantile, normalUpper } from "./normal.ts";

/** P(T > t) of Student's t; infinite degrees of freedom give the normal distribution. */
export function studentUpper(t: number, df: number): number {
  if (t < 0) return 1 - studentUpper(-t, df);
  return twoSidedStudent(t, df) / 2;
}

/** Two-sided p value of a t statistic. */
export function twoSidedStudent(t: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return 2 * normalUpper(Math.abs(t));
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  const whole = df + square;
  return incompleteBeta({ x: df / whole, y: square / whole }, df / 2, 0.5);
}

/** The t with P(T ≤ t) = p. */
export function studentQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1) || !(df > 0)) return Number.NaN;
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(p);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  if (p > 0.5) return -studentQuantile(1 - p, df);
  // x / (1 − x) of the beta is df / t².
  return -Math.sqrt(df) * Math.exp(-incompleteBetaLogOdds(2 * p, df / 2, 0.5) / 2);
}
