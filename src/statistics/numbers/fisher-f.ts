import { chiSquareQuantile, chiSquareUpper } from "./chi-square.ts";
import { incompleteBeta, incompleteBetaLogOdds } from "./incomplete-beta.ts";

/** P(F > f) with df1 and df2 degrees of freedom; an infinite df2 gives a chi-square over df1. */
export function fUpper(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1;
  if (f === Number.POSITIVE_INFINITY) return 0;
  if (df2 === Number.POSITIVE_INFINITY) return chiSquareUpper(f * df1, df1);
  const whole = df2 + df1 * f;
  return incompleteBeta({ x: df2 / whole, y: (df1 * f) / whole }, df2 / 2, df1 / 2);
}

/** The f with P(F ≤ f) = p. */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (!(p >= 0 && p <= 1) || !(df1 > 0) || !(df2 > 0)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (df2 === Number.POSITIVE_INFINITY) return chiSquareQuantile(p, df1) / df1;
  return (df2 / df1) * Math.exp(incompleteBetaLogOdds(p, df1 / 2, df2 / 2));
}
