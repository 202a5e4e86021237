import type { TextSpan } from "#src/kernel/index.ts";
import type { SkillMention } from "#src/skills/index.ts";
import { lastMonth, monthsCovered } from "./career-months.ts";
import { claimLevel, levelWord } from "./claim-level.ts";
import type { EvidencePlace } from "./evidence-places.ts";
import { gradeSchema, type Profile, type SkillClaim } from "./profile.ts";
import type { Quoting } from "./quoting.ts";

/** Where mentions are judged: the text they stand in, how to quote it, and what each place is worth. */
export interface ClaimContext {
  readonly text: string;
  readonly quoting: Quoting;
  readonly placeOf: (span: TextSpan) => EvidencePlace;
}

interface PlacedMention {
  readonly mention: SkillMention;
  readonly place: EvidencePlace;
}

/**
 * One claim a skill, in the order the text first claims it, with every place that affirms it. A skill only denied or
 * only wished for is not claimed.
 */
export function claimSkills(
  mentions: readonly SkillMention[],
  context: ClaimContext,
): { claims: readonly SkillClaim[]; notClaimed: Profile["notClaimed"] } {
  const bySkill = new Map<string, PlacedMention[]>();
  for (const mention of mentions) {
    const place = context.placeOf(mention);
    if (place.counts === "none") continue;
    const list = bySkill.get(mention.skill);
    if (list === undefined) bySkill.set(mention.skill, [{ mention, place }]);
    else list.push({ mention, place });
  }
  const claims: SkillClaim[] = [];
  const notClaimed: Profile["notClaimed"] = [];
  for (const placed of bySkill.values()) {
    const affirmed = placed.filter(isAffirmed);
    if (affirmed.length > 0) claims.push(claimOf(affirmed, context));
    else notClaimed.push(...placed.slice(0, 1).map(({ mention }) => refusal(placed, mention, context)));
  }
  const firstPlace = (claim: SkillClaim) => claim.evidence[0]?.start ?? 0;
  return {
    claims: claims.toSorted((a, b) => firstPlace(a) - firstPlace(b) || (a.skill < b.skill ? -1 : 1)),
    notClaimed,
  };
}

function isAffirmed({ mention, place }: PlacedMention): boolean {
  return mention.polarity === "affirmed" && place.counts === "evidence";
}

function claimOf(affirmed: readonly PlacedMention[], { text, quoting }: ClaimContext): SkillClaim {
  const months = affirmed.flatMap(({ place }) => place.months ?? []);
  const lastUsed = lastMonth(months);
  const grades = affirmed.map(({ place }) => gradeSchema.options.indexOf(place.grade));
  const signs = affirmed.map(({ mention, place }) => ({
    months: place.months,
    word: levelWord(text, mention),
  }));
  return {
    skill: affirmed[0]?.mention.skill ?? "",
    label: affirmed[0]?.mention.label ?? "",
    grade: gradeSchema.options[grades.reduce((best, grade) => Math.max(best, grade), 0)] ?? "said",
    level: claimLevel(signs),
    months: monthsCovered(months),
    ...(lastUsed === undefined ? {} : { lastUsed }),
    origin: "read",
    evidence: affirmed.map(({ mention }) => quoting.quote(mention)),
  };
}

/** A denial outweighs a wish: "no experience with SQL, interested in SQL" is a denial. */
function refusal(
  placed: readonly PlacedMention[],
  first: SkillMention,
  { quoting }: ClaimContext,
): Profile["notClaimed"][number] {
  const denied = placed.find(({ mention }) => mention.polarity === "negated")?.mention;
  const { skill, label } = first;
  return {
    skill,
    label,
    polarity: denied === undefined ? "intended" : "negated",
    quote: quoting.quote(denied ?? first),
  };
}
