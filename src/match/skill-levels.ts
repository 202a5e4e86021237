import type { Skill, SkillLevel } from "#src/atlas/index.ts";

const ORDER: readonly SkillLevel[] = ["basic", "working", "proficient"];

/** How high a level stands: 0 for none, 1 basic, 2 working, 3 proficient. */
export function rankOf(level: SkillLevel | undefined): number {
  return level === undefined ? 0 : ORDER.indexOf(level) + 1;
}

/** The level one step down; basic stays basic. */
export function oneLower(level: SkillLevel): SkillLevel {
  return ORDER[Math.max(0, ORDER.indexOf(level) - 1)] ?? "basic";
}

/** Hours of practice from one level to a higher one; 0 when there is nothing left to climb. */
export function hoursBetween(skill: Skill, from: SkillLevel | undefined, to: SkillLevel): number {
  const behind = from === undefined ? 0 : skill.hours[from];
  return Math.max(0, skill.hours[to] - behind);
}
