import type { Grid } from "./grid.ts";

/** A schedule in the making. Works off the board have no steps in any week; those on it are finished. */
export interface Board {
  /** The numbers of all lists below, end to end, so that a board is copied in one go. */
  readonly all: Int32Array;
  /** Steps still free in each week. */
  readonly free: Int32Array;
  /** Steps of work `i` in week `w`: `steps[i * weeks + w]`. */
  readonly steps: Int32Array;
  /** First and last week of each work; -1 when it is off the board. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** How many works of strand `s` week `w` holds: `inStrand[s * weeks + w]`. */
  readonly inStrand: Int32Array;
  /** How many strands each week holds. */
  readonly strandsIn: Int32Array;
  worth: number;
  /** Weeks with time in which a work that is begun rests, all works together. */
  rests: number;
  /** How often works are cut: pieces beyond the first, all works together. */
  cuts: number;
}

/** An empty board for a grid. */
export function emptyBoard(grid: Grid): Board {
  const { works, weeks, strands } = grid;
  const lengths = [weeks, works * weeks, works, works, strands * weeks, weeks];
  const all = new Int32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  const [free, steps, start, end, inStrand, strandsIn] = lengths.map((length) =>
    all.subarray(at, (at += length)),
  );
  const none = new Int32Array(0);
  free?.set(grid.capacity);
  start?.fill(-1);
  end?.fill(-1);
  return {
    all,
    free: free ?? none,
    steps: steps ?? none,
    start: start ?? none,
    end: end ?? none,
    inStrand: inStrand ?? none,
    strandsIn: strandsIn ?? none,
    worth: 0,
    rests: 0,
    cuts: 0,
  };
}

/** Makes one board like another of the same grid. */
export function copyBoard(from: Board, to: Board): void {
  to.all.set(from.all);
  to.worth = from.worth;
  to.rests = from.rests;
  to.cuts = from.cuts;
}

/** The first week open to a work after its predecessors; past the last week when one of them is off the board. */
export function opensIn(grid: Grid, board: Board, work: number): number {
  const { before } = grid;
  let week = grid.first[work] ?? 0;
  for (let at = before.from[work] ?? 0; at < (before.from[work + 1] ?? 0); at += 1) {
    const end = board.end[before.items[at] ?? 0] ?? -1;
    if (end < 0) return grid.weeks;
    if (end > week) week = end;
  }
  return week;
}

/** Fills free time from a week on, as early as it goes without scraps. Whether it fits; otherwise nothing changes. */
export function placeFrom(grid: Grid, board: Board, work: number, from: number): boolean {
  const last = grid.last[work] ?? -1;
  const length = grid.steps[work] ?? 0;
  const least = grid.least[work] ?? 0;
  let missing = length;
  let end = from;
  for (; end <= last; end += 1) {
    const piece = pieceOf(missing, board.free[end] ?? 0, least);
    if (piece > 0 && admits(grid, board, work, end)) missing -= piece;
    if (missing === 0) break;
  }
  if (missing > 0) return false;
  missing = length;
  for (let week = from; week <= end && missing > 0; week += 1)
    missing -= fill(grid, board, work, week, missing);
  settle(grid, board, work, 1);
  return true;
}

/** Puts a work whole into the first week from `from` to `to` that has room. Whether there is one. */
export function placeWhole(grid: Grid, board: Board, work: number, from: number, to: number): boolean {
  const length = grid.steps[work] ?? 0;
  for (let week = from; week <= to; week += 1) {
    if ((board.free[week] ?? 0) < length || !admits(grid, board, work, week)) continue;
    put(grid, board, work, week, length);
    settle(grid, board, work, 1);
    return true;
  }
  return false;
}

/** Fills free time backwards from the week it shall end in, no earlier than `opens`. Whether it fits. */
export function placeUntil(grid: Grid, board: Board, work: number, opens: number, end: number): boolean {
  const length = grid.steps[work] ?? 0;
  const least = grid.least[work] ?? 0;
  if (pieceOf(length, board.free[end] ?? 0, least) === 0 || !admits(grid, board, work, end)) return false;
  let missing = length;
  let start = end;
  for (; start >= opens; start -= 1) {
    const piece = pieceOf(missing, board.free[start] ?? 0, least);
    if (piece > 0 && admits(grid, board, work, start)) missing -= piece;
    if (missing === 0) break;
  }
  if (missing > 0) return false;
  missing = length;
  for (let week = end; week >= start && missing > 0; week -= 1)
    missing -= fill(grid, board, work, week, missing);
  settle(grid, board, work, 1);
  return true;
}

