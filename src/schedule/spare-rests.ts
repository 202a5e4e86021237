import { lift, opensIn, placeAs, placeUntil, placeWhole } from "./board.ts";
import type { Board } from "./board.ts";
import type { Grid } from "./grid.ts";

/** Begins works later where that spares a cut or a rest; nothing is finished in another week. */
export function spareRests(grid: Grid, board: Board): void {
  const { weeks } = grid;
  for (const work of grid.order) {
    const end = board.end[work] ?? -1;
    if (end < 0) continue;
    const before = board.rests + board.cuts;
    const row = board.steps.slice(work * weeks, (work + 1) * weeks);
    lift(grid, board, work);
    // Where the work was in one week there is nothing to spare.
    if (board.rests + board.cuts < before) {
      if (placeWhole(grid, board, work, end, end)) continue;
      if (placeUntil(grid, board, work, opensIn(grid, board, work), end)) {
        if (board.rests + board.cuts < before) continue;
        lift(grid, board, work);
      }
    }
    placeAs(grid, board, work, row);
  }
}
