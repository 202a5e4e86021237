import { chooseType, cutLines, plainText } from "./paper-lines.ts";
import type { Run } from "./paper-lines.ts";
import {
  addPart,
  drawAside,
  GREY,
  INK,
  makeRoom,
  MARGIN,
  pageRoom,
  roomOn,
  RULE,
  widthOf,
} from "./paper-sheet.ts";
import type { Part, Sheet } from "./paper-sheet.ts";
import { lineHeight, setLine } from "./paper-text.ts";

interface TableInput {
  /** Left out where the first column names what the second says. */
  readonly columns?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly numeric?: readonly number[];
}

interface Grid {
  readonly widths: readonly number[];
  readonly size: number;
  readonly numeric: ReadonlySet<number>;
}

/** One row cut into lines, cell by cell. */
type CutRow = readonly (readonly Run[][])[];

const GAP = 10;
const PAD = 3;
/** Figures with their interval stay on one line up to this width. */
const FIGURES = 130;
/** A heading of more lines than this is cut: it stands again on every page. */
const HEAD_LINES = 8;

/** Sets a table: cells wrap, the head stands again on every page, a row parts only where it is longer than a page. */
export function setTable(sheet: Sheet, parent: Part, { columns, rows, numeric = [] }: TableInput): void {
  const most = Math.max(columns?.length ?? 0, ...rows.map((row) => row.length));
  if (most === 0) return;
  const size = most > 9 ? 7 : most > 6 ? 8 : 9;
  const grid: Grid = {
    widths: shareWidth(sheet, columns === undefined ? rows : [columns, ...rows], most, { size, numeric }),
    size,
    numeric: new Set(numeric),
  };
  const table = addPart(sheet, parent, "Table");
  const head = columns === undefined ? undefined : headOf(sheet, columns, grid);
  const headHigh = head === undefined ? 0 : heightOf(head, grid);
  if (head !== undefined) {
    makeRoom(sheet, headHigh + 2 * lineHeight(grid));
    const row = addPart(sheet, addPart(sheet, table, "THead"), "TR");
    setCells(sheet, row, head, grid, { from: 0, until: HEAD_LINES, head: true });
  }
  const body = addPart(sheet, table, "TBody");
  const turn = (): void => {
    sheet.document.addPage();
    sheet.y = MARGIN;
    if (head === undefined) return;
    // Said once; the second time it is there for the eye.
    drawAside(sheet, () => {
      for (const [index, lines] of head.entries()) drawPlainLines(sheet, lines, grid, index);
    });
    sheet.y += headHigh;
    ruleAt(sheet, grid);
  };
  for (const cells of rows) {
    const row = cells.map((cell, index) =>
      cutLines(sheet, cell, { size, bold: false }, (grid.widths[index] ?? 0) - GAP),
    );
    setRow(sheet, addPart(sheet, body, "TR"), row, grid, { turn, headHigh });
  }
  sheet.y += 10;
}

function setRow(
  sheet: Sheet,
  part: Part,
  row: CutRow,
  grid: Grid,
  { turn, headHigh }: { readonly turn: () => void; readonly headHigh: number },
): void {
  const high = lineHeight(grid);
  const lines = Math.max(1, ...row.map((cell) => cell.length));
  const whole = pageRoom(sheet) - headHigh;
  if (heightOf(row, grid) > roomOn(sheet) && heightOf(row, grid) <= whole) turn();
  for (let from = 0; from < lines;) {
    const fitting = Math.floor((roomOn(sheet) - 2 * PAD) / high);
    if (fitting < 1) {
      turn();
      continue;
    }
    setCells(sheet, part, row, grid, { from, until: from + fitting, head: false });
    from += fitting;
  }
}

interface CellLines {
  readonly from: number;
  readonly until: number;
  readonly head: boolean;
}

