import { wrap } from "./wrap.ts";

/** Hours, shares and counts stand flush right, so that their digits meet. */
const QUANTITY = /^\d+(?:\.\d+)?(?: [\p{L}%/]+)?$/u;

interface TableShape {
  /** Characters in a line; the last column goes on under itself. */
  readonly width: number;
  readonly indent?: string;
}

/** Rows as aligned columns for a terminal. The first row may be a heading. */
export function table(rows: readonly (readonly string[])[], { width, indent = "" }: TableShape): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const shapes = Array.from({ length: columns }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? "");
    return {
      width: Math.max(...cells.map((cell) => cell.length)),
      right: rows.length > 1 && cells.slice(1).every((cell) => QUANTITY.test(cell)),
    };
  });
  const before = indent.length + shapes.slice(0, -1).reduce((sum, shape) => sum + shape.width + 2, 0);
  return rows
    .map((row) => {
      const start = row
        .slice(0, -1)
        .map((cell, column) => pad(cell, shapes[column]))
        .map((cell) => `${cell}  `)
        .join("");
      return wrap(row.at(-1) ?? "", { width, first: indent + start, rest: " ".repeat(before) });
    })
    .join("\n");
}

function pad(cell: string, shape: { width: number; right: boolean } | undefined): string {
  if (shape === undefined) return cell;
  return shape.right ? cell.padStart(shape.width) : cell.padEnd(shape.width);
}

/** A heading with the list under it, or a plain word when the list is empty. */
export function section(title: string, lines: readonly string[], width: number, empty = "none"): string {
  const shown = lines.length === 0 ? [empty] : lines;
  return `${title}\n${shown.map((line) => wrap(line, { width, first: "  ", rest: "    " })).join("\n")}\n`;
}

/** Things with a longer text each: the columns first, the text under them. A head too long for a line is broken. */
export function entries(
  rows: readonly { readonly columns: readonly string[]; readonly text: string }[],
  width: number,
): string {
  const heads = table(
    rows.map(({ columns }) => columns),
    { width: Number.POSITIVE_INFINITY },
  ).split("\n");
  return rows
    .map(({ columns, text }, place) => {
      const head = heads[place] ?? "";
      const shown = head.length > width ? brokenHead(columns, width) : head;
      return `${shown}\n${wrap(text, { width, first: "    " })}`;
    })
    .join("\n");
}

function brokenHead(columns: readonly string[], width: number): string {
  return `${columns.slice(0, -1).join("  ")}\n${wrap(columns.at(-1) ?? "", { width, first: "  " })}`;
}
