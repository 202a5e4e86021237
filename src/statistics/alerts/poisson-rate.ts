import type { Estimate } from "../estimate.ts";
import { gammaQuantile } from "../numbers/gamma.ts";

/** A count over an amount of time, with the exact Poisson interval. Garwood 1936, Biometrika 28:437. */
export function poissonRate(count: number, time: number, level: number): Estimate {
  const tail = (1 - level) / 2;
  return {
    value: count / time,
    low: count === 0 ? 0 : gammaQuantile(tail, count) / time,
    high: gammaQuantile(1 - tail, count + 1) / time,
    level,
    method: "exact Poisson (Garwood)",
  };
}
