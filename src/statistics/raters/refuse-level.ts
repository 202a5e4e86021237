import { notDefined, type NotDefined } from "../estimate.ts";

/** A coverage lies between 0 and 1. */
export function refuseLevel(level: number | undefined): NotDefined | undefined {
  if (level === undefined || (level > 0 && level < 1)) return undefined;
  return notDefined("invalid-input", "Not defined, because the level must lie between 0 and 1.");
}
