import type { CalendarDate } from "#src/kernel/index.ts";

/** Months counted from year 0, both ends included. */
export interface MonthRange {
  readonly first: number;
  readonly last: number;
}

// A year alone is taken at its middle (project's own judgement): 2019–2021 may be 13 or 36 months, this says 24.
const UNKNOWN_START_MONTH = 7;
const UNKNOWN_END_MONTH = 6;

/**
 * The months a period covers up to `today`; nothing when an end is missing or it lies in the future.
 * `present` is the month of `today`.
 */
export function monthRange(
  period: { readonly start?: string | undefined; readonly end?: string | undefined },
  today: CalendarDate,
): MonthRange | undefined {
  if (period.start === undefined || period.end === undefined) return undefined;
  const now = monthNumber(today.slice(0, 7), UNKNOWN_END_MONTH);
  const end = period.end === "present" ? now : Math.min(now, monthNumber(period.end, UNKNOWN_END_MONTH));
  const start = monthNumber(period.start, UNKNOWN_START_MONTH);
  // Inside one year the two middles would cross: half the year is counted.
  if (period.start === period.end && period.start.length === 4) {
    return start - 6 > now ? undefined : { first: start - 6, last: Math.min(now, start - 1) };
  }
  if (period.start.length === 4 && end < start && period.end.slice(0, 4) === period.start) {
    return { first: start - 6, last: end };
  }
  return end < start ? undefined : { first: start, last: end };
}

/** How many months the ranges cover together; a month in two of them counts once. */
export function monthsCovered(ranges: readonly MonthRange[]): number {
  let months = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const { first, last } of ranges.toSorted((a, b) => a.first - b.first)) {
    months += Math.max(0, last - Math.max(first - 1, covered));
    covered = Math.max(covered, last);
  }
  return months;
}

/** The last month of the ranges, `YYYY-MM`. */
export function lastMonth(ranges: readonly MonthRange[]): string | undefined {
  if (ranges.length === 0) return undefined;
  const last = ranges.reduce((latest, range) => Math.max(latest, range.last), 0);
  return `${String(Math.floor(last / 12)).padStart(4, "0")}-${String((last % 12) + 1).padStart(2, "0")}`;
}

function monthNumber(partial: string, unknownMonth: number): number {
  const month = partial.length === 4 ? unknownMonth : Number(partial.slice(5, 7));
  return Number(partial.slice(0, 4)) * 12 + month - 1;
}
