import type { Estimate } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";

/** A share with Wilson's score interval (1927). */
export function wilsonEstimate(hits: number, trials: number, level = 0.95): Estimate {
  const z = criticalValue(level);
  const value = hits / trials;
  const room = 1 + (z * z) / trials;
  const middle = (value + (z * z) / (2 * trials)) / room;
  const reach = (z * Math.sqrt((value * (1 - value)) / trials + (z * z) / (4 * trials * trials))) / room;
  return {
    value,
    low: hits === 0 ? 0 : middle - reach,
    high: hits === trials ? 1 : middle + reach,
    level,
    method: "Wilson score",
  };
}
