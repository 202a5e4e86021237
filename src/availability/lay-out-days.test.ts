import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekday } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import { availabilitySchema } from "./availability.ts";
import type { Availability, OpenDay } from "./availability.ts";
import { defaultAvailability } from "./default-availability.ts";
import { layOutDays } from "./lay-out-days.ts";
import { plannableMinutes } from "./plannable-minutes.ts";
import { readRota } from "./read-rota.ts";
import { aDay, someAvailabilities, someDays } from "./testing.ts";

const monday = aDay("2026-11-23");

const total = (days: readonly OpenDay[]): number => days.reduce((sum, { minutes }) => sum + minutes, 0);

/** The rule once more, in the plainest words: single shifts first, of two the heavier, else the rota. */
function shiftOn({ shifts, rota }: Availability, date: CalendarDate): string | undefined {
  const kinds = shifts.filter((shift) => shift.date === date).map(({ kind }) => kind);
  for (const kind of ["night", "day", "off"] as const) if (kinds.includes(kind)) return kind;
  if (rota === undefined) return undefined;
  let nth = 0;
  for (let day = rota.from; day < date; day = addDays(day, 1)) nth += 1;
  for (let day = rota.from; day > date; day = addDays(day, -1)) nth += rota.cycle.length - 1;
  return rota.cycle[nth % rota.cycle.length];
}

const OPEN: ReadonlySet<OpenDay["because"]> = new Set([undefined, "day-shift", "exception"]);

function expectedReason(availability: Availability, { date }: OpenDay): OpenDay["because"] {
  if (availability.daysOff.some((stretch) => stretch.from <= date && date <= stretch.to)) return "day-off";
  if (shiftOn(availability, date) === "night") return "night-shift";
  return shiftOn(availability, addDays(date, -1)) === "night" ? "after-night" : undefined;
}

