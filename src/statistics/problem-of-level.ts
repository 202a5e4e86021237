import { notDefined } from "./estimate.ts";
import type { NotDefined } from "./estimate.ts";

/** Why a coverage cannot be used, or nothing. */
export function problemOfLevel(level = 0.95): NotDefined | undefined {
  if (level > 0 && level < 1) return undefined;
  return notDefined("invalid-input", "Not defined, because the level must lie between 0 and 1.");
}
