import { incompleteBeta } from "./incomplete-beta.ts";
import { binomialMass } from "./mass.ts";

/** P(X ≥ k) of a binomial with n trials of probability p. */
export function binomialUpper(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return incompleteBeta({ x: p, y: 1 - p }, k, n - k + 1);
}

/**
 * Exact two-sided binomial test: the sum of the probabilities of all counts no more likely than k.
 * Counts within 1e-7 (relative) of the probability of k count as equally likely, as R's binom.test takes it.
 */
export function binomialTestTwoSided(k: number, n: number, p: number): number {
  const limit = binomialMass(k, n - k, p, 1 - p) * (1 + 1e-7);
  const likely = (count: number) => binomialMass(count, n - count, p, 1 - p) > limit;
  const mode = n * p;
  if (k === mode) return 1;
  if (k < mode) {
    // Probabilities fall from the mode on: the first count above it that is no more likely than k.
    const first = firstWhere(Math.ceil(mode), n + 1, (count) => count > n || !likely(count));
    return Math.min(1, lower(k, n, p) + binomialUpper(first, n, p));
  }
  const last = firstWhere(0, Math.floor(mode) + 1, likely) - 1;
  return Math.min(1, lower(last, n, p) + binomialUpper(k, n, p));
}

/** P(X ≤ k). */
function lower(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return incompleteBeta({ x: 1 - p, y: p }, n - k, k + 1);
}

/** The first whole number from `low` on where a condition that stays true once true holds; `high` if none below. */
function firstWhere(low: number, high: number, holds: (count: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
