import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDateSchema, daysBetween, readCalendarDate, weekday } from "./calendar-date.ts";
import type { CalendarDate } from "./calendar-date.ts";

const start = readCalendarDate("1970-01-01") as CalendarDate;
const dates = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays(start, days));

describe("a calendar date", () => {
  it("is read only when the day exists", () => {
    for (const text of [
      "2026-02-30",
      "2025-02-29",
      "2026-13-01",
      "2026-1-1",
      "26-01-01",
      "2026-01-01T00:00",
      "",
    ])
      expect(readCalendarDate(text)).toBeUndefined();
    expect(readCalendarDate("2024-02-29")).toBe("2024-02-29");
    expect(calendarDateSchema.safeParse("2026-02-30").success).toBe(false);
  });

  it("comes back after going forth", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it("moves one weekday a day, Monday first", () => {
    expect(weekday(readCalendarDate("2026-11-23") as CalendarDate)).toBe(1);
    fc.assert(
      fc.property(dates, (date) => {
        expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1);
      }),
    );
  });
});
