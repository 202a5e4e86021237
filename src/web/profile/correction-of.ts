import type { Correction, Profile } from "#src/profile/index.ts";

/** A correction with its place in the list, which is how it is taken back. */
export interface PlacedCorrection {
  readonly correction: Correction;
  readonly index: number;
}

/** The correction the person made to a skill, when there is one. */
export function correctionOfSkill(profile: Profile, skill: string): PlacedCorrection | undefined {
  return place(
    profile,
    (made) => (made.kind === "skill-removed" || made.kind === "skill-level") && made.skill === skill,
  );
}

/** The correction the person made to a background, when there is one. */
export function correctionOfBackground(profile: Profile, background: string): PlacedCorrection | undefined {
  return place(profile, (made) => made.kind === "background" && made.background === background);
}

function place(profile: Profile, is: (correction: Correction) => boolean): PlacedCorrection | undefined {
  const index = profile.corrections.findIndex(is);
  const correction = profile.corrections[index];
  return correction === undefined ? undefined : { correction, index };
}
