import { lift, opensIn, placeFrom, placeUntil } from "./board.ts";
import type { Board } from "./board.ts";
import type { Grid } from "./grid.ts";

/** Takes a part of a board off and fills it again, otherwise than before. */
export function createRepair(grid: Grid, random: () => number): (board: Board) => void {
  const { works, weeks, closure, following } = grid;
  const open = new Int32Array(works);
  const key = new Float64Array(works);
  const placed = new Int32Array(works);
  let wanted = -1;

  return (board) => {
    wanted = -1;
    const way = random();
    if (way < 0.3) takeSome(board, 2 + below(8));
    else if (way < 0.6) takeWeeks(board);
    else if (way < 0.75) takeStrand(board);
    else makeRoom(board);
    fillAgain(board);
  };

  function below(limit: number): number {
    return Math.floor(random() * limit);
  }

  /** A work leaves with all that come after it. */
  function takeOff(board: Board, work: number): void {
    for (let at = (following.from[work + 1] ?? 0) - 1; at >= (following.from[work] ?? 0); at -= 1) {
      lift(grid, board, following.items[at] ?? 0);
    }
    lift(grid, board, work);
  }

  function takeSome(board: Board, count: number): void {
    for (let taken = 0; taken < count; taken += 1) takeOff(board, below(works));
  }

  /** All that ends in a few weeks, or most of it. */
  function takeWeeks(board: Board): void {
    const from = below(weeks);
    const to = from + below(3);
    const share = 0.4 + 0.6 * random();
    for (let work = 0; work < works; work += 1) {
      const end = board.end[work] ?? -1;
      if (end >= from && (board.start[work] ?? 0) <= to && random() < share) takeOff(board, work);
    }
  }

  /** The works of a strand in some weeks. */
  function takeStrand(board: Board): void {
    const strand = grid.strand[below(works)] ?? -1;
    const from = below(weeks);
    const to = from + 2 + below(5);
    for (let work = 0; work < works; work += 1) {
      if (grid.strand[work] !== strand) continue;
      const end = board.end[work] ?? -1;
      if (end >= from && (board.start[work] ?? 0) <= to) takeOff(board, work);
    }
  }

  /** Picks a work that is off the board and takes off others until there is time for it. */
  function makeRoom(board: Board): void {
    let target = -1;
    let seen = 0;
    for (let work = 0; work < works; work += 1) {
      if ((board.end[work] ?? -1) >= 0 || grid.impossible[work] === 1) continue;
      seen += 1;
      if (random() * seen < 1) target = work;
    }
    if (target < 0) return takeSome(board, 3);
    wanted = target;
    let steps = 0;
    for (let at = closure.from[target] ?? 0; at < (closure.from[target + 1] ?? 0); at += 1) {
      const one = closure.items[at] ?? 0;
      if ((board.end[one] ?? -1) < 0) steps += grid.steps[one] ?? 0;
    }
    for (let tries = 0; tries < 20 && steps > 0; tries += 1) {
      const other = below(works);
      if ((board.end[other] ?? -1) < 0) continue;
      steps -= grid.steps[other] ?? 0;
      takeOff(board, other);
    }
  }

  /** Places what is off the board, closure by closure, the densest first; chance mixes the order. */
  function fillAgain(board: Board): void {
    let free = 0;
    for (let week = 0; week < weeks; week += 1) free += board.free[week] ?? 0;
    const noise = random() * 1.2;
    const urgency = random() < 0.5 ? 0 : random() * 2;
    let count = 0;
    for (let work = 0; work < works; work += 1) {
      if ((board.end[work] ?? -1) >= 0 || grid.impossible[work] === 1) continue;
      let worth = 0;
      let steps = 0;
      for (let at = closure.from[work] ?? 0; at < (closure.from[work + 1] ?? 0); at += 1) {
        const one = closure.items[at] ?? 0;
        if ((board.end[one] ?? -1) >= 0) continue;
        steps += grid.steps[one] ?? 0;
        const earliest = grid.earliest[one] ?? 0;
        const now = grid.worth[one * weeks + earliest] ?? 0;
        worth += now;
        if (urgency > 0) {
          const later = earliest + 3 < weeks ? earliest + 3 : weeks - 1;
          worth += urgency * (now - (grid.worth[one * weeks + later] ?? 0));
        }
      }
      if (steps > free) continue;
      const value = work === wanted ? Number.MAX_VALUE : (worth / steps) * (1 + noise * (random() - 0.5) * 2);
      let at = count;
      while (at > 0 && (key[at - 1] ?? 0) < value) {
        key[at] = key[at - 1] ?? 0;
        open[at] = open[at - 1] ?? 0;
        at -= 1;
      }
      key[at] = value;
      open[at] = work;
      count += 1;
    }
    const late = random() < 0.3 ? random() : 0;
    for (let at = 0; at < count; at += 1) placeClosure(board, open[at] ?? 0, late);
  }

  function placeClosure(board: Board, work: number, late: number): void {
    let count = 0;
    for (let at = closure.from[work] ?? 0; at < (closure.from[work + 1] ?? 0); at += 1) {
      const one = closure.items[at] ?? 0;
      if ((board.end[one] ?? -1) >= 0) continue;
      if (!place(board, one, late)) {
        while (count > 0) lift(grid, board, placed[(count -= 1)] ?? 0);
        return;
      }
      placed[count] = one;
      count += 1;
    }
  }

  /** As early as it goes; or late, when waiting costs nothing or pays. */
  function place(board: Board, work: number, late: number): boolean {
    const opens = opensIn(grid, board, work);
    if (!placeFrom(grid, board, work, opens)) return false;
    const end = board.end[work] ?? 0;
    const last = grid.last[work] ?? 0;
    const now = grid.worth[work * weeks + end] ?? 0;
    let target = -1;
    let most = now;
    for (let week = end + 1; week <= last; week += 1) {
      const then = grid.worth[work * weeks + week] ?? 0;
      if (then > most || (then === most && late > 0 && random() < late)) [target, most] = [week, then];
    }
    if (target < 0) return true;
    lift(grid, board, work);
    return placeUntil(grid, board, work, opens, target) || placeFrom(grid, board, work, opens);
  }
}
