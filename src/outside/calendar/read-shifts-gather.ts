import type { Availability, ShiftKind } from "#src/availability/index.ts";
import { addDays, readCalendarDate } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { DateTime } from "luxon";
import type { Occurrence } from "./read-shifts-occurrences.ts";
import type { ShiftMeaning } from "./read-shifts-words.ts";

/** Days as far as the events of a file have spoken about them. */
export interface GatheredDays {
  readonly night: Set<CalendarDate>;
  readonly day: Set<CalendarDate>;
  readonly restDay: Set<CalendarDate>;
  readonly leave: Set<CalendarDate>;
}

export interface ShiftDays {
  readonly shifts: Availability["shifts"];
  readonly daysOff: Availability["daysOff"];
}

/** Marks the days an occurrence speaks about, from the night before `first` on; false when it spoke of none. */
export function markDays(
  gathered: GatheredDays,
  { start, end, allDay }: Occurrence,
  meaning: ShiftMeaning,
  { first, last }: { readonly first: CalendarDate; readonly last: CalendarDate },
): boolean {
  if (meaning === "nothing") return false;
  const begin = dateOf(meaning === "night-before" ? start.minus({ days: 1 }) : start);
  const long = allDay || meaning === "leave";
  // An event that ends at midnight does not reach into the next day.
  const finish = long ? dateOf(end.minus({ milliseconds: 1 })) : begin;
  // Times beyond what a calendar can write.
  if (begin === undefined || finish === undefined) return false;
  const earliest = addDays(first, -1);
  const into = setFor(gathered, meaning);
  let marked = false;
  for (let date = later(begin, earliest); date <= finish && date <= last; date = addDays(date, 1)) {
    into.add(date);
    marked = true;
  }
  return marked;
}

/** The lists of an availability. In a rota a day off work is time for the plan; without shifts beside it, it is leave. */
export function listShiftDays(gathered: GatheredDays, first: CalendarDate): ShiftDays {
  const { night, day, restDay, leave } = gathered;
  const isRota = night.size + day.size > 0;
  const kinds = new Map<CalendarDate, ShiftKind>();
  if (isRota) for (const date of restDay) kinds.set(date, "off");
  for (const date of day) kinds.set(date, "day");
  for (const date of night) kinds.set(date, "night");

  const daysOff: { from: CalendarDate; to: CalendarDate }[] = [];
  for (const date of [...new Set([...leave, ...(isRota ? [] : restDay)])].toSorted()) {
    if (date < first) continue;
    const open = daysOff.at(-1);
    if (open !== undefined && addDays(open.to, 1) === date) open.to = date;
    else daysOff.push({ from: date, to: date });
  }
  return {
    shifts: [...kinds]
      // Of the day before only a night matters: nothing is planned after it.
      .filter(([date, kind]) => date >= first || kind === "night")
      .map(([date, kind]) => ({ date, kind }))
      .toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    daysOff,
  };
}

function setFor(gathered: GatheredDays, meaning: Exclude<ShiftMeaning, "nothing">): Set<CalendarDate> {
  if (meaning === "leave") return gathered.leave;
  if (meaning === "rest-day") return gathered.restDay;
  return meaning === "day" ? gathered.day : gathered.night;
}

function dateOf(time: DateTime): CalendarDate | undefined {
  return readCalendarDate(time.toFormat("yyyy-MM-dd"));
}

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}
