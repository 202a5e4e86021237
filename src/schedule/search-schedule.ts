import { copyBoard, emptyBoard, placeAs } from "./board.ts";
import type { Board } from "./board.ts";
import { fillGreedily } from "./greedy-schedule.ts";
import { layOut, STEP } from "./grid.ts";
import type { Grid } from "./grid.ts";
import type { Problem, Schedule } from "./problem.ts";
import { startRandom } from "./random.ts";
import { readOff } from "./read-off.ts";
import { createRepair } from "./repair.ts";

/** How often to take apart and put together again, when a schedule is made anew and when one is given. */
const ROUNDS = { anew: 20_000, near: 12_000 };

/** What to search with. */
export interface SearchOptions {
  /** Where the numbers that look like chance start; another start, another search. */
  readonly seed?: number;
  /** How many rounds; never a time, so that every machine finds the same. */
  readonly rounds?: number;
  /** A schedule to start from. What still holds of it is kept; the result is worth no less than that. */
  readonly near?: Schedule;
}

/**
 * A schedule worth nearly as much as any can be: select by value and closure, then take apart and repair, a fixed
 * number of rounds. The same input gives the same schedule. Of schedules worth the same, the one that rests less.
 */
export function searchSchedule(problem: Problem, options: SearchOptions = {}): Schedule {
  const { seed = 1, near } = options;
  const rounds = options.rounds ?? (near === undefined ? ROUNDS.anew : ROUNDS.near);
  const grid = layOut(problem);
  const random = startRandom(seed);
  const current = emptyBoard(grid);
  if (near !== undefined) takeOver(problem, grid, current, near);
  fillGreedily(grid, current);
  const best = emptyBoard(grid);
  copyBoard(current, best);
  const trial = emptyBoard(grid);
  const repair = createRepair(grid, random);

  // Losses are taken while there is time to make them good: less and less, in the end none.
  const mean = current.worth / Math.max(1, grid.works);
  for (let round = 0; round < rounds; round += 1) {
    copyBoard(current, trial);
    repair(trial);
    const patience = mean * 0.5 * (1 - round / rounds) * random();
    if (trial.worth < current.worth - patience) continue;
    if (trial.worth === current.worth && trial.rests > current.rests) continue;
    copyBoard(trial, current);
    if (isBetter(current, best)) copyBoard(current, best);
  }
  return readOff(problem, grid, best);
}

function isBetter(one: Board, other: Board): boolean {
  const more = one.worth - other.worth;
  // Sums in another order differ in the last digits, which is no worth.
  const same = 1e-9 * Math.max(1, other.worth);
  return more > same || (more >= 0 && one.rests < other.rests);
}

/** Puts what still holds of a schedule on the board. */
function takeOver(problem: Problem, grid: Grid, board: Board, near: Schedule): void {
  const rows = new Map(problem.works.map(({ id }) => [id, new Int32Array(grid.weeks)]));
  for (const { work, week, minutes } of near.placements) {
    const row = rows.get(work);
    if (row !== undefined && row[week] !== undefined) row[week] += Math.round(minutes / STEP);
  }
  for (const work of grid.order) {
    const row = rows.get(problem.works[work]?.id ?? "");
    if (row !== undefined && grid.impossible[work] === 0) placeAs(grid, board, work, row);
  }
}
