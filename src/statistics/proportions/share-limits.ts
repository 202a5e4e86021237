import { betaQuantile } from "../numbers/beta.ts";
import { criticalValue } from "../numbers/normal.ts";

/** How the interval of a share is made. */
export type ShareMethod = "wilson" | "clopper-pearson" | "jeffreys" | "agresti-coull";

export const shareMethodNames: Readonly<Record<ShareMethod, string>> = {
  wilson: "Wilson score",
  "clopper-pearson": "Clopper–Pearson",
  jeffreys: "Jeffreys",
  "agresti-coull": "Agresti–Coull",
};

/** Low and high limit. */
export type Limits = readonly [number, number];

/** The limits of x out of n, x and n being counts with n ≥ 1. */
export function shareLimits(method: ShareMethod, x: number, n: number, level: number): Limits {
  const tail = (1 - level) / 2;
  switch (method) {
    case "wilson":
      return wilsonLimits(x, n, criticalValue(level));
    case "clopper-pearson":
      return [
        x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
        x === n ? 1 : 1 - betaQuantile(tail, n - x, x + 1),
      ];
    case "jeffreys":
      return [
        x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5),
        x === n ? 1 : 1 - betaQuantile(tail, n - x + 0.5, x + 0.5),
      ];
    case "agresti-coull": {
      const z = criticalValue(level);
      const trials = n + z * z;
      const centre = (x + (z * z) / 2) / trials;
      const half = z * Math.sqrt((centre * (1 - centre)) / trials);
      return [centre - half, centre + half];
    }
  }
}

/** Wilson 1927; 0 and 1 are reached exactly at no and at all successes. */
export function wilsonLimits(x: number, n: number, z: number): Limits {
  const square = z * z;
  const half = z * Math.sqrt((x * (n - x)) / n + square / 4);
  const low = x === 0 ? 0 : (x + square / 2 - half) / (n + square);
  const high = x === n ? 1 : (x + square / 2 + half) / (n + square);
  return [low, high];
}
