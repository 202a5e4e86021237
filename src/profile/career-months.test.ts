import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastMonth, monthRange, monthsCovered } from "./career-months.ts";
import { TODAY } from "./testing.ts";

const months = (start: string, end: string) => {
  const range = monthRange({ start, end }, TODAY);
  return range === undefined ? 0 : monthsCovered([range]);
};
const partial = fc
  .tuple(fc.integer({ min: 1970, max: 2035 }), fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([year, month]) => (month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`));
const ranges = fc.array(fc.record({ start: partial, end: fc.oneof(partial, fc.constant("present")) }), {
  maxLength: 8,
});

describe("months of work", () => {
  it("counts both ends, a bare year from its middle, and nothing for what is missing or reversed", () => {
    expect(months("2020-01", "2020-03")).toBe(3);
    expect(months("2019", "2021")).toBe(24);
    expect(months("2020", "2020")).toBe(6);
    expect(months("2026-09", "present")).toBe(2);
    expect(months("2022", "2020")).toBe(0);
    expect(months("2030-01", "present")).toBe(0);
    expect(monthRange({ start: "2020-01" }, TODAY)).toBeUndefined();
  });

  it("is never negative, never lowered by one more job, never more than the sum", () => {
    fc.assert(
      fc.property(ranges, ranges, (some, more) => {
        const of = (list: typeof some) => list.flatMap((one) => monthRange(one, TODAY) ?? []);
        const before = monthsCovered(of(some));
        const after = monthsCovered(of([...some, ...more]));
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(before + monthsCovered(of(more)));
      }),
    );
  });

  it("never lies after today", () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const last = lastMonth(list.flatMap((one) => monthRange(one, TODAY) ?? []));
        expect(last === undefined || last <= TODAY.slice(0, 7)).toBe(true);
      }),
    );
  });
});
