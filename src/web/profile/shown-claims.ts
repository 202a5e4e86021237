import type { Profile, SkillClaim } from "#src/profile/index.ts";

/** The claims that hold, and among them those the person removed, which are struck through and can come back. */
export function shownClaims(profile: Profile, claims: readonly SkillClaim[]): readonly SkillClaim[] {
  const holding = new Set(claims.map((claim) => claim.skill));
  return [...claims, ...profile.claims.filter((claim) => !holding.has(claim.skill))];
}
