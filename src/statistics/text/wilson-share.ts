import type { Answer } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";

/** A share of a count with its Wilson score interval (Wilson 1927); `because` is said when the count is 0. */
export function wilsonShare(part: number, whole: number, level: number, because: string): Answer {
  if (whole === 0) return notDefined("no-rows", because);
  const z = criticalValue(level);
  const value = part / whole;
  const spread = 1 + (z * z) / whole;
  const centre = (value + (z * z) / (2 * whole)) / spread;
  const half = (z / spread) * Math.sqrt((value * (1 - value)) / whole + (z * z) / (4 * whole * whole));
  return {
    value,
    low: part === 0 ? 0 : Math.max(0, centre - half),
    high: part === whole ? 1 : Math.min(1, centre + half),
    level,
    method: "Wilson score",
  };
}
