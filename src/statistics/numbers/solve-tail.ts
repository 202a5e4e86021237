/** A rising distribution function over u, by both of its tails. */
export interface TailProblem {
  readonly p: number;
  readonly start: number;
  readonly lower: (u: number) => number;
  readonly upper: (u: number) => number;
  /** Derivative of the lower tail by u. */
  readonly slope: (u: number) => number;
}

/** Where e^u leaves the numbers of a machine. */
const EDGE = 745;

/**
 * The u whose lower tail is p: Newton's method on the logarithm of the smaller tail, held inside a bracket.
 * The logarithm makes the search quick far out; the smaller tail keeps the digits.
 */
export function solveTail({ p, start, lower, upper, slope }: TailProblem): number {
  const rising = p <= 0.5;
  const target = Math.log(rising ? p : 1 - p);
  let low = -EDGE;
  let high = EDGE;
  let u = Math.min(Math.max(start, low), high);
  for (let step = 0; step < 300; step += 1) {
    const tail = rising ? lower(u) : upper(u);
    const error = Math.log(tail) - target;
    if (error === 0) return u;
    if (error > 0 === rising) high = u;
    else low = u;
    const newton = u - (rising ? 1 : -1) * ((error * tail) / slope(u));
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - u) <= 2e-16 * Math.max(1, Math.abs(u))) return next;
    u = next;
  }
  return u;
}
