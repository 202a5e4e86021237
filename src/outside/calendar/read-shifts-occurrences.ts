import type ICAL from "ical.js";
import type { DateTime } from "luxon";
import type { FileEvent, FileTime } from "./read-shifts-event.ts";
import { floating, repeatsIn } from "./read-shifts-recurrence.ts";
import type { RepeatWindow, StepsLeft } from "./read-shifts-recurrence.ts";
import type { ShiftZones } from "./read-shifts-zones.ts";

/** One time an event happens, in the person's time zone; whole days end at the midnight after them. */
export interface Occurrence {
  readonly start: DateTime;
  readonly end: DateTime;
  readonly allDay: boolean;
}

export interface FoundOccurrences {
  readonly occurrences: readonly Occurrence[];
  readonly cut: boolean;
}

export interface OccurrenceSearch {
  readonly zones: ShiftZones;
  readonly window: RepeatWindow;
  readonly left: StepsLeft;
  /** Keys of occurrences that another event of the file stands in for. */
  readonly replaced: ReadonlySet<string>;
}

/** When an event happens within the window, less its exceptions; nothing when its rule is none that shifts have. */
export function occurrencesOf(event: FileEvent, search: OccurrenceSearch): FoundOccurrences | undefined {
  const { zones, window, left, replaced } = search;
  const { start, rule } = event;
  if (rule === undefined && event.more.length === 0 && isOver(event, window)) return NONE;
  const repeats =
    rule === undefined
      ? { starts: [floating(start.wall)], cut: false }
      : repeatsIn(start.wall, rule, window, left);
  if (repeats === undefined) return undefined;

  const isNear = ({ wall }: FileTime): boolean => floating(wall).compare(window.last) <= 0;
  const mayCount = ({ wall }: FileTime): boolean => floating(wall).compare(window.first) >= 0;
  const times = [
    ...repeats.starts.map((wall) => ({ wall: inZoneOf(wall, start.wall), zone: start.zone })),
    ...event.more.filter(mayCount),
  ].filter(isNear);
  if (times.length === 0) return { ...NONE, cut: repeats.cut };

  const except = new Set(event.except.filter(mayCount).map((time) => occurrenceKey(time, zones)));
  const lasts = lengthOf(event, zones);
  const found = new Map<string, Occurrence>();
  for (const time of times) {
    if (left.occurrences <= 0) return { occurrences: [...found.values()], cut: true };
    left.occurrences -= 1;
    const key = occurrenceKey(time, zones);
    if ([key, dayKey(time.wall)].some((one) => except.has(one) || replaced.has(one))) continue;
    if (isPast(rule?.until, time, event, zones)) continue;
    const begin = zones.momentOf(time.wall, time.zone);
    found.set(key, wholeDays({ start: begin, end: begin.plus(lasts), allDay: time.wall.isDate }));
  }
  return { occurrences: [...found.values()], cut: repeats.cut };
}

const NONE: FoundOccurrences = { occurrences: [], cut: false };

/** Whether an event that comes once was over before the window; by the wall clock, so with a month to spare. */
function isOver({ start, end, duration }: FileEvent, { first }: RepeatWindow): boolean {
  const last =
    floating((end ?? start).wall).toUnixTime() + (end === undefined ? (duration?.toSeconds() ?? 0) : 0);
  return last < first.toUnixTime();
}

/** What tells one occurrence of an event from the others: its day, or its moment. */
export function occurrenceKey({ wall, zone }: FileTime, zones: ShiftZones): string {
  return wall.isDate ? dayKey(wall) : String(zones.momentOf(wall, zone).toMillis());
}

function dayKey({ year, month, day }: ICAL.Time): string {
  return `${year}-${month}-${day}`;
}

/** A start found on the bare wall clock, with the zone its event has: UTC stays UTC. */
function inZoneOf(wall: ICAL.Time, model: ICAL.Time): ICAL.Time {
  const placed = model.clone();
  placed.year = wall.year;
  placed.month = wall.month;
  placed.day = wall.day;
  placed.hour = wall.hour;
  placed.minute = wall.minute;
  return placed;
}

/** How long each occurrence lasts: whole days for days, else real time as in the first one. */
function lengthOf(
  { start, end, duration }: FileEvent,
  zones: ShiftZones,
): { days: number } | { seconds: number } {
  if (start.wall.isDate) {
    const days =
      end === undefined
        ? Math.ceil((duration?.toSeconds() ?? 0) / 86_400)
        : Math.round((floating(end.wall).toUnixTime() - floating(start.wall).toUnixTime()) / 86_400);
    return { days: Math.max(1, days) };
  }
  if (end === undefined) return { seconds: Math.max(0, duration?.toSeconds() ?? 0) };
  const from = zones.momentOf(start.wall, start.zone);
  return { seconds: Math.max(0, zones.momentOf(end.wall, end.zone).diff(from).as("seconds")) };
}

function isPast(
  until: ICAL.Time | null | undefined,
  time: FileTime,
  event: FileEvent,
  zones: ShiftZones,
): boolean {
  if (until === null || until === undefined) return false;
  if (until.isDate || time.wall.isDate) {
    const [last, day] = [floating(until), floating(time.wall)];
    return day.compareDateOnlyTz(last, last.zone) > 0;
  }
  return zones.momentOf(time.wall, time.zone) > zones.momentOf(until, event.start.zone);
}

/** Some programs write a whole day as midnight to midnight, or to a minute before. */
function wholeDays({ start, end, allDay }: Occurrence): Occurrence {
  if (allDay) return { start, end, allDay };
  const close = end.plus({ minutes: end.hour === 23 && end.minute === 59 ? 1 : 0 });
  const midnights = [start, close].every(({ hour, minute }) => hour === 0 && minute === 0);
  return midnights && close > start ? { start, end: close, allDay: true } : { start, end, allDay };
}
