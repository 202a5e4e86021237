import { logGamma } from "../numbers/gamma.ts";
import { findRoot } from "../numbers/minimise.ts";
import { normalCdf } from "../numbers/normal.ts";

/** Even, as Simpson's rule wants it; the integrand is smooth, so this is far beyond what an interval needs. */
const STEPS = 2000;

/**
 * P(T ≤ t) for the noncentral t distribution with `df` degrees of freedom.
 * Integrates the normal over the chi distribution of the standard deviation: unlike the series of Lenth 1989
 * (Applied Statistics 38:185) this does not underflow when the shift is large, as it is in large samples.
 */
export function noncentralTCdf(t: number, df: number, shift: number): number {
  const spread = 1 / Math.sqrt(2 * df);
  const from = Math.max(0, 1 - 12 * spread);
  const to = 1 + 14 * spread;
  const step = (to - from) / STEPS;
  const logScale = Math.LN2 + (df / 2) * Math.log(df / 2) - logGamma(df / 2);
  let total = 0;
  for (let place = 0; place <= STEPS; place++) {
    const ratio = from + place * step;
    if (ratio === 0 && df > 1) continue;
    const logDensity = logScale + (df === 1 ? 0 : (df - 1) * Math.log(ratio)) - (df * ratio * ratio) / 2;
    const weight = place === 0 || place === STEPS ? 1 : place % 2 === 1 ? 4 : 2;
    total += weight * Math.exp(logDensity) * normalCdf(t * ratio - shift);
  }
  return Math.min(1, (total * step) / 3);
}

/** The value t with P(T ≤ t) = p. */
export function noncentralTQuantile(p: number, df: number, shift: number): number | undefined {
  let low = shift - 1;
  let high = shift + 1;
  let width = 2;
  while (noncentralTCdf(low, df, shift) > p) low -= width *= 2;
  width = 2;
  while (noncentralTCdf(high, df, shift) < p && width < 1e9) high += width *= 2;
  return findRoot((t) => noncentralTCdf(t, df, shift) - p, low, high);
}
