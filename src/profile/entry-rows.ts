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
export function readRows(lines: readonly ResumeLine[], today: CalendarDate): readonly EntryRow[] {
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  const rows: EntryRow[] = [];
  let inItem = false;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const wrapped: boolean = inItem && before !== undefined && continues(line, before, longest);
    inItem = line.bullet || wrapped;
    const period = wrapped ? undefined : headPeriod(line, today);
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
