import type { CalendarDate } from "#src/kernel/index.ts";
import type { FoundPeriod } from "./find-periods.ts";
import { readRows, withoutPeriod, type EntryRow } from "./entry-rows.ts";
import { isPlace } from "./places.ts";
import { wordCount, type ResumeLine } from "./resume-line.ts";
import { roleOf } from "./title-words.ts";

/** One post in a list of posts: its heading lines, the dates among them, and the lines that follow. */
export interface Entry {
  readonly head: readonly ResumeLine[];
  readonly body: readonly ResumeLine[];
  readonly dates: { readonly line: ResumeLine; readonly period: FoundPeriod } | undefined;
}

const MOST_LINES_BEFORE = 3;
const MOST_LINES_AFTER = 2;
/** An employer or a title takes few words; with a word that says which, some more (project's own judgement). */
const LONGEST_PLAIN_NAME_WORDS = 6;
const LONGEST_NAME_WORDS = 10;
/** Where the first post has no line above its dates, a later one may still have an employer's line or two. */
const MOST_ODD_LINES_BEFORE = 2;

/** Cuts the lines of a section into entries by their dates and looks; lines before the first entry are `stray`. */
export function findEntries(
  lines: readonly ResumeLine[],
  today: CalendarDate,
): { entries: readonly Entry[]; stray: readonly ResumeLine[] } {
  const rows = readRows(lines, today);
  const starts = findStarts(rows);
  const entries = starts.map((start, index) => cutEntry(rows.slice(start, starts[index + 1])));
  return { entries, stray: lines.slice(0, starts[0] ?? lines.length) };
}

function findStarts(rows: readonly EntryRow[]): readonly number[] {
  const dated = rows.flatMap(({ period }, index) => (period === undefined ? [] : [index]));
  const usual = Math.min(MOST_LINES_BEFORE, headsBefore(rows, dated[0] ?? 0, 0));
  const datesFirst = usual === 0 && isBare(rows[dated[0] ?? 0]);
  const starts: number[] = [];
  let floor = 0;
  for (const anchor of dated) {
    const available = headsBefore(rows, anchor, floor);
    // With text between, every heading line after the text is this post's; without, only as many as usual.
    const textBetween = anchor - available > floor;
    const bare = !datesFirst && isBare(rows[anchor]);
    const odd =
      textBetween && floor > 0
        ? bare
          ? likeNearest(rows, anchor, available)
          : standingOut(rows, anchor, available)
        : 0;
    const start = anchor - Math.min(available, Math.max(usual, Math.min(MOST_ODD_LINES_BEFORE, odd)));
    for (const undated of undatedStarts(rows, floor, start)) starts.push(undated);
    starts.push(start);
    floor = anchor + 1;
  }
  return [...starts, ...undatedStarts(rows, floor, rows.length)];
}

/** Whether a line has dates and nothing else, so that who and where must stand on others. */
function isBare(row: EntryRow | undefined): boolean {
  return row?.period !== undefined && wordCount(withoutPeriod(row.line.text, row.period)) === 0;
}

function headsBefore(rows: readonly EntryRow[], anchor: number, floor: number): number {
  let count = 0;
  while (anchor - count > floor && rows[anchor - count - 1]?.head === true) count += 1;
  return count;
}

function standingOut(rows: readonly EntryRow[], anchor: number, available: number): number {
  let count = 0;
  while (count < available && standsOut(rows[anchor - count - 1]?.line)) count += 1;
  return count;
}

/** Under a heading set apart by its look, plain lines before it are the end of the post before: lists often lose their marks. */
function likeNearest(rows: readonly EntryRow[], anchor: number, available: number): number {
  const nearest = rows[anchor - 1]?.line;
  if (nearest === undefined || !(nearest.bold || nearest.heading)) return available;
  let count = 0;
  while (count < available && isSetApart(rows[anchor - count - 1]?.line)) count += 1;
  return count;
}

function isSetApart(line: ResumeLine | undefined): boolean {
  return line !== undefined && (line.bold || line.heading);
}

function standsOut(line: ResumeLine | undefined): boolean {
  return (
    line !== undefined && (line.bold || line.heading || line.afterGap || roleOf(line.text) !== undefined)
  );
}

/** Behind the dates who and where are short; a longer plain line is the first thing done there, its list mark lost. */
function mayFollowDates(line: ResumeLine): boolean {
  if (isSetApart(line) || isPlace(line.text)) return true;
  return (
    !line.text.includes(";") &&
    wordCount(line.text) <= (roleOf(line.text) === undefined ? LONGEST_PLAIN_NAME_WORDS : LONGEST_NAME_WORDS)
  );
}

/** Posts without dates: a heading that stands apart or is followed by a list, after the text of the post before it. */
function undatedStarts(rows: readonly EntryRow[], from: number, to: number): readonly number[] {
  const starts: number[] = [];
  for (let index = from; index + 1 < to; index += 1) {
    const row = rows[index];
    if (row === undefined || !row.head || roleOf(row.line.text) === undefined) continue;
    const afterText = index === 0 || rows[index - 1]?.head === false;
    const { bold, heading, afterGap, text } = row.line;
    const full = /[,|–—]/u.test(text) && rows[index + 1]?.line.bullet === true;
    const opensText = rows
      .slice(index + 1, Math.min(to, index + 1 + MOST_LINES_AFTER + 1))
      .some(({ head }) => !head);
    if (afterText && opensText && (bold || heading || afterGap || full || index === 0)) starts.push(index);
  }
  return starts;
}

function cutEntry(rows: readonly EntryRow[]): Entry {
  const anchor = Math.max(
    0,
    rows.findIndex(({ period }) => period !== undefined),
  );
  let end = anchor + 1;
  while (end < rows.length && end - anchor <= MOST_LINES_AFTER) {
    const row = rows[end];
    if (row === undefined || !row.head) break;
    // Two lines above the dates have said who and where; only a place may still follow.
    if (anchor >= 2 && !isPlace(row.line.text)) break;
    if (!mayFollowDates(row.line)) break;
    end += 1;
  }
  const dated = rows[anchor];
  return {
    head: rows.slice(0, end).map(({ line }) => line),
    body: rows.slice(end).map(({ line }) => line),
    dates: dated?.period === undefined ? undefined : { line: dated.line, period: dated.period },
  };
}
