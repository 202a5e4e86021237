import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** Says what is wrong with a share of counts or with the coverage; undefined when nothing is. */
export function refuseShare(successes: number, total: number, level: number): NotDefined | undefined {
  const wrong = refuseLevel(level) ?? refuseCounts([successes, total]);
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

/** Says so when the coverage does not lie between 0 and 1. */
export function refuseLevel(level: number): NotDefined | undefined {
  if (level > 0 && level < 1) return undefined;
  return notDefined("invalid-input", "Not defined, because the coverage must lie between 0 and 1.");
}
