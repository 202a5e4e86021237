import fc from "fast-check";
import { addDays, readCalendarDate } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { availabilitySchema } from "./availability.ts";
import type { Availability } from "./availability.ts";

/** A day for tests; it must exist. */
export function aDay(text: string): CalendarDate {
  const date = readCalendarDate(text);
  if (date === undefined) throw new Error("a test names a day that does not exist");
  return date;
}

/** Days around the ends of years and the end of February, in leap years and others. */
export const someDays: fc.Arbitrary<CalendarDate> = fc
  .tuple(fc.constantFrom("2026-11-23", "2026-12-28", "2027-02-25", "2028-02-26", "2027-12-30"), fc.nat(6))
  .map(([text, days]) => addDays(aDay(text), days));

const kinds = fc.constantFrom("day", "night", "off" as const);
const hoursOfDay = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 64 }).map((quarters) => quarters / 4),
);

/** A stretch that begins within four months of `around` and may be one day or many. */
const stretch = fc.record({ after: fc.integer({ min: -20, max: 100 }), days: fc.nat(20) });

/** Availabilities of every kind: rotas, single shifts, leave and exceptions that overlap, odd lengths of sittings. */
export const someAvailabilities: fc.Arbitrary<Availability> = fc
  .record({
    start: someDays,
    weekly: fc.oneof(
      fc.integer({ min: 1, max: 240 }).map((quarters) => ({ kind: "hours", hours: quarters / 4 })),
      fc
        .tuple(hoursOfDay, hoursOfDay, hoursOfDay, hoursOfDay, hoursOfDay, hoursOfDay, hoursOfDay)
        .map(([mon, tue, wed, thu, fri, sat, sun]) => ({
          kind: "weekdays",
          hours: { mon, tue, wed, thu, fri, sat, sun },
        })),
    ),
    rota: fc.option(
      fc.record({ cycle: fc.array(kinds, { minLength: 1, maxLength: 28 }), after: fc.nat(60) }),
    ),
    shifts: fc.array(fc.record({ after: fc.integer({ min: -5, max: 100 }), kind: kinds }), { maxLength: 30 }),
    hoursOnDayShift: hoursOfDay,
    daysOff: fc.array(stretch, { maxLength: 4 }),
    exceptions: fc.array(fc.record({ at: stretch, hours: fc.nat(112) }), { maxLength: 4 }),
    sitting: fc
      .tuple(fc.integer({ min: 5, max: 240 }), fc.integer({ min: 15, max: 480 }))
      .map(([one, other]) => ({
        least: Math.min(one, other),
        most: Math.max(one, other, 15),
      })),
    buffer: fc.integer({ min: 0, max: 50 }).map((hundredths) => hundredths / 100),
    startsAt: fc.option(fc.constantFrom("06:30", "18:30", "23:30")),
  })
  .map(({ start, rota, shifts, daysOff, exceptions, startsAt, ...rest }) => {
    const days = ({ after, days: length }: { after: number; days: number }) => ({
      from: addDays(start, after),
      to: addDays(start, after + length),
    });
    return availabilitySchema.parse({
      ...rest,
      shifts: shifts.map(({ after, kind }) => ({ date: addDays(start, after), kind })),
      daysOff: daysOff.map(days),
      exceptions: exceptions.map(({ at, hours }) => ({ ...days(at), hours })),
      ...(rota === null ? {} : { rota: { cycle: rota.cycle, from: addDays(start, rota.after) } }),
      ...(startsAt === null ? {} : { startsAt }),
    });
  });
