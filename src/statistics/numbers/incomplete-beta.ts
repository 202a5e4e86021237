import { binomialMass } from "./mass.ts";
import { solveTail } from "./solve-tail.ts";

/** x with its complement y = 1 − x, each with all its digits. */
export interface Parts {
  readonly x: number;
  readonly y: number;
}

/** I_x(a, b), the regularised incomplete beta function; `y` is 1 − x. */
export function incompleteBeta({ x, y }: Parts, a: number, b: number): number {
  if (!(a > 0) || !(b > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x * (a + b + 2) < a + 1) return Math.min(1, continuedFraction(x, y, a, b));
  return 1 - Math.min(1, continuedFraction(y, x, b, a));
}

/** The u = ln(x / (1 − x)) with I_x(a, b) = p, for 0 < p < 1. The log odds keep the digits at both ends. */
export function incompleteBetaLogOdds(p: number, a: number, b: number): number {
  return solveTail({
    p,
    start: Math.log(a / b),
    lower: (u) => incompleteBeta(partsOf(u), a, b),
    upper: (u) => incompleteBeta(partsOf(-u), b, a),
    slope: (u) => {
      const { x, y } = partsOf(u);
      return (binomialMass(a, b, x, y) * a * b) / (a + b);
    },
  });
}

/** x and 1 − x from their log odds. */
export function partsOf(logOdds: number): Parts {
  return { x: 1 / (1 + Math.exp(-logOdds)), y: 1 / (1 + Math.exp(logOdds)) };
}

/** DLMF 8.17.22, by the modified Lentz method. */
function continuedFraction(x: number, y: number, a: number, b: number): number {
  const front = (binomialMass(a, b, x, y) * b) / (a + b);
  if (front === 0) return 0;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 1_000_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return front * fraction;
}
