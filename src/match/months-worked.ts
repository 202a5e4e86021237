import type { CalendarDate } from "#src/kernel/index.ts";
import type { Period, Position } from "#src/profile/index.ts";

/** An internship is paid work part of the way; volunteering is not paid work, and the gate asks for that. Project's judgement. */
const SHARE: Readonly<Record<Position["kind"], number>> = { work: 1, internship: 0.5, volunteering: 0 };

/** A bare year is taken from its middle: "2019 to 2021" is two years, give or take one. */
const MIDDLE_MONTH = 7;

/**
 * Months of work in these positions, up to `today`. Months that overlap count once, at the fuller kind;
 * positions without dates count nothing.
 */
export function monthsWorked(positions: readonly Position[], today: CalendarDate): number {
  const months = new Map<number, number>();
  for (const { kind, period } of positions) {
    if (period === undefined) continue;
    for (const month of monthsOf(period, today))
      months.set(month, Math.max(months.get(month) ?? 0, SHARE[kind]));
  }
  return [...months.values()].reduce((sum, share) => sum + share, 0);
}

/** Whether a position says when it began, so that its months can be counted. */
export function isDated({ period }: Position): boolean {
  return period?.start !== undefined && period.end !== undefined;
}

function monthsOf({ start, end }: Period, today: CalendarDate): readonly number[] {
  if (start === undefined || end === undefined) return [];
  const first = monthNumber(start, MIDDLE_MONTH);
  const last = end === "present" ? monthNumber(today, MIDDLE_MONTH) : monthNumber(end, MIDDLE_MONTH - 1);
  // Within one bare year nothing is known but that there was work in it.
  const until = Math.max(last, start === end ? first : last);
  return Array.from({ length: Math.max(0, until - first + 1) }, (_, step) => first + step);
}

function monthNumber(date: string, monthWhenBare: number): number {
  const [year, month] = date.split("-");
  return Number(year) * 12 + (month === undefined ? monthWhenBare : Number(month)) - 1;
}
