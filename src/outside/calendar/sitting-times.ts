import type { Sitting } from "#src/availability/index.ts";
import { addDays } from "#src/kernel/index.ts";
import { DateTime } from "luxon";

/** When a sitting is, as a calendar writes it: instants in UTC, a wall clock without a zone, or a whole day. */
export interface SittingTimes {
  readonly kind: "instant" | "floating" | "day";
  readonly start: string;
  readonly end: string;
}

/**
 * When a sitting begins and ends. A start that the spring change skips moves on by the change; of the two starts that
 * autumn has, it is the first. In a zone nobody knows the wall clock holds wherever the calendar is opened.
 */
export function sittingTimes({ date, minutes, startsAt }: Sitting, timeZone: string): SittingTimes {
  if (startsAt === undefined) return { kind: "day", start: date, end: addDays(date, 1) };
  const there = DateTime.fromISO(`${date}T${startsAt}`, { zone: timeZone });
  const known = there.isValid;
  const start = known ? firstOf(there) : DateTime.fromISO(`${date}T${startsAt}`, { zone: "utc" });
  return {
    kind: known ? "instant" : "floating",
    start: start.toUTC().toJSDate().toISOString(),
    end: start.plus({ minutes }).toUTC().toJSDate().toISOString(),
  };
}

/** Which of two equal wall times luxon takes depends on the day it is asked, so the first is taken here. */
function firstOf(time: DateTime): DateTime {
  return time.getPossibleOffsets().toSorted((one, other) => one.toMillis() - other.toMillis())[0] ?? time;
}
