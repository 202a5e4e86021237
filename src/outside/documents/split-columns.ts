import { areTableRows } from "./table-rows.ts";
import type { Row, Segment } from "./page-pieces.ts";

/** A block of rows cut where a blank strip runs between two columns. */
export interface ColumnSplit {
  readonly above: readonly Row[];
  readonly left: readonly Row[];
  readonly right: readonly Row[];
  readonly below: readonly Row[];
}

/** Width a blank strip must have to part two columns, in body font sizes. Project's own judgement. */
const GUTTER = 1;
const FEWEST_LINES = 3;

/** Left edges tried as the start of a right column: the most frequent ones, which bounds the work on odd pages. */
const MOST_EDGES = 48;

/** Tells rows that begin in the same place apart from those that only nearly do, in points. */
const EDGE_ROUNDING = 2;

/** The best place to cut a block into columns, or nothing when it reads row by row. */
export function findColumns(rows: readonly Row[]): ColumnSplit | undefined {
  const gutter = GUTTER * bodySize(rows);
  let best: { readonly split: ColumnSplit; readonly score: number } | undefined;
  for (const edge of leftEdges(rows)) {
    for (const run of runsBeside(rows, edge, gutter)) {
      const split = splitAt(rows, run, edge);
      const score = Math.min(split.left.length, split.right.length) * (run.to - run.from);
      if (Math.min(split.left.length, split.right.length) < FEWEST_LINES || score <= (best?.score ?? 0))
        continue;
      if (!areTableRows(split.left, split.right)) best = { split, score };
    }
  }
  return best?.split;
}

/** The font size most of the letters have. */
export function bodySize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of rows.flat()) {
    const rounded = Math.round(size * 4) / 4;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return Math.max(most?.[0] ?? 1, 0.25);
}

function leftEdges(rows: readonly Row[]): readonly number[] {
  const counts = new Map<number, { edge: number; count: number }>();
  for (const { left } of rows.flat()) {
    const key = Math.round(left / EDGE_ROUNDING);
    const known = counts.get(key);
    counts.set(key, { edge: Math.min(left, known?.edge ?? left), count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count || a.edge - b.edge)
    .slice(0, MOST_EDGES)
    .map(({ edge }) => edge);
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Stretches of rows, as long as can be, in which nothing stands in the strip left of `edge`. */
function runsBeside(rows: readonly Row[], edge: number, gutter: number): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) runs.push({ from, to });
  };
  for (const [at, row] of rows.entries()) {
    if (row.some((segment) => !isLeft(segment, edge - gutter) && !isRight(segment, edge))) {
      close(at);
      from = at + 1;
    }
  }
  close(rows.length);
  return runs;
}

function splitAt(rows: readonly Row[], { from, to }: Run, edge: number): ColumnSplit {
  const run = rows.slice(from, to);
  return {
    above: rows.slice(0, from),
    left: run.map((row) => row.filter((segment) => !isRight(segment, edge))).filter((row) => row.length > 0),
    right: run.map((row) => row.filter((segment) => isRight(segment, edge))).filter((row) => row.length > 0),
    below: rows.slice(to),
  };
}

function isLeft({ right }: Segment, edge: number): boolean {
  return right <= edge;
}

function isRight({ left }: Segment, edge: number): boolean {
  return left >= edge - 0.5;
}
