import { findRoot } from "../numbers/minimise.ts";

/** One criterion: the people it asks for and the shrinkage expected at them. */
export interface DevelopmentCriterion {
  /** Rounded up. */
  readonly n: number;
  readonly shrinkage: number;
}

/** People for an expected uniform shrinkage S of a likelihood model: P / ((S − 1) ln(1 − R²/S)). */
export function shrinkageSize(parameters: number, rSquared: number, shrinkage: number): number {
  return Math.ceil(parameters / ((shrinkage - 1) * Math.log1p(-rSquared / shrinkage)));
}

/** The shrinkage expected when n people are there: shrinkageSize turned round. */
export function shrinkageAt(n: number, parameters: number, rSquared: number): number {
  const low = Math.max(rSquared, 1e-6) * (1 + 1e-9);
  const people = (s: number) => parameters / ((s - 1) * Math.log1p(-rSquared / s));
  // Below R² no shrinkage is possible; the number of people rises without bound towards 1.
  return findRoot((s) => 1 / people(s) - 1 / n, low, 1 - 1e-12) ?? low;
}

/**
 * Shrinkage that keeps the optimism of R² at 5 points of its greatest possible value:
 * R² / (R² + 0.05 · max R²), Riley's second criterion.
 */
export function optimismShrinkage(rSquared: number, maxRSquared: number): number {
  return rSquared / (rSquared + 0.05 * maxRSquared);
}
