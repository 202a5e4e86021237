import type { CalendarDate } from "#src/kernel/index.ts";
import { findPeriods, type FoundPeriod } from "./find-periods.ts";
import { isPlace } from "./places.ts";
import { wordCount, type ResumeLine } from "./resume-line.ts";
import { roleOf } from "./title-words.ts";

/** A line of a list of posts: whether it could be part of a post's heading, and the dates it gives for one. */
export interface EntryRow {
  readonly line: ResumeLine;
  readonly head: boolean;
  readonly period: FoundPeriod | undefined;
}

const LONGEST_DATED_WORDS = 22;
const LONGEST_HEAD_WORDS = 13;
const LONGEST_SENTENCE_WORDS = 8;
/** A line this close to the longest one was probably wrapped (project's own judgement). */
const WRAPPED_SHARE = 0.75;
const WORKING_TIME =
  /^[(·]?\s*(?:\d+\+?\s*(?:years?|yrs?|months?|mos?|ans|mois|jahre|monate)|full|part|contract|remote|hybrid|on-?site|permanent)/iu;
const DATE_LABEL = /^(?:[([]|(?:dates?|period|duration|from|de|von|du)\s*:?)?$/iu;

/** The lines of a section, each with what it can be in an entry. */
export function readRows(read: readonly ResumeLine[], today: CalendarDate): readonly EntryRow[] {
  const ends = brokenDates(read, today);
  const lines = read.map((line, index) => behind(line, ends[index]));
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  const rows: EntryRow[] = [];
  let inItem = false;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const wrapped: boolean = inItem && before !== undefined && continues(line, before, longest);
    inItem = line.bullet || wrapped;
    const end = ends[index + 1];
    const period = wrapped ? undefined : endedBy(headPeriod(line, today), end);
    rows.push({
      line,
      period,
      head: !wrapped && (looksLikeHead(line) || (period !== undefined && !line.bullet)),
    });
  }
  // Dates inside list items are entries only where no plain line gives any: a list of posts, one item each.
  if (rows.some(({ line, period }) => period !== undefined && !line.bullet)) {
    return rows.map((row) => (row.line.bullet ? { ...row, period: undefined } : row));
  }
  return rows.map((row) => {
    if (row.period === undefined || roleOf(withoutPeriod(row.line.text, row.period)) !== undefined)
      return row;
    return { ...row, period: undefined };
  });
}

/** A column too narrow for its dates cuts them: "2019–" stands on one line and "2021" opens the next. */
const BROKEN_END =
  /^(?<to>(?:19|20)\d{2}|present|current|now|today|heute|présent|actualidad)(?:\t+|\s{2,}|$)/iu;

/** For each line the end of dates cut off from the line before, where it opens with one. */
function brokenDates(lines: readonly ResumeLine[], today: CalendarDate): readonly (string | undefined)[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const end = BROKEN_END.exec(line.text)?.groups?.["to"];
    if (before === undefined || end === undefined || before.page !== line.page) return undefined;
    return headPeriod(before, today)?.form === "open" ? end : undefined;
  });
}

function behind(line: ResumeLine, end: string | undefined): ResumeLine {
  if (end === undefined) return line;
  const cut = BROKEN_END.exec(line.text)?.[0].length ?? 0;
  return { ...line, start: line.start + cut, text: line.text.slice(cut) };
}

function endedBy(period: FoundPeriod | undefined, end: string | undefined): FoundPeriod | undefined {
  if (period === undefined || end === undefined) return period;
  return { ...period, form: "range", to: /^\d/u.test(end) ? end : "present" };
}

/** A line's words without its dates; their place is kept as spaces so that offsets stay. */
export function withoutPeriod(text: string, period: FoundPeriod): string {
  return text.slice(0, period.start) + " ".repeat(period.end - period.start) + text.slice(period.end);
}

/** The dates of a line shaped like an entry's heading: at its beginning or end, never within a sentence. */
function headPeriod(line: ResumeLine, today: CalendarDate): FoundPeriod | undefined {
  const { text } = line;
  if (wordCount(text) > LONGEST_DATED_WORDS) return undefined;
  if (/[.!?]$/u.test(text) && wordCount(text) > LONGEST_SENTENCE_WORDS) return undefined;
  const found = findPeriods(text, today);
  const period = found.findLast(({ form }) => form !== "single") ?? found.at(-1);
  if (period === undefined) return undefined;
  const before = text.slice(0, period.start).trim();
  const rest = text.slice(period.end);
  const after = rest.replace(/^[\s)\].,;:|•·–—-]+/u, "");
  const atStart = DATE_LABEL.test(before);
  const atEnd = after === "" || isPlace(after) || WORKING_TIME.test(after) || /[\t|•]|\s{2,}/u.test(rest);
  if (!atStart && (!atEnd || /^\p{Ll}/u.test(before))) return undefined;
  // One bare date at the beginning of a sentence is not the time of a post.
  return period.form === "single" && atStart && wordCount(after) > LONGEST_SENTENCE_WORDS
    ? undefined
    : period;
}

function continues(line: ResumeLine, before: ResumeLine, longest: number): boolean {
  if (line.bullet || line.heading || line.afterGap || line.bold) return false;
  if (/^[\p{Ll}\d(%&]/u.test(line.text)) return !/^(?:\d{1,2}[/.])?(?:19|20)\d{2}/u.test(line.text);
  const full = before.text.length >= longest * WRAPPED_SHARE && !/[.!?]$/u.test(before.text);
  return full && roleOf(line.text) === undefined && !/(?:19|20)\d{2}/u.test(line.text);
}

function looksLikeHead(line: ResumeLine): boolean {
  if (line.bullet || wordCount(line.text) > LONGEST_HEAD_WORDS || /^\p{Ll}/u.test(line.text)) return false;
  // A label such as "Technologies: …" belongs to the post above it.
  if (/^[\p{L} &/]{3,30}:\s/u.test(line.text) && !line.bold && !line.heading) return false;
  return !/[.!?;]$/u.test(line.text) || /\b(?:inc|ltd|co|corp|llc|s\.a|jr|dept)\.$/iu.test(line.text);
}
