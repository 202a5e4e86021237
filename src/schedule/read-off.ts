import type { Board } from "./board.ts";
import { STEP } from "./grid.ts";
import type { Grid } from "./grid.ts";
import type { Placement, Problem, Schedule } from "./problem.ts";
import { worthOf } from "./worth-of.ts";

/** A board as a schedule. In a week what was begun earlier comes first, then predecessors before successors. */
export function readOff(problem: Problem, grid: Grid, board: Board): Schedule {
  const { weeks } = grid;
  const placed = [...grid.order]
    .filter((work) => (board.end[work] ?? -1) >= 0)
    .toSorted((a, b) => (board.start[a] ?? 0) - (board.start[b] ?? 0));
  const placements: Placement[] = [];
  for (let week = 0; week < weeks; week += 1) {
    for (const work of placed) {
      const steps = board.steps[work * weeks + week] ?? 0;
      const id = problem.works[work]?.id;
      if (steps > 0 && id !== undefined) placements.push({ work: id, week, minutes: steps * STEP });
    }
  }
  return { placements, worth: worthOf(problem, placements) };
}
