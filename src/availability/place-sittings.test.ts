import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { availabilitySchema } from "./availability.ts";
import type { Availability, OpenDay, Sitting } from "./availability.ts";
import { defaultAvailability } from "./default-availability.ts";
import { layOutDays } from "./lay-out-days.ts";
import { placeSittings } from "./place-sittings.ts";
import { plannableMinutes } from "./plannable-minutes.ts";
import { aDay, someAvailabilities, someDays } from "./testing.ts";

const monday = aDay("2026-11-23");

interface Case {
  readonly availability: Availability;
  readonly days: readonly OpenDay[];
  readonly pieces: readonly { id: string; minutes: number }[];
}

const cases: fc.Arbitrary<Case> = fc
  .tuple(someAvailabilities, someDays, fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }))
  .map(([availability, from, fives]) => ({
    availability,
    days: layOutDays(availability, from, 7),
    pieces: fives.map((five, nth) => ({ id: `piece-${nth}`, minutes: five * 5 })),
  }));

const sum = (list: readonly { readonly minutes: number }[]): number =>
  list.reduce((total, { minutes }) => total + minutes, 0);

const onDay = (all: ReadonlyMap<string, readonly Sitting[]>, date: string): readonly Sitting[] =>
  [...all.values()].flat().filter((sitting) => sitting.date === date);

const minutesSince = (midnight: string): number =>
  Number(midnight.slice(0, 2)) * 60 + Number(midnight.slice(3));

describe("the sittings of a week", () => {
  it("hold every minute that the days have room for, and no day more than it has", () => {
    fc.assert(
      fc.property(cases, ({ availability, days, pieces }) => {
        const placed = placeSittings(days, pieces, availability);
        expect([...placed.keys()]).toEqual(pieces.map(({ id }) => id));
        expect(sum([...placed.values()].flat())).toBe(Math.min(sum(pieces), sum(days)));
        const missing = pieces.filter(({ id, minutes }) => sum(placed.get(id) ?? []) < minutes);
        expect(missing.length > 0).toBe(sum(pieces) > sum(days));
        for (const { date, minutes } of days) expect(sum(onDay(placed, date))).toBeLessThanOrEqual(minutes);
      }),
    );
  });

  it("keep the order of the pieces, last no longer than the longest, and are multiples of five", () => {
    fc.assert(
      fc.property(cases, ({ availability, days, pieces }) => {
        const placed = placeSittings(days, pieces, availability);
        const dates = [...placed.values()].flat().map(({ date }) => date);
        expect(dates).toEqual(dates.toSorted());
        for (const { minutes } of [...placed.values()].flat()) {
          expect(minutes % 5).toBe(0);
          expect(minutes).toBeLessThanOrEqual(availability.sitting.most);
        }
        expect(placeSittings(days, structuredClone(pieces), availability)).toEqual(placed);
      }),
    );
  });

  it("leave no day shorter than the least, where some choice of days allows it", () => {
    fc.assert(
      fc.property(cases, ({ availability, days, pieces }) => {
        const least = Math.ceil(availability.sitting.least / 5) * 5;
        const work = Math.min(sum(pieces), sum(days));
        const open = days.filter(({ minutes }) => minutes > 0);
        const can = Array.from({ length: 2 ** open.length }, (_, bits) =>
          open.filter((_day, nth) => (bits >> nth) % 2 === 1),
        ).some((chosen) => chosen.length * least <= work && work <= sum(chosen));
        const placed = placeSittings(days, pieces, availability);
        const short = days.filter(({ date }) => {
          const minutes = sum(onDay(placed, date));
          return minutes > 0 && minutes < least;
        });
        expect(short.length).toBeLessThanOrEqual(can ? 0 : 1);
      }),
    );
  });

  it("begin one after the other on the clock, within the day, with a break when the longest is full", () => {
    fc.assert(
      fc.property(cases, ({ availability, days, pieces }) => {
        const placed = placeSittings(days, pieces, availability);
        for (const { date } of days) {
          const sittings = onDay(placed, date);
          const times = sittings.flatMap(({ startsAt, minutes }) =>
            startsAt === undefined
              ? []
              : [{ start: minutesSince(startsAt), end: minutesSince(startsAt) + minutes }],
          );
          expect(sittings.slice(times.length).some(({ startsAt }) => startsAt !== undefined)).toBe(false);
          const begin = minutesSince(availability.startsAt ?? "24:00");
          for (const [nth, { start, end }] of times.entries()) {
            const free = times[nth - 1]?.end ?? begin;
            expect([free, free + 5]).toContain(start);
            expect(end).toBeLessThanOrEqual(24 * 60);
          }
        }
      }),
    );
  });

  it("leave some of the buffer in every day", () => {
    const week = layOutDays(defaultAvailability(10), monday, 7);
    const work = plannableMinutes(week, 0.1);
    const pieces = [{ id: "long", minutes: work }];
    const placed = placeSittings(week, pieces, defaultAvailability(10));
    for (const { date, minutes } of week.filter((day) => day.minutes > 0)) {
      const used = sum(onDay(placed, date));
      expect(used).toBeLessThan(minutes);
      expect(used).toBeGreaterThan(minutes * 0.8);
    }
  });

  it("keep a piece in one where the days stay about even", () => {
    const week = layOutDays(defaultAvailability(8), monday, 7);
    const pieces = ["a", "b", "c", "d"].map((id) => ({ id, minutes: 90 }));
    const placed = placeSittings(week, pieces, defaultAvailability(8));
    expect([...placed.values()].map((list) => list.length)).toEqual([1, 1, 1, 1]);
  });

  it("part no piece shorter than a sitting when it need not be", () => {
    const week = layOutDays(defaultAvailability(5), monday, 7);
    const pieces = [
      { id: "a", minutes: 90 },
      { id: "b", minutes: 20 },
      { id: "c", minutes: 160 },
    ];
    const placed = placeSittings(week, pieces, defaultAvailability(5));
    expect(placed.get("b")).toHaveLength(1);
    for (const { minutes } of [...(placed.get("a") ?? []), ...(placed.get("c") ?? [])])
      expect(minutes).toBeGreaterThanOrEqual(30);
  });

  it("take a break after a full sitting and stop the clock at midnight", () => {
    const late = availabilitySchema.parse({
      weekly: { kind: "weekdays", hours: { mon: 3, tue: 0, wed: 0, thu: 0, fri: 0, sat: 0, sun: 0 } },
      sitting: { least: 30, most: 60 },
      startsAt: "21:30",
    });
    const placed = placeSittings(layOutDays(late, monday, 7), [{ id: "a", minutes: 180 }], late);
    expect(placed.get("a")).toEqual([
      { date: monday, minutes: 60, startsAt: "21:30" },
      { date: monday, minutes: 60, startsAt: "22:35" },
      { date: monday, minutes: 60 },
    ]);
  });
});
