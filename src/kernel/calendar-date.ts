import { z } from "zod";
import type { Brand } from "./brand.ts";

/** A day on the calendar, `YYYY-MM-DD`, with no time and no time zone. */
export type CalendarDate = Brand<string, "CalendarDate">;

const DAY_MS = 86_400_000;

/** The date if the text is a real day in `YYYY-MM-DD`, else nothing: 2026-02-30 is no day. */
export function readCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || toText(time) !== text) return undefined;
  return text as CalendarDate;
}

/** Reads a `YYYY-MM-DD` at an edge. */
export const calendarDateSchema = z.string().transform((text, context): CalendarDate => {
  const date = readCalendarDate(text);
  if (date !== undefined) return date;
  context.addIssue({ code: "custom", message: "not a day in the form YYYY-MM-DD" });
  return z.NEVER;
});

/** The day `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toText(timeOf(date) + days * DAY_MS);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekday(date: CalendarDate): number {
  return ((new Date(timeOf(date)).getUTCDay() + 6) % 7) + 1;
}

function timeOf(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function toText(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10) as CalendarDate;
}
