import type { Skill, SkillLevel } from "#src/atlas/index.ts";
import type { PlanTask } from "./plan.ts";
import { levelBelow, rankOf } from "./skill-steps.ts";

// A level counts as reached with the hours that quick learners need (project's own judgement).
const ENOUGH = 0.7;
const LEVELS: readonly SkillLevel[] = ["basic", "working", "proficient"];

type Practising = Pick<PlanTask, "minutes" | "practises">;

/** Hours of practice that tasks give each skill; a task on several skills divides its time among them. */
export function hoursOfPractice(tasks: readonly Practising[]): ReadonlyMap<string, number> {
  const hours = new Map<string, number>();
  for (const { minutes, practises } of tasks)
    for (const { skill } of practises)
      hours.set(skill, (hours.get(skill) ?? 0) + minutes / 60 / practises.length);
  return hours;
}

/**
 * How far along the levels so many hours of practice bring a person who shows `from`: 1 is basic, 2 working, 3
 * proficient, what lies between in proportion of the skill's hours. Never past `most`.
 */
export function rankAfter(
  skill: Pick<Skill, "hours">,
  from: SkillLevel | undefined,
  hours: number,
  most: SkillLevel | undefined,
): number {
  let left = hours;
  let rank = rankOf(from);
  for (const level of LEVELS.slice(rank)) {
    const below = levelBelow(level);
    const step = skill.hours[level] - (below === undefined ? 0 : skill.hours[below]);
    const part = step <= 0 ? 1 : Math.min(1, left / step);
    rank += part;
    left -= step;
    if (part < 1) break;
  }
  return Math.max(rankOf(from), Math.min(rank, rankOf(most)));
}

/** The level reached: the whole of a rank, or enough of the next. Nothing below basic. */
export function levelAt(rank: number): SkillLevel | undefined {
  const whole = Math.floor(rank);
  return LEVELS[(rank - whole >= ENOUGH ? whole + 1 : whole) - 1];
}

/** The highest level that tasks say they can bring a skill to. */
export function highestPractised(tasks: readonly Practising[]): ReadonlyMap<string, SkillLevel> {
  const highest = new Map<string, SkillLevel>();
  for (const { skill, level } of tasks.flatMap(({ practises }) => practises))
    if (rankOf(level) > rankOf(highest.get(skill))) highest.set(skill, level);
  return highest;
}
