import type { Estimate } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { shareMethodNames, wilsonLimits } from "./share-limits.ts";

/** A share of at least one row with Wilson's interval; the counts may be effective ones, with fractions. */
export function wilsonShare(part: number, whole: number, level = 0.95): Estimate {
  const [low, high] = wilsonLimits(part, whole, criticalValue(level));
  return { value: part / whole, low, high, level, method: shareMethodNames.wilson };
}
