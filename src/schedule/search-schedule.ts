import { copyBoard, emptyBoard, placeAs } from "./board.ts";
import type { Board } from "./board.ts";
import { fillGreedily } from "./greedy-schedule.ts";
import { layOut, STEP } from "./grid.ts";
import type { Grid } from "./grid.ts";
import { createPlayer } from "./player.ts";
import type { Problem, Schedule } from "./problem.ts";
import { startRandom } from "./random.ts";
import { readOff } from "./read-off.ts";
import { cloneSequence, copySequence, firstDifference, startSequence } from "./sequence.ts";
import { createShuffle } from "./shuffle.ts";
import { spareRests } from "./spare-rests.ts";

/** How often to change the sequence and play it again, when a schedule is made anew and when one is given. */
const ROUNDS = { anew: 50_000, near: 25_000 };

/** A stretch of the search: where it begins, what loss it takes at first, in worths of a middling work, and its share. */
interface Leg {
  readonly from: "start" | "best";
  readonly patience: number;
  readonly share: number;
}

/** Anew it starts twice, for one start may get stuck, and goes on from the best. A given schedule is left less far. */
const LEGS: Readonly<Record<"anew" | "near", readonly Leg[]>> = {
  anew: [
    { from: "start", patience: 0.4, share: 0.3 },
    { from: "start", patience: 0.4, share: 0.3 },
    { from: "best", patience: 0.2, share: 0.4 },
  ],
  near: [{ from: "start", patience: 0.15, share: 1 }],
};

/** Free time all in one week is worth a little, since a whole work may fit there: this share of a middling work. */
const OPEN_WEEK = 0.03;
/** What is such a week, in steps. */
const OPEN_STEPS = 24;

/** Of the rounds, the share that then looks for fewer cuts and rests, and what worth may be given up for them. */
const TIDYING = 0.2;
const GIVEN_UP = 0.001;

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
 * number of rounds. The same input gives the same schedule. Of schedules worth the same to a thousandth, the one with
 * fewer cuts and rests; started near a schedule, none is given up and what is worth no more changes nothing.
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
  const start = startSequence(grid, begin);
  player.play(start, 0);
  player.keep(start);
  const current = cloneSequence(start);
  const trial = cloneSequence(start);
  const chosen = cloneSequence(start);
  const ends = Int32Array.from(board.end);
  const middling = middlingWorth(grid);
  const open = (OPEN_WEEK * middling) / OPEN_STEPS ** 2;

  const begun = best.worth;
  const tidying = Math.floor(rounds * TIDYING);
  for (const leg of LEGS[way]) search(leg, Math.floor(leg.share * (rounds - tidying)));
  // Where nothing is worth more than what was given, nothing moves.
  if (near !== undefined && !isMore(best.worth, begun)) return readOff(problem, grid, best);
  tidy(near === undefined ? Math.max(begun, best.worth - givenUp(best, middling)) : best.worth);
  spareRests(grid, best);
  return readOff(problem, grid, best);

  /** Changes the sequence and plays it again, so many times; the best is remembered. */
  function search({ from, patience }: Leg, times: number): void {
    copySequence(from === "start" ? start : chosen, current);
    player.play(current, 0);
    player.keep(current);
    ends.set(board.end);
    let score = board.worth + open * gathered(grid, board);
    const bearable = patience * middling;
    for (let round = 0; round < times; round += 1) {
      copySequence(current, trial);
      shuffle(trial, ends);
      const same = firstDifference(current, trial);
      if (same === trial.order.length) continue;
      player.play(trial, same);
      // Losses are taken while there is time to make them good: less and less, in the end none.
      const now = board.worth + open * gathered(grid, board);
      if (now < score - bearable * (1 - round / times) * random()) continue;
      player.keep(trial);
      copySequence(trial, current);
      ends.set(board.end);
      score = now;
      if (isMore(board.worth, best.worth)) {
        copyBoard(board, best);
        copySequence(trial, chosen);
      }
    }
  }

  /** Looks around the best for fewer cuts and rests, worth no less than `floor`. */
  function tidy(floor: number): void {
    player.play(chosen, 0);
    player.keep(chosen);
    ends.set(board.end);
    let loose = Math.max(looseEnds(best), looseEnds(board));
    for (let round = 0; round < tidying; round += 1) {
      copySequence(chosen, trial);
      shuffle(trial, ends);
      const same = firstDifference(chosen, trial);
      if (same === trial.order.length) continue;
      player.play(trial, same);
      const left = looseEnds(board);
      if (board.worth < floor || left > loose) continue;
      player.keep(trial);
      copySequence(trial, chosen);
      ends.set(board.end);
      loose = left;
      const fewer = looseEnds(best) - left;
      if (fewer > 0 || (fewer === 0 && board.worth > best.worth)) copyBoard(board, best);
    }
  }
}

/** Whether one worth is more than another. Sums in another order differ in the last digits, which is no worth. */
function isMore(one: number, other: number): boolean {
  return one - other > 1e-9 * Math.max(1, other);
}

function looseEnds({ cuts, rests }: Board): number {
  return cuts + rests;
}

/** What may be given up: a share of the worth, in which works that must be there count like any other. */
function givenUp(board: Board, middling: number): number {
  let works = 0;
  for (const end of board.end) if (end >= 0) works += 1;
  return GIVEN_UP * Math.min(board.worth, works * middling);
}

/** How far free time is gathered in few weeks. */
function gathered(grid: Grid, { free }: Board): number {
  let sum = 0;
  for (let week = 0; week < grid.weeks; week += 1) sum += (free[week] ?? 0) ** 2;
  return sum;
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
