import { copyBoard, emptyBoard, lift, opensIn, placeFrom, placeUntil, placeWhole } from "./board.ts";
import type { Board } from "./board.ts";
import type { Grid } from "./grid.ts";
import { WHOLE } from "./sequence.ts";
import type { Sequence } from "./sequence.ts";

/** After so many works the board is remembered, for sequences that differ only later. */
const STRIDE = 12;

/** Turns sequences into boards. */
export interface Player {
  /** The board of the last sequence played. */
  readonly board: Board;
  /** Plays a sequence that is like the last one kept in its first places, `same` of them. */
  readonly play: (sequence: Sequence, same: number) => void;
  /** Keeps what was played last, and puts the works of the sequence in the order in which they were placed. */
  readonly keep: (sequence: Sequence) => void;
}

interface Mark {
  readonly board: Board;
  /** How many works were placed by then. */
  count: number;
}

/** A player for a grid. It allocates here, once, and nothing while it plays. */
export function createPlayer(grid: Grid): Player {
  const { works, weeks, closure } = grid;
  const board = emptyBoard(grid);
  const places = Math.ceil(works / STRIDE) + 1;
  const kept = Array.from({ length: places }, (): Mark => ({ board: emptyBoard(grid), count: 0 }));
  const fresh = Array.from({ length: places }, (): Mark => ({ board: emptyBoard(grid), count: 0 }));
  // The first mark is the empty board.
  let keptMarks = 1;
  let freshMarks = 1;
  let sharedMarks = 1;
  const done = new Int32Array(works);
  const rest = new Int32Array(works);
  // What did not fit in this play, so that works behind it are not tried.
  const failedIn = new Int32Array(works);
  // A work is done whole when it cannot be cut in two.
  const least = grid.least.map((steps, work) =>
    2 * steps > (grid.steps[work] ?? 0) ? (grid.steps[work] ?? 0) : steps,
  );
  const smallest = least.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  let largest = 0;
  let plays = 0;
  let count = 0;

  return { board, play, keep };

  function play(sequence: Sequence, same: number): void {
    const { order } = sequence;
    let mark = keptMarks - 1;
    while (mark > 0 && (kept[mark]?.count ?? 0) > same) mark -= 1;
    const from = kept[mark];
    if (from === undefined) return;
    copyBoard(from.board, board);
    count = from.count;
    sharedMarks = mark + 1;
    freshMarks = sharedMarks;
    plays += 1;
    let free = 0;
    for (let week = 0; week < weeks; week += 1) free += board.free[week] ?? 0;
    measure();
    for (let at = 0; at < count; at += 1) done[at] = order[at] ?? 0;
    let next = count + STRIDE;
    for (let at = count; at < order.length && largest >= smallest; at += 1) {
      const work = order[at] ?? 0;
      if ((board.end[work] ?? -1) >= 0) continue;
      // Most works wait, and most of those would not fit anywhere: a look at the largest room spares the try.
      if ((least[work] ?? 0) > largest) {
        failedIn[work] = plays;
        continue;
      }
      const taken = placeClosure(sequence, work, free);
      if (taken === 0) continue;
      free -= taken;
      measure();
      if (count >= next) {
        next = count + STRIDE;
        remember();
      }
    }
  }

  function measure(): void {
    // Measured after every placement: a plain loop is what makes it quick.
    const { free } = board;
    let most = 0;
    for (let week = 0; week < weeks; week += 1) {
      const room = free[week] ?? 0;
      if (room > most) most = room;
    }
    largest = most;
  }

  function remember(): void {
    const mark = fresh[freshMarks];
    if (mark === undefined) return;
    copyBoard(board, mark.board);
    mark.count = count;
    freshMarks += 1;
  }

  function keep(sequence: Sequence): void {
    for (let at = sharedMarks; at < freshMarks; at += 1) {
      const [mark, old] = [fresh[at], kept[at]];
      if (mark !== undefined && old !== undefined) [kept[at], fresh[at]] = [mark, old];
    }
    keptMarks = freshMarks;
    const { order } = sequence;
    let left = 0;
    for (let at = 0; at < order.length; at += 1) {
      const work = order[at] ?? 0;
      if ((board.end[work] ?? -1) < 0) rest[left++] = work;
    }
    for (let at = 0; at < count; at += 1) order[at] = done[at] ?? 0;
    for (let at = 0; at < left; at += 1) order[count + at] = rest[at] ?? 0;
    sequence.placed = count;
  }

  /** Places a work with all it waits for, or nothing of it. The steps it took. */
  function placeClosure(sequence: Sequence, work: number, free: number): number {
    const steps = grid.steps[work] ?? 0;
    const opens = opensIn(grid, board, work);
    if (opens < weeks) {
      if (steps <= free && place(sequence, work, opens)) return steps;
      failedIn[work] = plays;
      return 0;
    }
    const before = count;
    let taken = 0;
    for (let at = closure.from[work] ?? 0; at < (closure.from[work + 1] ?? 0); at += 1) {
      const one = closure.items[at] ?? 0;
      if ((board.end[one] ?? -1) >= 0) continue;
      taken += grid.steps[one] ?? 0;
      if (failedIn[one] === plays || taken > free || !place(sequence, one, opensIn(grid, board, one))) {
        while (count > before) lift(grid, board, done[(count -= 1)] ?? 0);
        return 0;
      }
    }
    return taken;
  }

  function place(sequence: Sequence, work: number, opens: number): boolean {
    const hold = sequence.hold[work] ?? 0;
    if (hold === WHOLE && placeWhole(grid, board, work, opens, grid.last[work] ?? -1)) {
      done[count] = work;
      count += 1;
      return true;
    }
    const held = opens + (hold === WHOLE ? 0 : hold);
    if (held === opens || !placeFrom(grid, board, work, held)) {
      if (!placeFrom(grid, board, work, opens)) return false;
      if (sequence.late[work] === 1) delay(work, opens);
    }
    done[count] = work;
    count += 1;
    return true;
  }

  /** Moves a work as late as it is worth no less; to where it is worth more, if waiting pays. */
  function delay(work: number, opens: number): void {
    const end = board.end[work] ?? 0;
    const row = work * weeks;
    let most = grid.worth[row + end] ?? 0;
    let target = end;
    for (let week = end + 1; week <= (grid.last[work] ?? 0); week += 1) {
      const then = grid.worth[row + week] ?? 0;
      if (then >= most) [target, most] = [week, then];
    }
    if (target === end) return;
    lift(grid, board, work);
    for (let week = target; week > end; week -= 1) {
      if ((grid.worth[row + week] ?? 0) >= (grid.worth[row + end] ?? 0)) {
        if (placeUntil(grid, board, work, opens, week)) return;
      }
    }
    placeFrom(grid, board, work, opens);
  }
}
