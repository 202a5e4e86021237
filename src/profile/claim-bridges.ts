import type { Atlas, Background, Bridge, SkillLevel } from "#src/atlas/index.ts";
import { skillLevelSchema } from "#src/atlas/index.ts";
import { compilePhraseMatcher, findPhrases, type PhraseFound } from "#src/skills/index.ts";
import { lastMonth, monthsCovered } from "./career-months.ts";
import type { ClaimContext } from "./claim-skills.ts";
import type { Profile, SkillClaim } from "./profile.ts";

const DENIED =
  /\b(?:no|not|never|without|lack(?:s|ing)?|little|interested in|learning|hoping|want(?:s|ing)? to)\b[^.;:\n]{0,40}$/iu;

const DENIAL_REACH = 60;

/**
 * The claims with those added that carry over from work in the person's own profession. A bridge never lowers what
 * was read, and never speaks where the person denied the skill.
 */
export function claimBridges(
  read: { readonly claims: readonly SkillClaim[]; readonly notClaimed: Profile["notClaimed"] },
  atlas: Pick<Atlas, "bridges" | "skills">,
  {
    backgrounds,
    searched,
    context,
  }: { backgrounds: readonly Background[]; searched: string; context: ClaimContext },
): readonly SkillClaim[] {
  const own = atlas.bridges.filter((bridge) => bridge.backgrounds.some((one) => backgrounds.includes(one)));
  const matcher = compilePhraseMatcher(own.map((bridge) => ({ key: bridge.id, phrases: bridge.phrases })));
  const found = groups(findPhrases(searched, matcher));
  const denied = new Set(
    read.notClaimed.filter(({ polarity }) => polarity === "negated").map(({ skill }) => skill),
  );
  const claims = [...read.claims];
  for (const bridge of own) {
    const places = (found.get(bridge.id) ?? []).filter((place) => isEvidence(place, context));
    if (places.length === 0 || denied.has(bridge.skill)) continue;
    const index = claims.findIndex(({ skill }) => skill === bridge.skill);
    const earlier = claims[index];
    if (earlier !== undefined && rank(earlier.level) >= rank(bridge.level)) continue;
    const label = atlas.skills.find(({ id }) => id === bridge.skill)?.label ?? bridge.skill;
    const claim = bridgeClaim(bridge, places, { label, earlier, context });
    if (index === -1) claims.push(claim);
    else claims[index] = claim;
  }
  return claims;
}

function bridgeClaim(
  bridge: Bridge,
  places: readonly PhraseFound<string>[],
  { label, earlier, context }: { label: string; earlier: SkillClaim | undefined; context: ClaimContext },
): SkillClaim {
  const evidence = [...places.map((place) => context.quoting.quote(place)), ...(earlier?.evidence ?? [])];
  const months = evidence.flatMap((quote) => context.placeOf(quote).months ?? []);
  const lastUsed = lastMonth(months);
  const { id, because, reviewedBy, carries } = bridge;
  const readLevel = earlier?.origin === "bridge" ? earlier.bridge?.readLevel : earlier?.level;
  return {
    skill: bridge.skill,
    label,
    grade: earlier?.grade ?? "said",
    level: bridge.level,
    months: monthsCovered(months),
    ...(lastUsed === undefined ? {} : { lastUsed }),
    origin: "bridge",
    bridge: {
      id,
      because,
      ...(reviewedBy === undefined ? {} : { reviewedBy }),
      ...(carries === "whole" ? { carries } : {}),
      ...(readLevel === undefined ? {} : { readLevel }),
    },
    evidence: [...new Map(evidence.map((quote) => [`${quote.start}-${quote.end}`, quote])).values()],
  };
}

function isEvidence(place: PhraseFound<string>, { text, placeOf }: ClaimContext): boolean {
  const before = text.slice(Math.max(0, place.start - DENIAL_REACH), place.start);
  return placeOf(place).counts === "evidence" && !DENIED.test(before);
}

function groups(found: readonly PhraseFound<string>[]): ReadonlyMap<string, readonly PhraseFound<string>[]> {
  const byBridge = new Map<string, PhraseFound<string>[]>();
  for (const place of found) {
    const places = byBridge.get(place.key);
    if (places === undefined) byBridge.set(place.key, [place]);
    else places.push(place);
  }
  return byBridge;
}

function rank(level: SkillLevel): number {
  return skillLevelSchema.options.indexOf(level);
}
