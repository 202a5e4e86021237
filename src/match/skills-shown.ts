import type { Role, RoleNeed } from "#src/atlas/index.ts";
import type { Grade } from "#src/profile/index.ts";
import type { HeldSkill, HeldSkills } from "./held-skills.ts";
import type { Factor } from "./lane.ts";
import { toPoints } from "./points.ts";
import { fewQuotes } from "./quote-span.ts";
import { rankOf } from "./skill-levels.ts";
import { wordList } from "./word-list.ts";

/** Half of all points: what a person can do matters most. Project's judgement. */
const MOST_POINTS = 50;

/** Saying so already counts for most; proof adds a little. Mild on purpose, a résumé mostly says. Project's judgement. */
const GRADE_SHARE: Readonly<Record<Grade, number>> = {
  said: 0.85,
  quizzed: 0.9,
  artefact: 1,
  "reviewed-artefact": 1,
  external: 1,
};

/** How many skills the reason names. */
const NAMED = 4;

/** Points for the share of a role's weight that the person's own words show. */
export function scoreSkillsShown(role: Role, held: HeldSkills, labelOf: (skill: string) => string): Factor {
  const met = role.needs
    .map((need) => ({ need, credit: creditShown(need, held) }))
    .filter(({ credit }) => credit > 0)
    .toSorted((a, b) => b.need.weight * b.credit - a.need.weight * a.credit);
  const earned = met.reduce((sum, { need, credit }) => sum + need.weight * credit, 0);
  return {
    name: "skills-shown",
    label: "Skills shown",
    value: toPoints((MOST_POINTS * earned) / totalWeight(role)),
    outOf: MOST_POINTS,
    why:
      met.length === 0
        ? `None of the ${role.needs.length} skills this role asks for is shown yet.`
        : `${met.length} of the ${role.needs.length} skills asked are shown, fully or in part: ${nameSome(
            met.map(({ need }) => labelOf(need.skill)),
          )}.`,
    evidence: fewQuotes(
      met.flatMap(({ need }) => held.shown.get(need.skill)?.[0]?.claim.evidence.slice(0, 1) ?? []),
    ),
  };
}

/** How far the person's own words meet a need, 0 to 1: a lower level counts for the part of the way it covers. */
export function creditShown(need: RoleNeed, held: HeldSkills): number {
  return Math.max(0, ...(held.shown.get(need.skill) ?? []).map((one) => creditOf(one, need)));
}

/** The weight of everything a role asks; at least 1. */
export function totalWeight(role: Role): number {
  return Math.max(
    1,
    role.needs.reduce((sum, { weight }) => sum + weight, 0),
  );
}

function creditOf(held: HeldSkill, need: RoleNeed): number {
  return Math.min(1, rankOf(held.level) / rankOf(need.level)) * GRADE_SHARE[held.claim.grade];
}

function nameSome(labels: readonly string[]): string {
  const rest = labels.length - NAMED;
  return rest > 1 ? wordList([...labels.slice(0, NAMED), `${rest} more`]) : wordList(labels);
}
