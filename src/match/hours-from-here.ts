import type { Atlas, Skill, SkillLevel } from "#src/atlas/index.ts";
import { readField } from "./field-index.ts";
import { bestBridged, bestShown } from "./held-skills.ts";
import type { HeldSkills } from "./held-skills.ts";
import { hoursBetween, rankOf } from "./skill-levels.ts";

/** What is left of a skill's hours for someone who works with a relative of it already. Project's judgement. */
const SHARE_WITH_RELATIVE = 0.6;

const RELATIVE_LEVEL: SkillLevel = "working";

/** A bridge carries part of a skill: this share of the hours to its level. Project's judgement. */
const SHARE_CARRIED_OVER = 0.5;

/**
 * Hours from what a person holds to a level of a skill. A bridge saves half the hours to its level; a relative held
 * at working level (another programming language, another skill that implies the same one) saves part as well.
 */
export function hoursFromHere(skill: Skill, level: SkillLevel, held: HeldSkills, atlas: Atlas): number {
  const whole = hoursBetween(skill, undefined, level);
  const hours = hoursBetween(skill, bestShown(held, skill.id)?.level, level);
  if (hours === 0) return 0;
  const bridged = bestBridged(held, skill.id);
  return Math.min(
    hours,
    bridged === undefined ? whole : whole - SHARE_CARRIED_OVER * Math.min(whole, skill.hours[bridged.level]),
    hasRelative(skill, held, atlas) ? whole * SHARE_WITH_RELATIVE : whole,
  );
}

function hasRelative(skill: Skill, held: HeldSkills, atlas: Atlas): boolean {
  const { skills } = readField(atlas);
  return [...held.shown.keys()].some((id) => {
    const other = skills.get(id);
    if (other === undefined || id === skill.id) return false;
    if (rankOf(bestShown(held, id)?.level) < rankOf(RELATIVE_LEVEL)) return false;
    if (skill.kind === "language" && other.kind === "language") return true;
    return skill.implies.some((implied) => implied === id || other.implies.includes(implied));
  });
}
