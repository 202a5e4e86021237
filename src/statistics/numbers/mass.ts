import { logGamma, stirlingRest } from "./log-gamma.ts";

const TWO_PI = 6.283185307179586;

/**
 * λˣ e^−λ / Γ(x + 1) for real x ≥ 0: the Poisson probability carried to real x.
 * Loader 2000, "Fast and accurate computation of binomial probabilities": no cancellation for large x.
 */
export function poissonMass(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  if (x < 1e-3) return Math.exp(x * Math.log(mean) - mean - logGamma(x + 1));
  return Math.exp(-stirlingRest(x) - deviance(x, mean)) / Math.sqrt(TWO_PI * x);
}

/**
 * Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) · pᵃ qᵇ for real a, b ≥ 0 and q = 1 − p: the binomial probability carried to
 * real numbers (Loader 2000). `q` is given beside `p` so that neither loses digits.
 */
export function binomialMass(a: number, b: number, p: number, q: number): number {
  const n = a + b;
  if (p === 0) return a === 0 ? 1 : 0;
  if (q === 0) return b === 0 ? 1 : 0;
  if (a < 1e-3 || b < 1e-3) {
    const logs = logGamma(n + 1) - logGamma(a + 1) - logGamma(b + 1);
    // q may carry digits p has lost, or the other way round.
    return Math.exp(logs + a * logOf(p, q) + b * logOf(q, p));
  }
  const rest = stirlingRest(n) - stirlingRest(a) - stirlingRest(b);
  const exponent = rest - deviance(a, n * p) - deviance(b, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (TWO_PI * a * b));
}

function logOf(p: number, q: number): number {
  return p < 0.5 ? Math.log(p) : Math.log1p(-q);
}

/** x·ln(x/m) + m − x, exact also where x is close to m. */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const ratio = (x - m) / (x + m);
  const square = ratio * ratio;
  let total = (x - m) * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3; odd < 1000; odd += 2) {
    power *= square;
    const next = total + power / odd;
    if (next === total) break;
    total = next;
  }
  return total;
}
