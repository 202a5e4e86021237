import { gammaLower, gammaQuantile, gammaUpper } from "./gamma.ts";

/** P(X ≤ x) of a chi-square with `df` degrees of freedom. */
export function chiSquareCdf(x: number, df: number): number {
  return gammaLower(df / 2, x / 2);
}

/** P(X > x): the p value of a chi-square statistic, exact far out. */
export function chiSquareUpper(x: number, df: number): number {
  return gammaUpper(df / 2, x / 2);
}

/** The x with P(X ≤ x) = p. */
export function chiSquareQuantile(p: number, df: number): number {
  return 2 * gammaQuantile(p, df / 2);
}
