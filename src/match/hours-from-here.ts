import type { Atlas, Skill, SkillLevel } from "#src/atlas/index.ts";
import { readField } from "./field-index.ts";
import { bestHeld } from "./held-skills.ts";
import type { HeldSkills } from "./held-skills.ts";
import { hoursBetween, rankOf } from "./skill-levels.ts";

/** What is left of a skill's hours for someone who works with a relative of it already. Project's judgement. */
const SHARE_WITH_RELATIVE = 0.6;

const RELATIVE_LEVEL: SkillLevel = "working";

/**
 * Hours from what a person holds to a level of a skill. Fewer when a relative is held at working level: another
 * programming language, or another skill that implies the same one.
 */
export function hoursFromHere(skill: Skill, level: SkillLevel, held: HeldSkills, atlas: Atlas): number {
  const hours = hoursBetween(skill, bestHeld(held, skill.id)?.level, level);
  if (hours === 0 || !hasRelative(skill, held, atlas)) return hours;
  return Math.min(hours, hoursBetween(skill, undefined, level) * SHARE_WITH_RELATIVE);
}

function hasRelative(skill: Skill, held: HeldSkills, atlas: Atlas): boolean {
  const { skills } = readField(atlas);
  return [...held.shown.keys()].some((id) => {
    const other = skills.get(id);
    if (other === undefined || rankOf(bestHeld(held, id)?.level) < rankOf(RELATIVE_LEVEL)) return false;
    if (skill.kind === "language" && other.kind === "language") return true;
    return skill.implies.some((implied) => implied === id || other.implies.includes(implied));
  });
}
