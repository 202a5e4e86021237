import type { SkillLevel } from "#src/atlas/index.ts";
import type { SkillClaim } from "#src/profile/index.ts";

const LEVELS: readonly SkillLevel[] = ["basic", "working", "proficient"];

/** A level as a number to compare, 0 for none. */
export function rankOf(level: SkillLevel | undefined): number {
  return level === undefined ? 0 : LEVELS.indexOf(level) + 1;
}

/** The levels above `from` up to and with `to`, lowest first. */
export function stepsBetween(from: SkillLevel | undefined, to: SkillLevel): readonly SkillLevel[] {
  return LEVELS.slice(rankOf(from), rankOf(to));
}

/** The level just below, nothing below basic. */
export function levelBelow(level: SkillLevel): SkillLevel | undefined {
  return LEVELS[rankOf(level) - 2];
}

/** The highest level claimed for each skill. */
export function highestClaimed(claims: readonly SkillClaim[]): ReadonlyMap<string, SkillLevel> {
  const highest = new Map<string, SkillLevel>();
  for (const { skill, level } of claims)
    if (rankOf(level) > rankOf(highest.get(skill))) highest.set(skill, level);
  return highest;
}
