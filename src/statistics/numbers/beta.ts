import { incompleteBeta, incompleteBetaLogOdds, partsOf } from "./incomplete-beta.ts";

/** P(X ≤ x) of a beta distribution with shapes a and b. */
export function betaCdf(x: number, a: number, b: number): number {
  return incompleteBeta({ x, y: 1 - x }, a, b);
}

/** P(X > x): a true upper tail. */
export function betaUpper(x: number, a: number, b: number): number {
  return incompleteBeta({ x: 1 - x, y: x }, b, a);
}

/** The x with P(X ≤ x) = p. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1) || !(a > 0) || !(b > 0)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  return partsOf(incompleteBetaLogOdds(p, a, b)).x;
}
