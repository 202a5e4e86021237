import { assertNever } from "#src/kernel/index.ts";
import type { Correction, Profile } from "./profile.ts";

/** Adds a correction; one on the same skill, background or gate gives way to it, in its place. */
export function correctProfile(profile: Profile, correction: Correction): Profile {
  const subject = subjectOf(correction);
  const index = profile.corrections.findIndex((other) => subjectOf(other) === subject);
  const corrections =
    index === -1 ? [...profile.corrections, correction] : profile.corrections.with(index, correction);
  return { ...profile, corrections };
}

/** Takes back the correction at `index`; an index that is not there changes nothing. */
export function withdrawCorrection(profile: Profile, index: number): Profile {
  return { ...profile, corrections: profile.corrections.filter((_, position) => position !== index) };
}

/** The new reading with the corrections and the evidence of the earlier one; what is already on `to` wins. */
export function carryCorrections(from: Profile, to: Profile): Profile {
  const carried = [...from.corrections, ...to.corrections].reduce(correctProfile, { ...to, corrections: [] });
  return {
    ...carried,
    evidence: [
      ...from.evidence.filter(({ id }) => !to.evidence.some((one) => one.id === id)),
      ...to.evidence,
    ],
  };
}

function subjectOf(correction: Correction): string {
  switch (correction.kind) {
    case "skill-removed":
    case "skill-level":
      return `skill ${correction.skill}`;
    case "background":
      return `background ${correction.background}`;
    case "gate":
      return `gate ${correction.gate}`;
    default:
      return assertNever(correction);
  }
}
