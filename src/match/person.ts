import type { Atlas } from "#src/atlas/index.ts";
import { effectiveBackgrounds, effectiveClaims } from "#src/profile/index.ts";
import type { DocumentText, Profile } from "#src/profile/index.ts";
import { findSignals } from "./find-signals.ts";
import type { Signals } from "./find-signals.ts";
import { holdSkills } from "./held-skills.ts";
import type { HeldSkills } from "./held-skills.ts";
import type { GateFacts } from "./gate-facts.ts";
import type { LanePreferences } from "./lane.ts";

/** Everything a lane is judged on, read once: what was done and held, never who did it. */
export interface Person extends GateFacts {
  readonly held: HeldSkills;
  readonly signals: Signals;
  readonly preferences: LanePreferences;
}

/** Reads the person behind a profile, with their corrections applied. */
export function readPerson(
  profile: Profile,
  document: DocumentText,
  atlas: Atlas,
  preferences: LanePreferences,
): Person {
  return {
    profile,
    document,
    backgrounds: effectiveBackgrounds(profile),
    held: holdSkills(effectiveClaims(profile), atlas),
    signals: findSignals(profile, document, atlas),
    preferences,
  };
}
