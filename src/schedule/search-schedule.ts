import { copyBoard, emptyBoard, placeAs } from "./board.ts";
import type { Board } from "./board.ts";
import { fillGreedily } from "./greedy-schedule.ts";
import { layOut, STEP } from "./grid.ts";
import type { Grid } from "./grid.ts";
import { createPlayer } from "./player.ts";
import type { Problem, Schedule } from "./problem.ts";
import { startRandom } from "./random.ts";
import { readOff } from "./read-off.ts";
import { copySequence, firstDifference, startSequence } from "./sequence.ts";
import { createShuffle } from "./shuffle.ts";
import { spareRests } from "./spare-rests.ts";

/** How often to change the sequence and play it again, when a schedule is made anew and when one is given. */
const ROUNDS = { anew: 40_000, near: 20_000 };

/** How large a loss is taken at first, in worths of a middling work. A given schedule is left less far. */
const PATIENCE = { anew: 0.3, near: 0.15 };

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
  const way = near === undefined ? "anew" : "near";
  const rounds = options.rounds ?? ROUNDS[way];
  const grid = layOut(problem);
  const random = startRandom(seed);
  const best = emptyBoard(grid);
  const given = near === undefined ? [] : takeOver(problem, grid, best, near);
  const begin = [...given, ...fillGreedily(grid, best)];

  const player = createPlayer(grid);
  const shuffle = createShuffle(grid, random);
  const { board } = player;
  const current = startSequence(grid, begin);
  const trial = startSequence(grid, begin);
  player.play(current, 0);
  player.keep(current);
  const ends = Int32Array.from(board.end);
  let { worth } = board;
  const bearable = PATIENCE[way] * middlingWorth(grid);

  for (let round = 0; round < rounds; round += 1) {
    copySequence(current, trial);
    shuffle(trial, ends);
    const same = firstDifference(current, trial);
    if (same === trial.order.length) continue;
    player.play(trial, same);
    // Losses are taken while there is time to make them good: less and less, in the end none.
    if (board.worth < worth - bearable * (1 - round / rounds) * random()) continue;
    player.keep(trial);
    copySequence(trial, current);
    ends.set(board.end);
    worth = board.worth;
    if (isBetter(board, best)) copyBoard(board, best);
  }
  spareRests(grid, best);
  return readOff(problem, grid, best);
}

function isBetter(one: Board, other: Board): boolean {
  const more = one.worth - other.worth;
  // Sums in another order differ in the last digits, which is no worth.
  return more > 1e-9 * Math.max(1, other.worth) || (more >= 0 && one.rests < other.rests);
}

/** What the works are worth when finished as early as can be: half of them more, half of them less. */
function middlingWorth(grid: Grid): number {
  const worths = [...grid.order]
    .map((work) => grid.worth[work * grid.weeks + (grid.earliest[work] ?? 0)] ?? 0)
    .filter((worth) => worth > 0)
    .toSorted((a, b) => a - b);
  return worths[worths.length >> 1] ?? 0;
}

/** Puts what still holds of a schedule on the board; which works, by their weeks. */
function takeOver(problem: Problem, grid: Grid, board: Board, near: Schedule): number[] {
  const rows = new Map(problem.works.map(({ id }) => [id, new Int32Array(grid.weeks)]));
  for (const { work, week, minutes } of near.placements) {
    const row = rows.get(work);
    if (row?.[week] !== undefined) row[week] += Math.round(minutes / STEP);
  }
  const taken = [...grid.order].filter((work) => {
    const row = rows.get(problem.works[work]?.id ?? "");
    return row !== undefined && grid.impossible[work] === 0 && placeAs(grid, board, work, row);
  });
  return taken.toSorted((a, b) => (board.start[a] ?? 0) - (board.start[b] ?? 0));
}
