import type { DraftLine } from "./assemble-text.ts";
import { cleanText } from "./clean-text.ts";
import { takeListMark } from "./list-marks.ts";
import type { Row, Segment } from "./page-pieces.ts";

/** Blank between two segments of a row from which they are cells, in font sizes. */
const TAB_GAP = 1.5;

/** A page's rows as lines; `body` is the document's usual font size. */
export function pageLines(rows: readonly Row[], page: number, body: number): readonly DraftLine[] {
  return rows.map((row) => {
    const marked = takeListMark(cleanText(rowText(row)).replace(/^o (?=\p{Lu})/u, "• "));
    const letters = sum(row, ({ letters: count }) => count);
    const largest = row.reduce((size, segment) => Math.max(size, segment.size), 0);
    return {
      ...marked,
      page,
      scale: Math.max(Math.round((largest / body) * 100) / 100, 0.01),
      bold: letters > 0 && sum(row, ({ boldLetters }) => boldLetters) * 2 >= letters,
      heading: false,
    };
  });
}

function rowText(row: Row): string {
  return row
    .map((segment, at) => {
      const before = row[at - 1];
      if (before === undefined) return segment.text;
      return (segment.left - before.right) / segment.size > TAB_GAP
        ? `\t${segment.text}`
        : ` ${segment.text}`;
    })
    .join("");
}

function sum(row: Row, count: (segment: Segment) => number): number {
  return row.reduce((total, segment) => total + count(segment), 0);
}
