import { lift, opensIn, placeAs, placeUntil } from "./board.ts";
import type { Board } from "./board.ts";
import type { Grid } from "./grid.ts";

/** Begins works that rest in between later, where that spares a rest; nothing is finished in another week. */
export function spareRests(grid: Grid, board: Board): void {
  const { weeks } = grid;
  for (const work of grid.order) {
    const end = board.end[work] ?? -1;
    if (end < 0) continue;
    const before = board.rests;
    const row = board.steps.slice(work * weeks, (work + 1) * weeks);
    lift(grid, board, work);
    if (board.rests < before && placeUntil(grid, board, work, opensIn(grid, board, work), end)) {
      if (board.rests < before) continue;
      lift(grid, board, work);
    }
    placeAs(grid, board, work, row);
  }
}
