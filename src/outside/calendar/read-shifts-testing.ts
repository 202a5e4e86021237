import { readCalendarDate } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { readShifts } from "./read-shifts.ts";
import type { ReadShiftsOutcome } from "./read-shifts.ts";

/** A day for tests; it must exist. */
export function aDay(text: string): CalendarDate {
  const date = readCalendarDate(text);
  if (date === undefined) throw new Error("a test names a day that does not exist");
  return date;
}

/** A calendar file with these parts. */
export function calendar(...parts: readonly string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", ...parts, "END:VCALENDAR", ""].join("\r\n");
}

/** An event with these lines. */
export function event(...lines: readonly string[]): string {
  return ["BEGIN:VEVENT", "UID:one", "DTSTAMP:20261101T000000Z", ...lines, "END:VEVENT"].join("\r\n");
}

/** Thirteen weeks. */
export const window = { from: aDay("2026-11-23"), to: aDay("2027-02-21") };

/** What a file that can be read says. */
export function read(
  ics: string,
  timeZone = "Europe/Paris",
  over = window,
): Extract<ReadShiftsOutcome, { kind: "read" }> {
  const outcome = readShifts(ics, over, timeZone);
  if (outcome.kind !== "read") throw new Error(outcome.reason);
  return outcome;
}

/** Its shifts as `2026-12-01 night`. */
export const shiftsIn = (ics: string, timeZone?: string, over = window): readonly string[] =>
  read(ics, timeZone, over).shifts.map(({ date, kind }) => `${date} ${kind}`);

/** An event with hours. */
export const timed = (summary: string, start: string, end: string, ...more: readonly string[]): string =>
  event(`SUMMARY:${summary}`, `DTSTART:${start}`, `DTEND:${end}`, ...more);

/** An event of whole days, the last one not counted. */
export const allDay = (summary: string, start: string, end: string, ...more: readonly string[]): string =>
  event(`SUMMARY:${summary}`, `DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`, ...more);
