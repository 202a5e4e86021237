import { layOutDays, plannableMinutes } from "#src/availability/index.ts";
import type { Availability, OpenDay } from "#src/availability/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { PLAN_WEEKS } from "./weeks.ts";

const DAYS = 7;

/** A week's days, and its minutes: all there are, what may be planned, and what is still ahead. */
export interface WeekWithTime {
  readonly days: readonly OpenDay[];
  readonly minutes: number;
  readonly plannable: number;
  /** The days from today on. */
  readonly daysAhead: readonly OpenDay[];
  readonly ahead: number;
}

/** The 13 weeks with the time a person has in them; `today` and before is over when given. */
export function weeksWithTime(
  availability: Availability,
  start: CalendarDate,
  today: CalendarDate,
): readonly WeekWithTime[] {
  const days = layOutDays(availability, start, DAYS * PLAN_WEEKS);
  return Array.from({ length: PLAN_WEEKS }, (_, week) => {
    const own = days.slice(week * DAYS, (week + 1) * DAYS);
    const daysAhead = own.filter(({ date }) => date >= today);
    return {
      days: own,
      minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
      plannable: plannableMinutes(own, availability.buffer),
      daysAhead,
      ahead: plannableMinutes(daysAhead, availability.buffer),
    };
  });
}
