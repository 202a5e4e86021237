import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { availabilitySchema, defaultAvailability, readRota } from "#src/availability/index.ts";
import { aDay, someAvailabilities } from "#src/availability/testing.ts";
import { addCalendar, describeCalendar } from "./add-calendar.ts";
import { cycleAsText, describeCycle } from "./cycle-words.ts";
import { formOf, newForm } from "./form-of.ts";
import { readForm } from "./read-form.ts";
import type { PatternReading } from "./read-form.ts";
import type { TimeForm } from "./time-form.ts";
import { sizeWeeks } from "./week-size.ts";

const START = "2026-11-23";
const none: PatternReading = { kind: "none" };
const known = ({ known: pattern }: TimeForm): PatternReading =>
  pattern === undefined ? none : { kind: "read", cycle: pattern.cycle };
const blank = newForm(8, START, "UTC");

describe("an availability as a form", () => {
  it("comes back from the form as it went in", () => {
    fc.assert(
      fc.property(someAvailabilities, (availability) => {
        const form = formOf(availability, START);
        const { availability: back, problems } = readForm(form, known(form));
        expect([...problems]).toEqual([]);
        expect(availabilitySchema.parse(back)).toEqual(availability);
      }),
    );
  });

  it("stays the same form when it is kept and opened again", () => {
    fc.assert(
      fc.property(someAvailabilities, (availability) => {
        const form = formOf(availability, START);
        const kept = availabilitySchema.parse(readForm(form, known(form)).availability);
        expect(formOf(kept, START)).toEqual(form);
      }),
    );
  });

  it("begins with what is assumed of somebody who told only their hours", () => {
    const { availability } = readForm(newForm(6, START, "UTC"), none);
    expect(availabilitySchema.parse(availability)).toEqual(defaultAvailability(6));
  });

  it("writes any pattern in words that are read as the same pattern", () => {
    const kinds = fc.constantFrom("day", "night", "off" as const);
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 1, maxLength: 366 }), (cycle) => {
        expect(readRota(cycleAsText(cycle), aDay(START))?.cycle).toEqual(cycle);
      }),
    );
    expect(describeCycle(["night", "night", "night", "off", "off", "off", "off"])).toBe(
      "3 night shifts, then 4 days off; again from day 8",
    );
  });
});

describe("a form", () => {
  it("that is not right names each wrong field and says nothing else", () => {
    const { availability, problems } = readForm(
      {
        ...blank,
        hours: "many",
        least: "90",
        most: "60",
        buffer: "45",
        timeZone: "",
        rotaText: "now and then",
        rotaFrom: "",
        daysOff: [{ row: 4, from: "2026-12-31", to: "2026-12-24", label: "" }],
        otherHours: [{ row: 0, from: "2026-02-30", to: "", hours: "200" }],
      },
      { kind: "odd" },
    );
    expect(availability).toBeUndefined();
    expect([...problems.keys()].toSorted()).toEqual([
      "buffer",
      "hours",
      "most",
      "off-4-to",
      "other-0-from",
      "other-0-hours",
      "rota",
      "rota-from",
      "zone",
    ]);
  });

  it("whose pattern is still being read is neither right nor wrong", () => {
    const read = readForm({ ...blank, rotaText: "3 nights, 4 off" }, { kind: "waiting" });
    expect(read.availability).toBeUndefined();
    expect(read.problems.size).toBe(0);
  });

  it("takes a comma for a point, and one day where no last day is given", () => {
    const { availability } = readForm(
      { ...blank, hours: "2,5", daysOff: [{ row: 0, from: "2026-12-24", to: "", label: " Eve " }] },
      none,
    );
    expect(availability?.weekly).toEqual({ kind: "hours", hours: 2.5 });
    expect(availability?.daysOff).toEqual([{ from: "2026-12-24", to: "2026-12-24", label: "Eve" }]);
  });

  it("takes no hours on any weekday, but not no hours a week", () => {
    expect(readForm({ ...blank, kind: "weekdays" }, none).problems.size).toBe(0);
    expect(readForm({ ...blank, hours: "0" }, none).problems.has("hours")).toBe(true);
  });
});

describe("a calendar file", () => {
  const read = {
    kind: "read" as const,
    shifts: [{ date: aDay("2026-12-01"), kind: "night" as const }],
    daysOff: [{ from: aDay("2026-12-24"), to: aDay("2026-12-26") }],
    ignored: 3,
  };

  it("read twice adds nothing the second time", () => {
    const once = addCalendar(blank, read);
    expect(addCalendar(once, read)).toEqual(once);
    expect(once.daysOff).toHaveLength(1);
  });

  it("without shifts leaves those that are there", () => {
    const once = addCalendar(blank, read);
    expect(addCalendar(once, { ...read, shifts: [] }).shifts).toEqual(once.shifts);
  });

  it("is told in counts, never by its text", () => {
    expect(describeCalendar(read)).toBe(
      "Found: 1 night shift; 1 stretch of leave. 3 events about other things ignored.",
    );
    expect(describeCalendar({ ...read, shifts: [], daysOff: [] })).toMatch(/^No shifts/);
  });
});

describe("the weeks of a plan", () => {
  it("stand out when they have well less than a usual week, or nothing", () => {
    expect(sizeWeeks([300, 300, 0, 200, 290])).toEqual(["usual", "usual", "none", "fewer", "usual"]);
    expect(sizeWeeks([0, 0])).toEqual(["none", "none"]);
  });
});
