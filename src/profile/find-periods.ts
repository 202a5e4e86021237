import type { CalendarDate, TextSpan } from "#src/kernel/index.ts";
import { monthNamed, MONTH_PATTERN, seasonNamed, SEASON_PATTERN } from "./month-names.ts";

/** A period as a text gives it, with where it stands in that text. */
export interface FoundPeriod extends TextSpan {
  readonly from?: string;
  readonly to?: string;
  /** `single` is one date alone: a graduation, the month a certificate was won. `open` ends in a dash: still going on. */
  readonly form: "range" | "since" | "open" | "single";
  /** Why the dates cannot be taken at their word. */
  readonly unclear?: "day-or-month" | "month-or-year" | "reversed";
}

interface Point {
  readonly first: string;
  readonly last: string;
  readonly unclear?: FoundPeriod["unclear"];
}

const EARLIEST_YEAR = 1940;
/** A plan to finish a degree lies at most this many years ahead; later numbers are not years. */
const YEARS_AHEAD = 10;

const YEAR = String.raw`(?:19|20)\d{2}`;
const SHORT_YEAR = String.raw`[’'‘]\d{2}`;
const BEFORE = String.raw`(?<![\p{L}\p{N}$€£#./:’'-])`;
const AFTER = String.raw`(?![\p{L}\p{N}%]|[./-]\d)`;
const NUMERIC = [
  String.raw`${YEAR}-\d{2}-\d{2}`,
  String.raw`\d{1,2}[/.]\d{1,2}[/.]${YEAR}`,
  String.raw`(?:0?[1-9]|1[0-2])\s?[/.-]\s?${YEAR}`,
  String.raw`${YEAR}[/.-](?:0[1-9]|1[0-2])(?!\d)`,
].join("|");
const WORDED = [
  String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|\.)?\s+)?(?:${MONTH_PATTERN})\.?,?\s*(?:de\s+|of\s+)?(?:\d{1,2}(?:st|nd|rd|th)?,\s*)?(?:${YEAR}|${SHORT_YEAR})`,
  String.raw`(?:${SEASON_PATTERN})\s+(?:of\s+)?${YEAR}`,
].join("|");
const POINT = String.raw`(?:${WORDED}|${NUMERIC}|${YEAR}|(?<=^|\s|\(|–|—|-)${SHORT_YEAR})`;
// Short forms that are too weak to be a date alone, but clear as one end of a range: 03/19, Jan 19.
const RANGE_POINT = String.raw`(?:${WORDED}|${NUMERIC}|(?:${MONTH_PATTERN})\.?[\s-]\d{2}(?!\d)|(?:0?[1-9]|1[0-2])/\d{2}(?!\d|/)|${YEAR}|${SHORT_YEAR})`;
const PRESENT =
  "present|current|currently|now|today|ongoing|to date|till date|date|présent|present|actuel|actuellement|aujourd['’]hui|ce jour|en cours|heute|jetzt|laufend|actualidad|actual|presente|hoy";
const DASH = String.raw`\s*[-–—−‐‑]+\s*`;
const UNTIL = String.raw`(?:${DASH}|\s+(?:to|until|till|through|thru|bis|au|à|a|al|hasta)\s+)`;

const BARE_MONTH_RANGE = new RegExp(
  `${BEFORE}(?<month>${MONTH_PATTERN})\\.?${UNTIL}(?<to>(?:${MONTH_PATTERN})\\.?,?\\s*(?:${YEAR}))${AFTER}`,
  "giu",
);
const RANGE = new RegExp(
  `${BEFORE}(?:(?:from|since|du|von|vom|desde|depuis|seit)\\s+)?(?<from>${RANGE_POINT})${UNTIL}(?<to>${RANGE_POINT}|${PRESENT}|\\d{2}(?=\\s|$|[),.;|]))${AFTER}`,
  "giu",
);
const SINCE = new RegExp(
  `${BEFORE}(?:since|depuis|seit|desde|à partir de|starting|from)\\s+(?<from>${POINT})${AFTER}`,
  "giu",
);
const OPEN = new RegExp(`${BEFORE}(?<from>${POINT})\\s*[-–—]\\s*(?=$|\\t|\\||\\))`, "giu");
const SINGLE = new RegExp(`${BEFORE}(?<from>${POINT})${AFTER}`, "giu");

/** The periods and dates of a line, in order. `today` bounds what can be a year and completes short ones. */
export function findPeriods(text: string, today: CalendarDate): readonly FoundPeriod[] {
  const found: FoundPeriod[] = [];
  const take = (
    pattern: RegExp,
    read: (match: RegExpExecArray) => Omit<FoundPeriod, "start" | "end"> | undefined,
  ) => {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const period = read(match);
      if (period !== undefined) found.push({ ...period, ...span });
    }
  };
  take(BARE_MONTH_RANGE, ({ groups }) => {
    const to = readPoint(groups?.["to"] ?? "", today);
    const month = monthNamed(groups?.["month"] ?? "");
    if (to === undefined || month === undefined) return undefined;
    return range({ first: `${to.last.slice(0, 4)}-${pad(month)}`, last: "" }, to);
  });
  take(RANGE, ({ 0: whole, groups }) => {
    // 2009-10 with a hyphen is the way ISO 8601 writes a month.
    if (/^\d{4}-(?:0\d|1[0-2])$/u.test(whole)) return undefined;
    const from = readPoint(groups?.["from"] ?? "", today);
    if (from === undefined) return undefined;
    const end = groups?.["to"] ?? "";
    if (/^\d{2}$/u.test(end)) return range(from, yearAfter(from, end));
    const to = readPoint(end, today);
    if (to !== undefined) return range(from, to);
    return /\d/u.test(end) ? undefined : { form: "range", from: from.first, to: "present", ...unclear(from) };
  });
  take(SINCE, ({ groups }) => {
    const from = readPoint(groups?.["from"] ?? "", today);
    return from === undefined
      ? undefined
      : { form: "since", from: from.first, to: "present", ...unclear(from) };
  });
  take(OPEN, ({ groups }) => {
    const from = readPoint(groups?.["from"] ?? "", today);
    return from === undefined
      ? undefined
      : { form: "open", from: from.first, to: "present", ...unclear(from) };
  });
  take(SINGLE, ({ groups }) => {
    const point = readPoint(groups?.["from"] ?? "", today);
    if (point === undefined) return undefined;
    return { form: "single", from: point.first, to: point.last, ...unclear(point) };
  });
  return found.toSorted((a, b) => a.start - b.start);
}

function range(from: Point, to: Point): Omit<FoundPeriod, "start" | "end"> {
  const period = { form: "range" as const, from: from.first, to: to.last };
  // Compared at the precision both have: 2020-06 to 2020 is not reversed.
  const length = Math.min(from.first.length, to.last.length);
  if (to.last.slice(0, length) < from.first.slice(0, length)) return { ...period, unclear: "reversed" };
  return { ...period, ...unclear(from), ...unclear(to) };
}

function unclear({ unclear: why }: Point): { unclear?: NonNullable<Point["unclear"]> } {
  return why === undefined ? {} : { unclear: why };
}

/** `2019–21`: the second figure shares the century of the first, or is the next one. */
function yearAfter(from: Point, short: string): Point {
  const year = Number(from.first.slice(0, 4));
  const same = year - (year % 100) + Number(short);
  const text = String(same >= year ? same : same + 100);
  return { first: text, last: text };
}

function readPoint(text: string, today: CalendarDate): Point | undefined {
  const thisYear = Number(today.slice(0, 4));
  const point = pointOf(text.trim(), thisYear);
  if (point === undefined) return undefined;
  const year = Number(point.first.slice(0, 4));
  return year < EARLIEST_YEAR || year > thisYear + YEARS_AHEAD ? undefined : point;
}

function pointOf(text: string, thisYear: number): Point | undefined {
  const iso = /^(\d{4})[-/.](\d{2})(?:-\d{2})?$/u.exec(text);
  if (iso !== null) return isoPoint(Number(iso[1]), Number(iso[2]), text);
  const day = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(text);
  if (day !== null) return dayPoint(Number(day[1]), Number(day[2]), Number(day[3]));
  const monthYear = /^(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})$/u.exec(text);
  if (monthYear !== null) return monthPoint(fullYear(monthYear[2] ?? "", thisYear), Number(monthYear[1]));
  const year = /^(?:[’'‘](\d{2})|(\d{4}))$/u.exec(text);
  if (year !== null) return yearPoint(fullYear(year[1] ?? year[2] ?? "", thisYear));
  return wordedPoint(text, thisYear);
}

function wordedPoint(text: string, thisYear: number): Point | undefined {
  const years = /(\d{4}|\d{2})$/u.exec(text)?.[1];
  const word = /\p{L}+/u.exec(text)?.[0];
  if (years === undefined || word === undefined) return undefined;
  const year = fullYear(years, thisYear);
  const season = seasonNamed(word);
  if (season !== undefined) return { first: `${year}-${pad(season[0])}`, last: `${year}-${pad(season[1])}` };
  const month = monthNamed(word);
  return month === undefined ? undefined : monthPoint(year, month);
}

function isoPoint(year: number, month: number, text: string): Point | undefined {
  const point = monthPoint(year, month);
  // 2009-10 may be October or an academic year; we read the month and say so.
  const academic = text.length === 7 && month === (year + 1) % 100;
  return point === undefined || !academic ? point : { ...point, unclear: "month-or-year" };
}

function dayPoint(first: number, second: number, year: number): Point | undefined {
  if (first > 12) return monthPoint(year, second);
  if (second > 12 || first === second) return monthPoint(year, first);
  return { ...yearPoint(year), unclear: "day-or-month" };
}

function monthPoint(year: number, month: number): Point | undefined {
  if (month < 1 || month > 12) return undefined;
  return { first: `${year}-${pad(month)}`, last: `${year}-${pad(month)}` };
}

function yearPoint(year: number): Point {
  return { first: String(year), last: String(year) };
}

/** Two figures mean the latest year that is not well ahead of today: ’19 is 2019, ’97 is 1997. */
function fullYear(text: string, thisYear: number): number {
  const year = Number(text);
  if (text.length === 4) return year;
  const inThisCentury = thisYear - (thisYear % 100) + year;
  return inThisCentury > thisYear + YEARS_AHEAD ? inThisCentury - 100 : inThisCentury;
}

function pad(month: number): string {
  return String(month).padStart(2, "0");
}
