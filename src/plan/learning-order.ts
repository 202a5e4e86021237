import type { Atlas, Skill, SkillLevel } from "#src/atlas/index.ts";
import type { Gap, GapReport } from "#src/match/index.ts";
import { levelBelow, rankOf, stepsBetween } from "./skill-steps.ts";

/** One level of one skill still to be learned. */
export interface LearningStep {
  readonly skill: Skill;
  readonly level: SkillLevel;
  /** Hours from the level below. */
  readonly hours: number;
  readonly gap: Gap | undefined;
  readonly neededBy: string | undefined;
  /** Steps of the same skill that come before. */
  readonly round: number;
  /** Steps of the skill in all. */
  readonly of: number;
}

/**
 * The steps in the order to learn them: the basics of each blocking gap by weight, then working level, then
 * proficient, then the same for the others; what a skill needs first stands before it.
 */
export function orderOfLearning(gaps: GapReport, atlas: Pick<Atlas, "skills">): readonly LearningStep[] {
  const skills = new Map(atlas.skills.map((skill) => [skill.id, skill]));
  const missing = new Set(
    gaps.gaps.flatMap((gap) => [...gap.after, ...(gap.state === "missing" ? [gap.skill] : [])]),
  );
  const ordered: LearningStep[] = [];
  const entered = new Set<string>();
  const enter = (step: LearningStep): void => {
    const key = `${step.skill.id} ${step.level}`;
    if (entered.has(key)) return;
    entered.add(key);
    for (const before of step.round === 0 ? step.skill.prerequisites : []) {
      const skill = skills.get(before);
      if (skill === undefined || !missing.has(before)) continue;
      const gap = gaps.gaps.find((one) => one.skill === before);
      enter({
        skill,
        level: "basic",
        hours: skill.hours.basic,
        gap,
        neededBy: step.skill.label,
        round: 0,
        of: gap === undefined ? 1 : stepsBetween(gap.shownLevel, gap.level).length,
      });
    }
    ordered.push(step);
  };
  gaps.gaps
    .flatMap((gap) => {
      const skill = skills.get(gap.skill);
      if (skill === undefined) return [];
      const levels = stepsBetween(gap.shownLevel, gap.level);
      return levels.map((level, round) => ({
        skill,
        level,
        hours: hoursOfStep(skill, level),
        gap,
        neededBy: undefined,
        round,
        of: levels.length,
      }));
    })
    .toSorted(byUrgency)
    .forEach(enter);
  return ordered;
}

function byUrgency(a: LearningStep & { gap: Gap }, b: LearningStep & { gap: Gap }): number {
  return (
    Number(b.gap.blocking) - Number(a.gap.blocking) ||
    rankOf(a.level) - rankOf(b.level) ||
    b.gap.weight - a.gap.weight ||
    a.hours - b.hours ||
    (a.skill.id < b.skill.id ? -1 : 1)
  );
}

function hoursOfStep(skill: Skill, level: SkillLevel): number {
  const below = levelBelow(level);
  return Math.max(0, skill.hours[level] - (below === undefined ? 0 : skill.hours[below]));
}
