import type { Atlas, Role, Skill, SkillLevel } from "#src/atlas/index.ts";
import { readField } from "./field-index.ts";
import { isHeld } from "./held-skills.ts";
import type { HeldSkills } from "./held-skills.ts";
import { hoursFromHere } from "./hours-from-here.ts";
import { oneLower, rankOf } from "./skill-levels.ts";

/** The most a need can weigh: a skill that is not required counts for its weight's share of its hours. */
const MOST_WEIGHT = 5;

/** A skill on the way, with the hours it adds. */
export interface Leg {
  readonly skill: Skill;
  readonly hours: number;
}

interface Aim {
  readonly level: SkillLevel;
  /** Share of the hours that count, 0 to 1. */
  readonly share: number;
}

/**
 * The directed distance from what a person holds to what a role asks: likely hours of practice, longest legs
 * first. Prerequisites of skills not held at all count once each, to one level below the skill that needs them.
 */
export function measureDistance(role: Role, held: HeldSkills, atlas: Atlas): readonly Leg[] {
  const { skills } = readField(atlas);
  const legs: Leg[] = [];
  for (const [id, { level, share }] of aimsOf(role, held, skills)) {
    const skill = skills.get(id);
    const hours = skill === undefined ? 0 : hoursFromHere(skill, level, held, atlas) * share;
    if (skill !== undefined && hours > 0) legs.push({ skill, hours });
  }
  return legs.toSorted((a, b) => b.hours - a.hours || (a.skill.id < b.skill.id ? -1 : 1));
}

function aimsOf(role: Role, held: HeldSkills, skills: ReadonlyMap<string, Skill>): ReadonlyMap<string, Aim> {
  const aims = new Map<string, Aim>();
  const aim = (id: string, wanted: Aim): void => {
    const known = aims.get(id);
    const joined = known === undefined ? wanted : fuller(known, wanted);
    if (known !== undefined && joined.level === known.level && joined.share === known.share) return;
    aims.set(id, joined);
    if (isHeld(held, id)) return;
    for (const before of skills.get(id)?.prerequisites ?? []) {
      aim(before, { level: oneLower(joined.level), share: joined.share });
    }
  };
  for (const { skill, level, weight, required } of role.needs) {
    aim(skill, { level, share: required ? 1 : weight / MOST_WEIGHT });
  }
  return aims;
}

function fuller(a: Aim, b: Aim): Aim {
  return { level: rankOf(a.level) >= rankOf(b.level) ? a.level : b.level, share: Math.max(a.share, b.share) };
}
