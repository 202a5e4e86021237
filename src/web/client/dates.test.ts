import fc from "fast-check";
import { expect, it } from "vitest";
import { nextMonday, showDay, showMonths, showPeriod } from "./dates.ts";

it("offers a Monday that lies one to seven days ahead", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date(2020, 0, 1), max: new Date(2035, 0, 1), noInvalidDate: true }),
      (from) => {
        const monday = new Date(`${nextMonday(from)}T00:00:00`);
        const midnight = new Date(from.getFullYear(), from.getMonth(), from.getDate());
        const ahead = Math.round((monday.getTime() - midnight.getTime()) / 86_400_000);
        expect(monday.getDay()).toBe(1);
        expect(ahead).toBeGreaterThanOrEqual(1);
        expect(ahead).toBeLessThanOrEqual(7);
      },
    ),
  );
});

it("names no day where a date has none", () => {
  expect(showDay("2026-08")).toBe("August 2026");
  expect(showDay("2012")).toBe("2012");
});

it("shows a text that is no date as it stands", () => {
  expect(showDay("2026-11-21")).toBe("21 November 2026");
  expect(showDay("soon")).toBe("soon");
});

it("says only what is known of a period", () => {
  expect(showPeriod({ start: "2021-03", end: "present" })).toBe("Mar 2021 – now");
  expect(showPeriod({ start: "2021" })).toBe("from 2021");
  expect(showPeriod({ end: "2020-06" })).toBe("until Jun 2020");
  expect(showPeriod({})).toBe("");
});

it("turns months into years and months", () => {
  expect(showMonths(30)).toBe("2 y 6 mo");
  expect(showMonths(24)).toBe("2 y");
  expect(showMonths(5)).toBe("5 mo");
});
