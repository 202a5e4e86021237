import type { Row } from "./page-pieces.ts";

// All judged by us on printed résumés: sidebars must come apart, date columns must stay with what they date.
const ALIGNED = 0.2; // ems between baselines that count as one row
const BESIDE = 0.85; // ems within which a line stands beside another without sharing its row
const MOST_CLASHES = 0.3;
const MOSTLY_DATES = 0.6;
const MANY_LINES = 12;
const CLOSE_LINES = 1.75; // ems from line to line inside a paragraph or a tight list

/**
 * Whether two blocks side by side are the cells of rows (a date beside what it dates, a label beside its value)
 * rather than two columns that are read one after the other.
 */
export function areTableRows(left: readonly Row[], right: readonly Row[]): boolean {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const pairs = few.map((row) => ({ row, beside: nearest(row, many) }));
  const aligned = pairs.filter(({ row, beside }) => beside !== undefined && distance(row, beside) <= ALIGNED);
  const clashes = pairs.filter(
    ({ row, beside }) =>
      beside !== undefined && distance(row, beside) > ALIGNED && distance(row, beside) < BESIDE,
  );
  if (clashes.length > (clashes.length + aligned.length) * MOST_CLASHES) return false;
  if (aligned.length === 0) return true;
  if (pairs.filter(({ row }) => isDate(row)).length >= few.length * MOSTLY_DATES) return true;
  if (few === right && isRightAligned(few)) return true;
  if (brokenSentences(aligned) >= 2) return false;
  return few.length < MANY_LINES || closeShare(few) < 0.5;
}

function nearest(row: Row, others: readonly Row[]): Row | undefined {
  let best: Row | undefined;
  for (const other of others) {
    if (best === undefined || distance(row, other) < distance(row, best)) best = other;
  }
  return best;
}

function distance(a: Row, b: Row): number {
  return Math.abs(yOf(a) - yOf(b)) / Math.max(sizeOf(a), 0.1);
}

function yOf(row: Row): number {
  return row[0]?.y ?? 0;
}

function sizeOf(row: Row): number {
  return row[0]?.size ?? 1;
}

function textOf(row: Row): string {
  return row.map(({ text }) => text).join(" ");
}

function isDate(row: Row): boolean {
  const text = textOf(row);
  return text.length <= 40 && /\b(19|20)\d\d\b|\bpresent\b/i.test(text);
}

function isRightAligned(rows: readonly Row[]): boolean {
  const rights = rows.map((row) => row.at(-1)?.right ?? 0);
  const lefts = rows.map((row) => row[0]?.left ?? 0);
  return spread(rights) < 1.5 && spread(lefts) > 1.5;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** Rows in which one side goes on with a sentence while the other begins one: no table is cut like that. */
function brokenSentences(pairs: readonly { readonly row: Row; readonly beside: Row | undefined }[]): number {
  return pairs.filter(({ row, beside }) => beside !== undefined && goesOn(row) !== goesOn(beside)).length;
}

function goesOn(row: Row): boolean {
  return /^\p{Ll}{2,}/u.test(textOf(row));
}

function closeShare(rows: readonly Row[]): number {
  const close = rows.filter((row, at) => {
    const next = rows[at + 1];
    return next !== undefined && yOf(next) - yOf(row) <= CLOSE_LINES * sizeOf(row);
  });
  return close.length / Math.max(rows.length - 1, 1);
}
