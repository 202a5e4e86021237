import type { Estimate } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";

/** A share of rows with Wilson's score interval (1927); the whole must hold at least one row. */
export function shareEstimate(part: number, whole: number, level: number): Estimate {
  const reach = criticalValue(level);
  const value = part / whole;
  const square = reach ** 2 / whole;
  const middle = (value + square / 2) / (1 + square);
  const half = (reach / (1 + square)) * Math.sqrt((value * (1 - value)) / whole + square / (4 * whole));
  return {
    value,
    // Rounding must not move a limit off 0 or 1.
    low: part === 0 ? 0 : Math.max(0, middle - half),
    high: part === whole ? 1 : Math.min(1, middle + half),
    level,
    method: "Wilson score",
  };
}
