import type { Skill } from "#src/atlas/index.ts";
import type { GapReport } from "#src/match/index.ts";
import type { PlanTask } from "./plan.ts";
import { highestPractised, hoursOfPractice, rankAfter } from "./practice.ts";
import { rankOf } from "./skill-steps.ts";

/**
 * The share of what a role asks that a person shows, by weight and level: a skill asked at working level and shown at
 * basic counts half. `planned` is the share when every task is done, by the hours it gives each skill. Both 0 to 1.
 */
export function readinessOf(
  gaps: GapReport,
  tasks: readonly Pick<PlanTask, "practises" | "minutes" | "done">[],
  skills: readonly Pick<Skill, "id" | "hours">[],
): { readonly now: number; readonly planned: number } {
  const known = new Map(skills.map((skill) => [skill.id, skill]));
  // What is done shows already where it counts; only what is open adds.
  const open = tasks.filter(({ done }) => !done);
  const hours = hoursOfPractice(open);
  const most = highestPractised(open);
  const shown = gaps.shown.reduce((sum, { weight }) => sum + weight, 0);
  const all = shown + gaps.gaps.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return { now: 1, planned: 1 };
  let now = shown;
  let planned = shown;
  for (const { skill: id, weight, level, shownLevel } of gaps.gaps) {
    const asked = rankOf(level);
    const skill = known.get(id);
    const reached =
      skill === undefined
        ? rankOf(shownLevel)
        : rankAfter(skill, shownLevel, hours.get(id) ?? 0, most.get(id));
    now += (weight * Math.min(asked, rankOf(shownLevel))) / asked;
    planned += (weight * Math.min(asked, reached)) / asked;
  }
  return { now: toThousandth(now / all), planned: toThousandth(planned / all) };
}

function toThousandth(share: number): number {
  return Math.round(share * 1000) / 1000;
}