/** Puts so many steps of a work into each week, as another board has them. Whether every law allows it. */
export function placeAs(grid: Grid, board: Board, work: number, steps: Int32Array): boolean {
  const opens = opensIn(grid, board, work);
  const last = grid.last[work] ?? -1;
  const least = grid.least[work] ?? 0;
  let total = 0;
  for (let week = 0; week < grid.weeks; week += 1) {
    const wanted = steps[week] ?? 0;
    if (wanted === 0) continue;
    if (week < opens || week > last || wanted < least || wanted > (board.free[week] ?? 0)) return false;
    if (!admits(grid, board, work, week)) return false;
    total += wanted;
  }
  if (total !== grid.steps[work]) return false;
  for (let week = 0; week < grid.weeks; week += 1) {
    const wanted = steps[week] ?? 0;
    if (wanted > 0) put(grid, board, work, week, wanted);
  }
  settle(grid, board, work, 1);
  return true;
}

/** Takes a work off the board. Works that come after it must be off already, or it must come back in time. */
export function lift(grid: Grid, board: Board, work: number): void {
  const { weeks } = grid;
  const end = board.end[work] ?? -1;
  if (end < 0) return;
  settle(grid, board, work, -1);
  const strand = grid.strand[work] ?? -1;
  for (let week = board.start[work] ?? 0; week <= end; week += 1) {
    const steps = board.steps[work * weeks + week] ?? 0;
    if (steps === 0) continue;
    board.steps[work * weeks + week] = 0;
    board.free[week] = (board.free[week] ?? 0) + steps;
    if (strand < 0) continue;
    const left = (board.inStrand[strand * weeks + week] ?? 0) - 1;
    board.inStrand[strand * weeks + week] = left;
    if (left === 0) board.strandsIn[week] = (board.strandsIn[week] ?? 0) - 1;
  }
  board.start[work] = -1;
  board.end[work] = -1;
}

function admits(grid: Grid, board: Board, work: number, week: number): boolean {
  const strand = grid.strand[work] ?? -1;
  return (
    strand < 0 ||
    (board.strandsIn[week] ?? 0) < grid.strandsAtOnce ||
    (board.inStrand[strand * grid.weeks + week] ?? 0) > 0
  );
}

/**
 * How much of what is missing of a work goes into so much room: all, or what leaves no less than `least` for another
 * week; none when that would be a scrap.
 */
export function pieceOf(missing: number, room: number, least: number): number {
  if (missing <= room) return missing;
  const most = missing - least;
  const piece = most < room ? most : room;
  return piece < least ? 0 : piece;
}

/** Puts the next piece of what is missing of a work into a week, and says how much it is. */
function fill(grid: Grid, board: Board, work: number, week: number, missing: number): number {
  const free = board.free[week] ?? 0;
  const steps = pieceOf(missing, free, grid.least[work] ?? 0);
  if (steps === 0 || !admits(grid, board, work, week)) return 0;
  put(grid, board, work, week, steps);
  return steps;
}

function put(grid: Grid, board: Board, work: number, week: number, steps: number): void {
  board.steps[work * grid.weeks + week] = steps;
  board.free[week] = (board.free[week] ?? 0) - steps;
  if ((board.start[work] ?? -1) < 0 || week < (board.start[work] ?? 0)) board.start[work] = week;
  if (week > (board.end[work] ?? -1)) board.end[work] = week;
  const strand = grid.strand[work] ?? -1;
  if (strand < 0) return;
  const there = board.inStrand[strand * grid.weeks + week] ?? 0;
  board.inStrand[strand * grid.weeks + week] = there + 1;
  if (there === 0) board.strandsIn[week] = (board.strandsIn[week] ?? 0) + 1;
}

/** Counts a work's worth, rests and cuts in, or out again. */
function settle(grid: Grid, board: Board, work: number, sign: 1 | -1): void {
  const { weeks } = grid;
  const end = board.end[work] ?? 0;
  board.worth += sign * (grid.worth[work * weeks + end] ?? 0);
  for (let week = board.start[work] ?? 0; week < end; week += 1) {
    if ((board.steps[work * weeks + week] ?? 0) > 0) board.cuts += sign;
    else if ((grid.capacity[week] ?? 0) > 0) board.rests += sign;
  }
}
