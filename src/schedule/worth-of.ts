import type { Placement, Problem } from "./problem.ts";

/** What placements are worth together: each finished work, by the week of its last placement. */
export function worthOf(problem: Problem, placements: readonly Placement[]): number {
  const done = new Map<string, { minutes: number; week: number }>();
  for (const { work, week, minutes } of placements) {
    const before = done.get(work);
    done.set(work, { minutes: (before?.minutes ?? 0) + minutes, week: Math.max(before?.week ?? 0, week) });
  }
  let worth = 0;
  for (const { id, minutes, worth: byWeek } of problem.works) {
    const found = done.get(id);
    if (found !== undefined && found.minutes >= minutes) worth += byWeek[found.week] ?? 0;
  }
  return worth;
}
