import { addDays, daysBetween, weekday } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Availability, OpenDay } from "./availability.ts";
import { minutesOf } from "./five-minutes.ts";
import { isAfterNight, shiftsOf } from "./shift-on.ts";
import { lengthsOf, spreadMinutes } from "./spread-minutes.ts";

const DAYS_A_WEEK = 7;
// The project's own judgement: beyond six hours a free day is a day of work, not of study; and no free day takes much
// more than twice its even share, so that a week with one free day is lighter and not crammed.
const MOST_HOURS_A_FREE_DAY = 6;
const LEAST_CAP_HOURS = 3;
const TIMES_EVEN_SHARE = 2;
const MOST_HOURS_AN_EXCEPTION_DAY = 16;
// Stretches are followed so far beyond the days asked for, that one of a century costs no more than one of a year.
const REACH_DAYS = 366;

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** What a day is before any hours are given to it. */
type Ground = "closed" | "day-shift" | "free";

interface Field {
  readonly availability: Availability;
  readonly closedBecause: (date: CalendarDate) => OpenDay["because"];
  readonly groundOf: (date: CalendarDate) => Ground;
  /** Which exception holds on the day: the last in the list. */
  readonly exceptionOn: (date: CalendarDate) => number;
}

/** The open minutes of each of `days` days from `from`, multiples of five; with `hours` a week, weeks begin at `from`. */
export function layOutDays(availability: Availability, from: CalendarDate, days: number): readonly OpenDay[] {
  const field = fieldOf(availability);
  const dates = Array.from({ length: days }, (_, nth) => addDays(from, nth));
  const minutes = new Map<CalendarDate, number>();

  giveExceptions(field, dates, minutes);
  const usual = (date: CalendarDate): boolean => field.exceptionOn(date) < 0;
  if (availability.weekly.kind === "weekdays") giveWeekdays(field, dates.filter(usual), minutes);
  else
    for (let start = 0; start < days; start += DAYS_A_WEEK) {
      const week = dates.slice(start, start + DAYS_A_WEEK).filter(usual);
      const share = (minutesOf(availability.weekly.hours) * week.length) / DAYS_A_WEEK;
      giveShare(field, { minutes: share, dates: week, cap: capOf(availability.weekly.hours) }, minutes);
    }

  return dates.map((date) => {
    const because = field.closedBecause(date) ?? reasonOf(field, date);
    return { date, minutes: minutes.get(date) ?? 0, ...(because === undefined ? {} : { because }) };
  });
}

/** Hours a free day takes at most when a person has so many hours a week. */
function capOf(hoursPerWeek: number): number {
  const share = (TIMES_EVEN_SHARE * hoursPerWeek) / DAYS_A_WEEK;
  return Math.min(MOST_HOURS_A_FREE_DAY, Math.max(LEAST_CAP_HOURS, share));
}

function fieldOf(availability: Availability): Field {
  const shiftOn = shiftsOf(availability);
  const covers = (stretch: { from: CalendarDate; to: CalendarDate }, date: CalendarDate): boolean =>
    stretch.from <= date && date <= stretch.to;
  const closedBecause = (date: CalendarDate): OpenDay["because"] => {
    if (availability.daysOff.some((stretch) => covers(stretch, date))) return "day-off";
    if (shiftOn(date) === "night") return "night-shift";
    return isAfterNight(shiftOn, date) ? "after-night" : undefined;
  };
  return {
    availability,
    closedBecause,
    groundOf: (date) => {
      if (closedBecause(date) !== undefined) return "closed";
      return shiftOn(date) === "day" ? "day-shift" : "free";
    },
    exceptionOn: (date) => availability.exceptions.findLastIndex((stretch) => covers(stretch, date)),
  };
}

function reasonOf(field: Field, date: CalendarDate): OpenDay["because"] {
  if (field.groundOf(date) === "day-shift") return "day-shift";
  return field.exceptionOn(date) < 0 ? undefined : "exception";
}

/** Each exception's hours over all its days, also those before and after the days asked for. */
function giveExceptions(
  field: Field,
  dates: readonly CalendarDate[],
  minutes: Map<CalendarDate, number>,
): void {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return;
  for (const [position, { from, to, hours }] of field.availability.exceptions.entries()) {
    if (to < first || from > last) continue;
    const start = later(from, addDays(first, -REACH_DAYS));
    const end = earlier(to, addDays(last, REACH_DAYS));
    const stretch = Array.from({ length: daysBetween(start, end) + 1 }, (_, nth) => addDays(start, nth));
    const held = stretch.filter((date) => field.exceptionOn(date) === position);
    giveShare(field, { minutes: minutesOf(hours), dates: held, cap: MOST_HOURS_AN_EXCEPTION_DAY }, minutes);
  }
}

function giveWeekdays(
  field: Field,
  dates: readonly CalendarDate[],
  minutes: Map<CalendarDate, number>,
): void {
  const { weekly, hoursOnDayShift } = field.availability;
  if (weekly.kind !== "weekdays") return;
  const { dayLeast } = lengthsOf(field.availability);
  for (const date of dates) {
    const ground = field.groundOf(date);
    const name = WEEKDAYS[weekday(date) - 1] ?? "mon";
    const open = minutesOf(ground === "day-shift" ? hoursOnDayShift : weekly.hours[name]);
    if (ground !== "closed" && open >= dayLeast) minutes.set(date, open);
  }
}

interface Portion {
  readonly minutes: number;
  readonly dates: readonly CalendarDate[];
  /** Hours a free day holds at most. */
  readonly cap: number;
}

/** Days with a day shift get the hours they have, free days share what is left. */
function giveShare(field: Field, share: Portion, minutes: Map<CalendarDate, number>): void {
  const lengths = lengthsOf(field.availability);
  const give = (ground: Ground, left: number, cap: number): number => {
    const dates = share.dates.filter((date) => field.groundOf(date) === ground);
    const given = spreadMinutes(left, dates.length, minutesOf(cap), lengths);
    for (const [nth, date] of dates.entries()) minutes.set(date, given[nth] ?? 0);
    return given.reduce((sum, some) => sum + some, 0);
  };
  const used = give("day-shift", share.minutes, field.availability.hoursOnDayShift);
  give("free", share.minutes - used, share.cap);
}

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}
