import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#src/kernel/index.ts";
import { readShifts } from "./read-shifts.ts";
import { allDay, calendar, event, read, shiftsIn, timed, window } from "./read-shifts-testing.ts";

describe("a file that means harm, or is broken", () => {
  const night = timed("N", "20261201T200000", "20261202T080000");

  it.each([
    ["nothing", "", "not-a-calendar"],
    ["a page", "<!doctype html><title>Sign in</title>", "not-a-calendar"],
    ["binary", "\0\u0001PK\u0003".repeat(100), "not-a-calendar"],
    ["no event", calendar(), "no-events"],
    ["two megabytes", calendar(`X-A:${"a".repeat(2_000_000)}`, night), "too-large"],
    ["two megabytes in few letters", calendar(`X-A:${"é".repeat(600_000)}`, night), "too-large"],
    [
      "6,000 events",
      calendar(...Array.from({ length: 6000 }, () => "BEGIN:VEVENT\r\nEND:VEVENT")),
      "too-large",
    ],
  ])("fails by name: %s", (_what, ics, reason) => {
    expect(readShifts(ics, window, "UTC")).toEqual({ kind: "failed", reason });
  });

  it.each([
    "FREQ=SECONDLY;COUNT=1000000000",
    "FREQ=DAILY;COUNT=1000000000",
    "FREQ=DAILY;INTERVAL=1000000000",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=7;BYDAY=TH",
    "FREQ=WEEKLY;BYMONTH=13",
    "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3",
    "FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO",
    "FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=MO;INTERVAL=12",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYDAY=53MO;BYMONTH=2",
    "FREQ=YEARLY;BYEASTER=0",
    "FREQ=NEVER",
    "",
  ])("is read to the end whatever repeats: %s", (rule) => {
    const ics = calendar(
      event("DTSTART:20260210T200000", "DURATION:PT12H", "SUMMARY:N", `RRULE:${rule}`),
      night,
    );
    expect(shiftsIn(ics)).toContain("2026-12-01 night");
  });

  it("of thousands of endless repeats is given up in time, with a note", () => {
    const endless = allDay("LD", "19700101", "19700102", "RRULE:FREQ=DAILY;COUNT=1000000000");
    const outcome = read(calendar(...Array.from({ length: 4000 }, () => endless)));
    expect(outcome.notes.map(({ code }) => code)).toEqual(["repeats-cut"]);
  });

  it("spoils no other event", () => {
    const outcome = read(
      calendar(
        event("DTSTART:yesterday", "SUMMARY:N"),
        event("SUMMARY:N"),
        event("DTSTART;TZID=:20261201T000000", "DTEND", "SUMMARY:N"),
        event("DTSTART:20269999T990000", "DURATION:P99999999999W", "SUMMARY:Leave"),
        "this line belongs nowhere",
        "BEGIN:VALARM",
        "END:VEVENT",
        "END:VALARM",
        night.replace(
          "END:VEVENT",
          "BEGIN:VALARM\r\nDTSTART:20270101T000000\r\nEND:VALARM\r\nthis one neither\r\nEND:VEVENT",
        ),
      ),
    );
    expect(outcome.shifts).toEqual([{ date: "2026-12-01", kind: "night" }]);
  });

  it("nests however deep without an answer lost", () => {
    const deep = "BEGIN:VEVENT\r\n".repeat(20_000) + "END:VEVENT\r\n".repeat(20_000);
    expect(readShifts(calendar(deep), window, "UTC").kind).toBe("read");
  });

  it("with a time zone that changes every second is read without that zone", () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:Mad",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "RRULE:FREQ=SECONDLY",
      "END:STANDARD",
      "END:VTIMEZONE",
    ].join("\r\n");
    const ics = calendar(zone, event("DTSTART;TZID=Mad:20261201T200000", "DURATION:PT12H", "SUMMARY:N"));
    expect(read(ics).notes).toEqual([{ code: "time-zone-unknown", params: { count: 1 } }]);
  });

  it("never throws, never tells a name, and answers with days in order", () => {
    const words = fc.constantFrom(
      "MARK night",
      "MARK leave",
      "MARK",
      "N",
      "20261201T200000",
      "20261201",
      "P1D",
      "PT9H",
    );
    const more = fc.constantFrom(
      "-P9W",
      "FREQ=DAILY",
      "FREQ=MONTHLY;BYDAY=-1FR",
      "20261203T000000Z",
      ",",
      ";",
      "é",
      "99999999",
    );
    const names = fc.constantFrom(
      "DTSTART",
      "DTSTART;VALUE=DATE",
      "DTEND",
      "SUMMARY",
      "RRULE",
      "EXDATE",
      "RDATE",
      "DURATION",
    );
    const edges = fc.constantFrom(
      "BEGIN:VEVENT",
      "END:VEVENT",
      "BEGIN:VTIMEZONE",
      "END:VTIMEZONE",
      "BEGIN:VALARM",
    );
    const line = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(names, fc.oneof(words, more)).map((parts) => parts.join(":")) },
      { weight: 2, arbitrary: edges },
      { weight: 1, arbitrary: fc.string() },
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const outcome = readShifts(calendar("BEGIN:VEVENT", ...lines), window, "Europe/Paris");
        expect(JSON.stringify(outcome)).not.toContain("MARK");
        const dates = outcome.kind === "read" ? outcome.shifts.map(({ date }) => date) : [];
        expect(dates).toEqual([...new Set(dates)].toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it("walks any rule to an end", () => {
    const days = fc.subarray(["MO", "TU", "5WE", "-5TH", "2FR", "-1SA", "53SU"], { minLength: 1 });
    const numbers = fc.array(fc.integer({ min: -31, max: 31 }), { minLength: 1, maxLength: 3 });
    const part = fc.oneof(
      days.map((list) => `BYDAY=${list.join(",")}`),
      numbers.map((list) => `BYMONTHDAY=${list.join(",")}`),
      fc
        .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 2 })
        .map((list) => `BYMONTH=${list.join(",")}`),
      fc.integer({ min: 1, max: 99 }).map((interval) => `INTERVAL=${interval}`),
      fc.integer({ min: 1, max: 5000 }).map((count) => `COUNT=${count}`),
    );
    const rules = fc
      .tuple(fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY"), fc.array(part, { maxLength: 4 }))
      .map(([freq, parts]) => [`FREQ=${freq}`, ...parts].join(";"));
    fc.assert(
      fc.property(rules, fc.integer({ min: -20_000, max: 100 }), (rule, offset) => {
        const start = addDays(window.from, offset).replaceAll("-", "");
        const ics = calendar(event(`DTSTART;VALUE=DATE:${start}`, "SUMMARY:N", `RRULE:${rule}`));
        expect(readShifts(ics, window, "UTC").kind).toBe("read");
      }),
      { numRuns: 300 },
    );
  });
});
