import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { problemOfLevel } from "../problem-of-level.ts";

/** Says what is wrong with a share of counts or with the coverage; undefined when nothing is. */
export function refuseShare(successes: number, total: number, level: number): NotDefined | undefined {
  const wrong = problemOfLevel(level) ?? refuseCounts([successes, total]);
  if (wrong !== undefined) return wrong;
  if (total === 0) {
    return notDefined("no-rows", "Not defined, because there is nobody to take a share of.");
  }
  if (successes > total) {
    return notDefined("invalid-input", "Not defined, because the part is larger than the whole.");
  }
  return undefined;
}

/** Says so when a number is no count: a whole number, 0 or more. */
export function refuseCounts(counts: readonly number[]): NotDefined | undefined {
  if (counts.every((count) => Number.isSafeInteger(count) && count >= 0)) return undefined;
  return notDefined("invalid-input", "Not defined, because a count must be a whole number of 0 or more.");
}
