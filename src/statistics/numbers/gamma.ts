import { logGamma } from "./log-gamma.ts";
import { poissonMass } from "./mass.ts";
import { solveTail } from "./solve-tail.ts";

export { logGamma } from "./log-gamma.ts";

/** P(a, x), the regularised lower incomplete gamma function: the distribution function of a gamma of shape a. */
export function gammaLower(a: number, x: number): number {
  if (!(a > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < switchPoint(a) ? series(a, x) : 1 - continuedFraction(a, x);
}

/** Q(a, x) = 1 − P(a, x) without the subtraction where that would lose digits: a true upper tail. */
export function gammaUpper(a: number, x: number): number {
  if (!(a > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  if (x >= switchPoint(a)) return continuedFraction(a, x);
  return a < 1 ? upperOfSmallShape(a, x) : 1 - series(a, x);
}

/** The x with P(a, x) = p, for a gamma of shape a and scale 1. */
export function gammaQuantile(p: number, a: number): number {
  if (!(p >= 0 && p <= 1) || !(a > 0)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const u = solveTail({
    p,
    start: Math.log(a),
    lower: (at) => gammaLower(a, Math.exp(at)),
    upper: (at) => gammaUpper(a, Math.exp(at)),
    slope: (at) => a * poissonMass(a, Math.exp(at)),
  });
  return Math.exp(u);
}

function switchPoint(a: number): number {
  return a < 1 ? 1.5 : a + 1;
}

/** xᵃ e^−x / Γ(a + 1) · (1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …). */
function series(a: number, x: number): number {
  let term = 1;
  let total = 1;
  for (let n = 1; term > total * 1e-17; n += 1) {
    term *= x / (a + n);
    total += term;
  }
  return Math.min(1, total * poissonMass(a, x));
}

/** Legendre's continued fraction, by the modified Lentz method (Thompson and Barnett 1986). */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 1_000_000; n += 1) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return Math.min(1, poissonMass(a, x) * a * fraction);
}

/** Q for a < 1 and small x: both terms are kept apart, since 1 − P would lose the digits. */
function upperOfSmallShape(a: number, x: number): number {
  const exponent = a * Math.log(x) - logGamma(a + 1);
  let term = 1;
  let total = 0;
  for (let k = 1; k < 200; k += 1) {
    term *= -x / k;
    const next = total + term / (a + k);
    if (next === total) break;
    total = next;
  }
  return -Math.expm1(exponent) - Math.exp(exponent) * a * total;
}
