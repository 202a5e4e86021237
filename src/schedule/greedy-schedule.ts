import { emptyBoard, lift, opensIn, placeFrom } from "./board.ts";
import type { Board } from "./board.ts";
import { layOut } from "./grid.ts";
import type { Grid } from "./grid.ts";
import type { Problem, Schedule } from "./problem.ts";
import { readOff } from "./read-off.ts";

/** The plain way: again and again the work whose whole unfinished closure is worth most a minute, as early as it goes. */
export function greedySchedule(problem: Problem): Schedule {
  const grid = layOut(problem);
  const board = emptyBoard(grid);
  fillGreedily(grid, board);
  return readOff(problem, grid, board);
}

/** Goes on from what is on the board until nothing more fits; what it placed, in order. */
export function fillGreedily(grid: Grid, board: Board): number[] {
  const placed: number[] = [];
  const open = new Set(
    [...grid.order].filter((work) => grid.impossible[work] === 0 && (board.end[work] ?? -1) < 0),
  );
  while (open.size > 0) {
    let best = -1;
    let most = -1;
    for (const work of open) {
      const density = densityOf(grid, board, work);
      if (density > most) [best, most] = [work, density];
    }
    open.delete(best);
    placed.push(...placeClosure(grid, board, best));
    for (const work of placed) open.delete(work);
  }
  return placed;
}

/** Worth of a work and all it waits for, a step; of what is not on the board, each in its best week. */
function densityOf(grid: Grid, board: Board, work: number): number {
  const { closure, weeks } = grid;
  let worth = 0;
  let steps = 0;
  for (let at = closure.from[work] ?? 0; at < (closure.from[work + 1] ?? 0); at += 1) {
    const one = closure.items[at] ?? 0;
    if ((board.end[one] ?? -1) >= 0) continue;
    worth += grid.worth[one * weeks + (grid.earliest[one] ?? 0)] ?? 0;
    steps += grid.steps[one] ?? 0;
  }
  return worth / steps;
}

/** Places a work with all it waits for, as early as it goes, or nothing of it; what it placed. */
function placeClosure(grid: Grid, board: Board, work: number): number[] {
  const { closure } = grid;
  const placed: number[] = [];
  for (let at = closure.from[work] ?? 0; at < (closure.from[work + 1] ?? 0); at += 1) {
    const one = closure.items[at] ?? 0;
    if ((board.end[one] ?? -1) >= 0) continue;
    if (!placeFrom(grid, board, one, opensIn(grid, board, one))) {
      for (const back of placed.toReversed()) lift(grid, board, back);
      return [];
    }
    placed.push(one);
  }
  return placed;
}
