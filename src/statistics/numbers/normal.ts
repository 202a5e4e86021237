const ROOT_TWO_PI = 2.5066282746310002;
/** Beyond this the continued fraction of the tail is used, below it the series. */
const SERIES_LIMIT = 2.5;

/** Density of the standard normal distribution. */
function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / ROOT_TWO_PI;
}

/** P(Z ≤ x). Keeps its relative precision in the lower tail. */
export function normalCdf(x: number): number {
  return normalUpper(-x);
}

/** P(Z > x). Keeps its relative precision far out: 1e-300 is as exact as 0.1. */
export function normalUpper(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x < 0) return 1 - normalUpper(-x);
  if (x < SERIES_LIMIT) return 0.5 - centre(x);
  if (x > 39) return 0;
  return normalDensity(x) * millsRatio(x);
}

/** Two-sided p value of a standard normal statistic. */
export function twoSidedNormal(z: number): number {
  return Math.min(1, 2 * normalUpper(Math.abs(z)));
}

/** The z that a two-sided interval of this coverage takes: 1.959964 for 0.95. */
export function criticalValue(level: number): number {
  return -normalQuantile((1 - level) / 2);
}

/** P(0 < Z < x), by the series φ(x)·(x + x³/3 + x⁵/15 + …). */
function centre(x: number): number {
  const square = x * x;
  let term = x;
  let total = x;
  for (let odd = 3; term > total * 1e-17; odd += 2) {
    term *= square / odd;
    total += term;
  }
  return total * normalDensity(x);
}

/** (1 − Φ(x))/φ(x) as Laplace's continued fraction x + 1/(x + 2/(x + …)), by Lentz's method. */
function millsRatio(x: number): number {
  let fraction = x;
  let numerator = x;
  let denominator = 0;
  for (let step = 1; step < 2000; step += 1) {
    denominator = 1 / (x + step * denominator);
    numerator = x + step / numerator;
    const change = numerator * denominator;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return 1 / fraction;
}

/**
 * The z with P(Z ≤ z) = p. Wichura 1988, algorithm AS 241 (Applied Statistics 37:477), then one Halley step.
 * 0 gives −∞ and 1 gives ∞.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return -lowerQuantile(1 - p);
  return lowerQuantile(p);
}

function lowerQuantile(p: number): number {
  const start = wichura(p);
  const density = normalDensity(start);
  // So far out that the density has no digits left: the start stands, exact to 1e-15 already.
  if (density < 1e-290) return start;
  const step = (normalCdf(start) - p) / density;
  return start - step / (1 + 0.5 * start * step);
}

function wichura(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
  }
  const r = Math.sqrt(-Math.log(p));
  if (r <= 5) return -polynomial(MIDDLE_TOP, r - 1.6) / polynomial(MIDDLE_BOTTOM, r - 1.6);
  return -polynomial(FAR_TOP, r - 5) / polynomial(FAR_BOTTOM, r - 5);
}

/** Horner's rule, highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

const CENTRE_TOP = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const CENTRE_BOTTOM = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const MIDDLE_TOP = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const MIDDLE_BOTTOM = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const FAR_TOP = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const FAR_BOTTOM = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];
