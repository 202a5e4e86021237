import type { Background } from "#src/atlas/index.ts";
import type { Profile, SkillClaim } from "./profile.ts";
import { raiseClaims } from "./raise-claims.ts";

/**
 * The claims as the person leaves them: removed ones gone, levels as set. A level set for a skill we did not read
 * makes a `stated` claim, after the read ones. What the person has finished since raises them.
 */
export function effectiveClaims(profile: Profile): readonly SkillClaim[] {
  // A skill the person took out later than they made something for it stays out.
  const counts = profile.evidence.filter(
    ({ skill, on }) =>
      !profile.corrections.some(
        (one) => one.kind === "skill-removed" && one.skill === skill && one.madeOn >= on,
      ),
  );
  return raiseClaims(correctedClaims(profile), counts);
}

function correctedClaims(profile: Profile): readonly SkillClaim[] {
  return profile.corrections.reduce<readonly SkillClaim[]>((claims, correction) => {
    if (correction.kind === "skill-removed") return claims.filter(({ skill }) => skill !== correction.skill);
    if (correction.kind !== "skill-level") return claims;
    const { skill, level } = correction;
    if (claims.some((claim) => claim.skill === skill)) {
      return claims.map((claim) => (claim.skill === skill ? { ...claim, level } : claim));
    }
    const named = profile.notClaimed.find((mention) => mention.skill === skill);
    const label = named?.label ?? skill.replaceAll("-", " ");
    return [...claims, { skill, label, level, grade: "said", months: 0, origin: "stated", evidence: [] }];
  }, profile.claims);
}

/** The backgrounds as the person leaves them: read ones first, then those they added. */
export function effectiveBackgrounds(profile: Profile): readonly Background[] {
  const read = profile.backgrounds.map(({ background }) => background);
  return profile.corrections.reduce<readonly Background[]>((backgrounds, correction) => {
    if (correction.kind !== "background") return backgrounds;
    const others = backgrounds.filter((background) => background !== correction.background);
    if (!correction.holds) return others;
    return others.length === backgrounds.length ? [...backgrounds, correction.background] : backgrounds;
  }, read);
}