/** The most a day may have by its own rule, in minutes. */
function mostOn({ weekly, hoursOnDayShift }: Availability, { date, because }: OpenDay): number {
  if (because === "day-shift") return hoursOnDayShift * 60;
  if (weekly.kind === "hours") return 360;
  const name = (["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const)[weekday(date) - 1];
  return 60 * weekly.hours[name ?? "mon"];
}

describe("the open minutes of a day", () => {
  it("are none on a night shift, on the day after one and on days off", () => {
    fc.assert(
      fc.property(someAvailabilities, someDays, fc.nat(30), (availability, from, length) => {
        const days = layOutDays(availability, from, length);
        expect(days.map(({ date }) => date)).toEqual(Array.from({ length }, (_, nth) => addDays(from, nth)));
        const closed = days.map(({ because }) => (OPEN.has(because) ? undefined : because));
        expect(closed).toEqual(days.map((day) => expectedReason(availability, day)));
        expect(
          days.filter((day) => expectedReason(availability, day) !== undefined && day.minutes > 0),
        ).toEqual([]);
      }),
    );
  });

  it("are multiples of five, nothing or a whole sitting, and the same each time", () => {
    fc.assert(
      fc.property(someAvailabilities, someDays, fc.nat(100), (availability, from, length) => {
        const days = layOutDays(availability, from, length);
        const { least } = availability.sitting;
        const odd = days.filter(({ minutes }) => minutes % 5 !== 0 || (minutes > 0 && minutes < least));
        expect(odd).toEqual([]);
        expect(layOutDays(structuredClone(availability), from, length)).toEqual(days);
      }),
    );
  });

  it("are never over the hours: of the week, of the weekday, of a day shift, of an exception", () => {
    fc.assert(
      fc.property(someAvailabilities, someDays, fc.nat(100), (availability, from, length) => {
        const { weekly, exceptions } = availability;
        const days = layOutDays(availability, from, length);
        const held = (date: CalendarDate): number =>
          exceptions.findLastIndex((stretch) => stretch.from <= date && date <= stretch.to);
        for (const [nth, { hours }] of exceptions.entries())
          expect(total(days.filter(({ date }) => held(date) === nth))).toBeLessThanOrEqual(hours * 60);

        const usual = days.map((day) => (held(day.date) < 0 ? day : { ...day, minutes: 0 }));
        expect(usual.filter((day) => day.minutes > mostOn(availability, day))).toEqual([]);
        const hours = weekly.kind === "hours" ? weekly.hours : 7 * 16;
        for (let start = 0; start < length; start += 7)
          expect(total(usual.slice(start, start + 7))).toBeLessThanOrEqual(hours * 60);
      }),
    );
  });

  it("do not change before when more days are asked for, week by week", () => {
    fc.assert(
      fc.property(someAvailabilities, someDays, fc.nat(12), (availability, from, weeks) => {
        const all = layOutDays(availability, from, 91);
        expect(layOutDays(availability, from, weeks * 7)).toEqual(all.slice(0, weeks * 7));
      }),
    );
  });
});

describe("hours a week", () => {
  const minutesOf = (hours: number, extra: object = {}): readonly number[] =>
    layOutDays(availabilitySchema.parse({ weekly: { kind: "hours", hours }, ...extra }), monday, 7).map(
      ({ minutes }) => minutes,
    );

  it("go to as few days as sittings ask for, at least two, spread over the week", () => {
    expect(minutesOf(5)).toEqual([0, 100, 0, 100, 0, 100, 0]);
    expect(minutesOf(2)).toEqual([0, 60, 0, 0, 0, 60, 0]);
    expect(minutesOf(0.75)).toEqual([0, 0, 0, 45, 0, 0, 0]);
    expect(minutesOf(0.25)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(minutesOf(20)).toEqual([170, 170, 170, 175, 170, 170, 175]);
  });

  it("are all there when the days can hold them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 160 }), (quarters) => {
        const sum = minutesOf(quarters / 4).reduce((a, b) => a + b, 0);
        expect(sum).toBe(quarters * 15);
      }),
    );
  });

  it("are fewer, honestly, when few days are free", () => {
    const nights = { rota: readRota("5 nights, 2 off", monday) };
    expect(minutesOf(20, nights)).toEqual([0, 0, 0, 0, 0, 0, 340]);
    expect(minutesOf(20, { rota: readRota("n", monday) })).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("count what day shifts leave", () => {
    const shifts = { rota: readRota("4 on 3 off", monday), hoursOnDayShift: 1 };
    expect(minutesOf(6, shifts)).toEqual([60, 60, 60, 60, 60, 0, 60]);
    expect(minutesOf(2, shifts)).toEqual([0, 60, 0, 60, 0, 0, 0]);
  });

  it("have their share in a shorter last week and beside an exception", () => {
    const days = layOutDays(defaultAvailability(7), monday, 10);
    expect(total(days.slice(0, 7))).toBe(420);
    expect(total(days.slice(7))).toBe(180);
    const away = { exceptions: [{ from: monday, to: addDays(monday, 2), hours: 0 }] };
    expect(minutesOf(7, away)).toEqual([0, 0, 0, 0, 120, 0, 120]);
  });
});

describe("an exception", () => {
  const cram = availabilitySchema.parse({
    weekly: { kind: "hours", hours: 5 },
    exceptions: [{ from: monday, to: addDays(monday, 9), hours: 20 }],
  });

  it("gives its hours over the whole stretch, whichever days are asked for", () => {
    const days = layOutDays(cram, monday, 14);
    expect(total(days.slice(0, 10))).toBe(1200);
    expect(days.slice(0, 10).every(({ because }) => because === "exception")).toBe(true);
    expect(layOutDays(cram, addDays(monday, 7), 3)).toEqual(days.slice(7, 10));
  });

  it("of a thousand years is answered", () => {
    const long = availabilitySchema.parse({
      weekly: { kind: "hours", hours: 5 },
      exceptions: [{ from: "1500-01-01", to: "2999-12-31", hours: 112 }],
    });
    expect(layOutDays(long, monday, 7)).toHaveLength(7);
  });
});

it("keeps the buffer out of what may be planned", () => {
  const week = layOutDays(defaultAvailability(5), monday, 7);
  expect(plannableMinutes(week, 0)).toBe(300);
  expect(plannableMinutes(week, 0.1)).toBe(270);
  expect(plannableMinutes(week, 0.13)).toBe(260);
  expect(plannableMinutes([], 0.1)).toBe(0);
});