function setCells(
  sheet: Sheet,
  row: Part,
  cells: CutRow,
  grid: Grid,
  { from, until, head }: CellLines,
): void {
  const high = lineHeight(grid);
  let shown = 0;
  for (const [index, lines] of cells.entries()) {
    const named = head || index === 0;
    const tag = named ? "TH" : "TD";
    const cell = addPart(sheet, row, tag, named ? { scope: head ? "Column" : "Row" } : {});
    const here = lines.slice(from, until);
    for (const [place, line] of here.entries()) {
      setLine(sheet, cell, tag, line, {
        size: grid.size,
        colour: head ? GREY : INK,
        x: leftOf(sheet, grid, index, line),
        y: sheet.y + PAD + place * high,
      });
    }
    shown = Math.max(shown, here.length);
  }
  sheet.y += Math.max(1, shown) * high + 2 * PAD;
  ruleAt(sheet, grid);
}

function drawPlainLines(sheet: Sheet, lines: readonly Run[][], grid: Grid, index: number): void {
  for (const [place, line] of lines.entries()) {
    const x = leftOf(sheet, grid, index, line);
    sheet.document
      .fillColor(GREY)
      .text(textOf(line), x, sheet.y + PAD + place * lineHeight(grid) + grid.size, {
        lineBreak: false,
        baseline: "alphabetic",
      });
  }
}

function ruleAt(sheet: Sheet, grid: Grid): void {
  const right = MARGIN + grid.widths.reduce((total, width) => total + width, 0) - GAP;
  drawAside(sheet, () => {
    sheet.document.moveTo(MARGIN, sheet.y).lineTo(right, sheet.y).lineWidth(0.5).stroke(RULE);
  });
}

function leftOf(sheet: Sheet, { widths, numeric, size }: Grid, index: number, line: readonly Run[]): number {
  const left = MARGIN + widths.slice(0, index).reduce((total, width) => total + width, 0);
  if (!numeric.has(index)) return left;
  chooseType(sheet, { size });
  return left + (widths[index] ?? 0) - GAP - sheet.document.widthOfString(textOf(line));
}

const textOf = (line: readonly Run[]): string => line.map(({ text }) => text).join("");

const headOf = (sheet: Sheet, columns: readonly string[], { widths, size }: Grid): CutRow =>
  columns.map((column, index) =>
    cutLines(sheet, column, { size }, (widths[index] ?? 0) - GAP).slice(0, HEAD_LINES),
  );

function heightOf(row: CutRow, grid: Grid): number {
  return Math.max(1, ...row.map((cell) => cell.length)) * lineHeight(grid) + 2 * PAD;
}

/** Columns get what they ask for where all fit; else each its longest word, and a share of the rest. */
function shareWidth(
  sheet: Sheet,
  rows: readonly (readonly string[])[],
  most: number,
  { size, numeric }: { readonly size: number; readonly numeric: readonly number[] },
): number[] {
  const whole = widthOf(sheet) + GAP;
  const asked = Array.from({ length: most }, () => 2 * GAP);
  const words = Array.from({ length: most }, () => 2 * GAP);
  const figures = Array.from({ length: most }, () => 0);
  chooseType(sheet, { size });
  for (const [place, row] of rows.entries()) {
    for (const [index, cell] of row.entries()) {
      const text = plainText(cell);
      // Beyond some length a cell wraps whatever it asks for.
      const wide = sheet.document.widthOfString(text.slice(0, 120)) + GAP;
      asked[index] = Math.max(asked[index] ?? 0, Math.min(whole, wide));
      const word = text
        .split(" ")
        .reduce((longest, next) => (next.length > longest.length ? next : longest), "");
      const longest = sheet.document.widthOfString(word.slice(0, 40)) + GAP + 1;
      words[index] = Math.max(words[index] ?? 0, Math.min(whole / 4, longest));
      if (numeric.includes(index) && place > 0)
        figures[index] = Math.max(figures[index] ?? 0, Math.min(FIGURES, wide + 1));
    }
  }
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  if (sum(asked) <= whole) return asked.map((width) => width + 1);
  // Figures stay on one line with their intervals where all columns can have their words besides.
  const kept = words.map((width, index) => Math.max(width, figures[index] ?? 0));
  const least = sum(kept) < whole * 0.85 ? kept : words;
  const bottom = sum(least);
  if (bottom >= whole) return least.map((width) => (width / bottom) * whole);
  const wants = asked.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const total = Math.max(1, sum(wants));
  return least.map((width, index) => width + ((wants[index] ?? 0) / total) * (whole - bottom));
}
