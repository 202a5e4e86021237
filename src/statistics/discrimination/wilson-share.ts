import type { Estimate } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { wilsonLimits } from "../proportions/share-limits.ts";

/** A share of at least one row with Wilson's interval; the counts may be effective ones, with fractions. */
export function wilsonShare(part: number, whole: number, level: number): Estimate {
  const [low, high] = wilsonLimits(part, whole, criticalValue(level));
  return { value: part / whole, low, high, level, method: "Wilson score" };
}
