import { rowsOf } from "./page-pieces.ts";
import type { Piece, Row } from "./page-pieces.ts";
import { findColumns } from "./split-columns.ts";

/** Above this a page is a drawing, not a résumé, and is read row by row. */
const MOST_SEGMENTS = 4_000;

/** How often a block may be cut: three columns inside two inside two are beyond any résumé. */
const MOST_CUTS = 12;

/** A page's rows in reading order: what spans the page first, then column by column. */
export function orderPage(pieces: readonly Piece[]): readonly Row[] {
  const rows = rowsOf(pieces);
  return rows.flat().length > MOST_SEGMENTS ? rows : orderBlock(rows, 0);
}

function orderBlock(rows: readonly Row[], cuts: number): readonly Row[] {
  const split = cuts < MOST_CUTS ? findColumns(rows) : undefined;
  if (split === undefined) return rows;
  return [split.above, split.left, split.right, split.below].flatMap((block) => orderBlock(block, cuts + 1));
}
