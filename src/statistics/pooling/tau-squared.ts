import { chiSquareQuantile } from "../numbers/chi-square.ts";
import { findRoot } from "../numbers/minimise.ts";
import { weightSums } from "./site-weights.ts";
import type { Sites } from "./site-weights.ts";

/** DerSimonian and Laird 1986, by moments; 0 where Q is below its degrees of freedom. */
export function dersimonianLaird(sites: Sites): number {
  const { q, weight, square } = weightSums(sites, 0);
  return Math.max(0, (q - (sites.estimates.length - 1)) / (weight - square / weight));
}

/** Paule and Mandel 1982: the variance at which Q equals its degrees of freedom. */
export function pauleMandel(sites: Sites): number {
  return tauAtQ(sites, sites.estimates.length - 1);
}

/** Restricted maximum likelihood, by Fisher's scoring (Viechtbauer 2005), held at 0 or above. */
export function restrictedLikelihood(sites: Sites): number | undefined {
  let tauSquared = dersimonianLaird(sites);
  for (let step = 0; step < 2000; step += 1) {
    const { weight, square, cube, qSquare } = weightSums(sites, tauSquared);
    const trace = weight - square / weight;
    const information = square - (2 * cube) / weight + (square / weight) ** 2;
    const next = Math.max(0, tauSquared + (qSquare - trace) / information);
    if (Math.abs(next - tauSquared) <= 1e-14 * (1 / weight + next)) return next;
    tauSquared = next;
  }
  return undefined;
}

/** Viechtbauer 2007: the variances at which Q meets the limits of its chi-square; 0 where it never does. */
export function qProfile(sites: Sites, level: number): readonly [number, number] {
  const df = sites.estimates.length - 1;
  return [
    tauAtQ(sites, chiSquareQuantile((1 + level) / 2, df)),
    tauAtQ(sites, chiSquareQuantile((1 - level) / 2, df)),
  ];
}

/** Q falls as tau² rises: the place where it has come down to a value; 0 when it starts below. */
function tauAtQ(sites: Sites, target: number): number {
  const excess = (tauSquared: number) => weightSums(sites, tauSquared).q - target;
  if (excess(0) <= 0) return 0;
  let high = Math.max(...sites.variances);
  while (excess(high) > 0 && high < 1e300) high *= 4;
  return findRoot(excess, 0, high) ?? 0;
}
