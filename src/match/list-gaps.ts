import type { Atlas, Role, RoleNeed, Skill } from "#src/atlas/index.ts";
import type { Profile } from "#src/profile/index.ts";
import { readField } from "./field-index.ts";
import type { Gap } from "./gap.ts";
import { bestBridged, bestShown, isHeld } from "./held-skills.ts";
import type { HeldSkills } from "./held-skills.ts";
import { hoursFromHere } from "./hours-from-here.ts";
import { rankOf } from "./skill-levels.ts";

/**
 * What a role asks that is not shown at its level: blocking first, then by weight, then the shorter first.
 * What is only carried over from other work is shown weakly: it carries part of the skill.
 */
export function listGaps(role: Role, held: HeldSkills, profile: Profile, atlas: Atlas): readonly Gap[] {
  return role.needs
    .flatMap((need) => gapOf(need, held, profile, atlas) ?? [])
    .toSorted(
      (a, b) =>
        Number(b.blocking) - Number(a.blocking) ||
        b.weight - a.weight ||
        a.hours - b.hours ||
        (a.skill < b.skill ? -1 : 1),
    );
}

function gapOf(need: RoleNeed, held: HeldSkills, profile: Profile, atlas: Atlas): Gap | undefined {
  const skill = readField(atlas).skills.get(need.skill);
  const shown = bestShown(held, need.skill);
  if (skill === undefined || rankOf(shown?.level) >= rankOf(need.level)) return undefined;
  return {
    skill: skill.id,
    label: skill.label,
    state: isHeld(held, skill.id) ? "weak" : "missing",
    level: need.level,
    ...(shown === undefined ? {} : { shownLevel: shown.level, grade: shown.claim.grade }),
    weight: need.weight,
    blocking: need.required,
    hours: Math.round(hoursFromHere(skill, need.level, held, atlas)),
    after: [...missingBefore(skill, held, readField(atlas).skills)],
    why: explain(need, held, profile),
    proof: skill.proof,
  };
}

/** Prerequisites not held at all, the ones to learn first in front. What is held needs nothing before it. */
function missingBefore(
  skill: Skill,
  held: HeldSkills,
  skills: ReadonlyMap<string, Skill>,
): ReadonlySet<string> {
  const order = new Set<string>();
  if (isHeld(held, skill.id)) return order;
  const walked = new Set([skill.id]);
  const visit = (one: Skill): void => {
    for (const id of one.prerequisites) {
      const before = skills.get(id);
      if (before === undefined || walked.has(id) || isHeld(held, id)) continue;
      walked.add(id);
      visit(before);
      order.add(id);
    }
  };
  visit(skill);
  return order;
}

function explain({ skill, level, required }: RoleNeed, held: HeldSkills, profile: Profile): string {
  const asked = `The role ${required ? "requires" : "asks for"} it at ${level} level`;
  const shown = bestShown(held, skill);
  const because = bestBridged(held, skill)?.claim.bridge?.because;
  if (because !== undefined)
    return `${asked}; your earlier work carries part of it over: ${lowered(because)}`;
  if (shown !== undefined) return `${asked}; your résumé shows it at ${shown.level} level.`;
  const mentioned = profile.notClaimed.find((one) => one.skill === skill);
  if (mentioned === undefined) return `${asked}; nothing in your résumé shows it.`;
  return mentioned.polarity === "negated"
    ? `${asked}; your résumé says you do not have it.`
    : `${asked}; your résumé says you mean to learn it.`;
}

function lowered(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
