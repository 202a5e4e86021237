import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultAvailability, layOutDays } from "#src/availability/index.ts";
import { addDays } from "#src/kernel/index.ts";
import { aDay, allDay, calendar, event, read, shiftsIn, timed, window } from "./read-shifts-testing.ts";

describe("an event of a calendar", () => {
  it.each([
    ["ICU", "20261201T190000", "20261202T073000", "2026-12-01 night"],
    ["N", "20261201T200000", "20261202T080000", "2026-12-01 night"],
    ["Night shift", "20261201T210000", "20261202T020000", "2026-12-01 night"],
    ["Ward 5B", "20261201T180000", "20261202T020000", "2026-12-01 night"],
    ["On call", "20261201T080000", "20261202T080000", "2026-12-01 night"],
    ["Ward, second half", "20261202T000000", "20261202T080000", "2026-12-01 night"],
    ["Long day", "20261201T070000", "20261201T193000", "2026-12-01 day"],
    ["Late shift", "20261201T140000", "20261202T000000", "2026-12-01 day"],
    ["A2", "20261201T090000", "20261201T170000", "2026-12-01 day"],
    ["Half shift", "20261201T080000", "20261201T120000", "2026-12-01 day"],
  ])("with hours is a shift: %s %s", (summary, start, end, shift) => {
    expect(shiftsIn(calendar(timed(summary, start, end)))).toEqual([shift]);
  });

  it.each([
    ["Dinner", "20261201T190000", "20261202T003000"],
    ["Night out", "20261201T200000", "20261201T230000"],
    ["Sleep", "20261201T230000", "20261202T070000"],
    ["Hotel", "20261201T150000", "20261202T110000"],
    ["Meeting", "20261201T090000", "20261201T100000"],
    ["Congress", "20261201T090000", "20261203T170000"],
  ])("with hours is none: %s", (summary, start, end) => {
    const outcome = read(calendar(timed(summary, start, end)));
    expect(outcome).toEqual({ kind: "read", shifts: [], daysOff: [], ignored: 1, notes: [] });
  });

  it.each([
    ["N", "night"],
    ["Nights", "night"],
    ["Shift: N", "night"],
    ["LD", "day"],
    ["Early", "day"],
    ["Day shift", "day"],
  ])("of a whole day is a shift: %s", (summary, kind) => {
    expect(shiftsIn(calendar(allDay(summary, "20261201", "20261202")))).toEqual([`2026-12-01 ${kind}`]);
  });

  it.each(["Annual leave", "Bank holiday", "Vacation", "PTO", "Exam", "Anna off", "Congés", "Urlaub"])(
    "of whole days is time off: %s",
    (summary) => {
      const outcome = read(calendar(allDay(summary, "20261224", "20270103")));
      expect(outcome.daysOff).toEqual([{ from: "2026-12-24", to: "2027-01-02" }]);
      expect(JSON.stringify(outcome)).not.toContain(summary);
    },
  );

  it.each(["Birthday", "Mother's Day", "Nightingale Museum", "Officer's visit", "Coffee tasting"])(
    "of a whole day says nothing about work: %s",
    (summary) => {
      expect(read(calendar(allDay(summary, "20261201", "20261202"))).ignored).toBe(1);
    },
  );

  it("that is called off, or a sitting of a plan of ours, is no shift", () => {
    const shift = ["N", "20261201T200000", "20261202T080000"] as const;
    const sitting = timed(...shift).replace("UID:one", "UID:task.1.plan@clerkship");
    expect(read(calendar(timed(...shift, "STATUS:CANCELLED"), sitting)).ignored).toBe(2);
  });

  it("written from midnight to midnight is a whole day", () => {
    const outcome = read(calendar(timed("Annual leave", "20261224T000000", "20261226T000000")));
    expect(outcome.daysOff).toEqual([{ from: "2026-12-24", to: "2026-12-25" }]);
    expect(shiftsIn(calendar(timed("N", "20261201T000000", "20261201T235900")))).toEqual([
      "2026-12-01 night",
    ]);
  });
});

describe("a day off work", () => {
  const off = allDay("Off", "20261202", "20261203");

  it("is time for the plan in a rota, and leave without one", () => {
    const rota = read(calendar(timed("N", "20261130T200000", "20261201T080000"), off));
    expect(rota.shifts.at(-1)).toEqual({ date: "2026-12-02", kind: "off" });
    expect(rota.daysOff).toEqual([]);
    expect(read(calendar(off)).daysOff).toEqual([{ from: "2026-12-02", to: "2026-12-02" }]);
  });

  it("gives way to a shift on the same day, a day shift to a night", () => {
    const both = calendar(
      off,
      timed("LD", "20261202T070000", "20261202T150000"),
      allDay("N", "20261202", "20261203"),
    );
    expect(shiftsIn(both)).toEqual(["2026-12-02 night"]);
  });
});

describe("repeats", () => {
  it("follow the rule, less exceptions, with moved ones where they were moved", () => {
    const ics = calendar(
      timed(
        "Night",
        "20261123T200000",
        "20261124T080000",
        "RRULE:FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20261215T235959Z",
        "EXDATE:20261130T200000",
      ),
      timed("Night", "20261210T200000", "20261211T080000", "RECURRENCE-ID:20261208T200000"),
      event("SUMMARY:Night", "RECURRENCE-ID:20261214T200000", "DTSTART:20261214T200000", "STATUS:CANCELLED"),
    );
    expect(shiftsIn(ics)).toEqual(
      ["2026-11-23", "2026-11-24", "2026-12-01", "2026-12-07", "2026-12-10", "2026-12-15"].map(
        (date) => `${date} night`,
      ),
    );
  });

  it("are found however long ago they began, with or without a count", () => {
    const short = { from: aDay("2026-11-23"), to: aDay("2026-11-29") };
    const since = (rule: string): readonly string[] =>
      shiftsIn(calendar(allDay("LD", "19990104", "19990105", `RRULE:${rule}`)), "UTC", short);
    expect(since("FREQ=WEEKLY;BYDAY=MO,WE")).toEqual(["2026-11-23 day", "2026-11-25 day"]);
    // 10,185 days, so 1,455 weeks, lie between.
    expect(since("FREQ=WEEKLY;INTERVAL=3")).toEqual(["2026-11-23 day"]);
    expect(since("FREQ=WEEKLY;INTERVAL=2")).toEqual([]);
    expect(since("FREQ=DAILY;BYDAY=SA")).toEqual(["2026-11-28 day"]);
    expect(since("FREQ=MONTHLY;BYMONTHDAY=-6")).toEqual(["2026-11-25 day"]);
    expect(since("FREQ=MONTHLY;BYDAY=4TH")).toEqual(["2026-11-26 day"]);
    expect(since("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=27")).toEqual(["2026-11-27 day"]);
    expect(since("FREQ=DAILY;COUNT=10187")).toEqual(["2026-11-23 day", "2026-11-24 day"]);
  });

  it("of a four-on-four-off rota are those of the same days counted by hand", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: -4000, max: 80 }),
        (interval, offset) => {
          const start = addDays(window.from, offset);
          const plain = start.replaceAll("-", "");
          const ics = calendar(
            event(
              `DTSTART:${plain}T190000`,
              "DURATION:PT12H",
              "SUMMARY:N",
              `RRULE:FREQ=DAILY;INTERVAL=${interval}`,
            ),
          );
          const expected = Array.from({ length: 91 + 1 }, (_, nth) => nth - 1)
            .filter((nth) => nth >= offset && (nth - offset) % interval === 0)
            .map((nth) => `${addDays(window.from, nth)} night`);
          expect(shiftsIn(ics)).toEqual(expected);
        },
      ),
    );
  });

  it("also on single dates of the file's own", () => {
    expect(
      shiftsIn(calendar(timed("N", "20261123T200000", "20261124T080000", "RDATE:20261125T200000"))),
    ).toEqual(["2026-11-23 night", "2026-11-25 night"]);
  });
});

describe("time zones", () => {
  const spring = { from: aDay("2027-03-01"), to: aDay("2027-04-11") };

  it.each([
    ["Europe/Paris", "2027-03-28"],
    ["America/New_York", "2027-03-14"],
  ])("of the world keep a shift on its evening when the clocks change: %s", (zone, change) => {
    const rule = "RRULE:FREQ=DAILY;COUNT=30";
    const nights = calendar(
      event(
        `DTSTART;TZID=${zone}:20270305T233000`,
        `DTEND;TZID=${zone}:20270306T073000`,
        "SUMMARY:ICU",
        rule,
      ),
    );
    const found = shiftsIn(nights, zone, spring);
    expect(found).toEqual(
      Array.from({ length: 30 }, (_, nth) => `${addDays(aDay("2027-03-05"), nth)} night`),
    );
    expect(found).toContain(`${change} night`);
    expect(found).toContain(`${addDays(aDay(change), -1)} night`);
  });

  it("turn a shift abroad into the person's own days", () => {
    const newYork = calendar(
      event(
        "DTSTART;TZID=America/New_York:20261201T190000",
        "DTEND;TZID=America/New_York:20261202T070000",
        "SUMMARY:N",
      ),
    );
    expect(shiftsIn(newYork, "America/New_York")).toEqual(["2026-12-01 night"]);
    // One in the morning of the second in Paris: the night of the first.
    expect(shiftsIn(newYork, "Europe/Paris")).toEqual(["2026-12-01 night"]);
    expect(shiftsIn(newYork, "Asia/Tokyo")).toEqual(["2026-12-02 day"]);
    const utc = calendar(timed("ICU", "20261202T000000Z", "20261202T120000Z"));
    expect(shiftsIn(utc, "America/New_York")).toEqual(["2026-12-01 night"]);
  });

  const outlook = (name: string): string =>
    [
      "BEGIN:VTIMEZONE",
      `TZID:${name}`,
      "BEGIN:STANDARD",
      "DTSTART:16010101T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:16010101T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ].join("\r\n");

  it("that the file describes itself are followed", () => {
    const at = (start: string, end: string): string =>
      event(`DTSTART;TZID=Home:${start}`, `DTEND;TZID=Home:${end}`, "SUMMARY:ICU");
    const ics = calendar(
      outlook("Home"),
      at("20270326T230000", "20270327T070000"),
      at("20270330T230000", "20270331T070000"),
    );
    expect(shiftsIn(ics, "Europe/Paris", spring)).toEqual(["2027-03-26 night", "2027-03-30 night"]);
    // Seen from Lima: from 17:00 to 01:00 in winter, from 16:00 to midnight once these clocks have changed.
    expect(shiftsIn(ics, "America/Lima", spring)).toEqual(["2027-03-26 night", "2027-03-30 day"]);
    expect(read(ics, "Europe/Paris", spring).notes).toEqual([]);
  });

  it("that nobody knows are taken as the person's own, with a note", () => {
    const ics = calendar(
      event("DTSTART;TZID=Moon:20261201T200000", "DTEND;TZID=Moon:20261202T080000", "SUMMARY:N"),
      event("DTSTART;TZID=/x.org/Europe/Paris:20261203T200000", "DURATION:PT12H", "SUMMARY:N"),
    );
    expect(shiftsIn(ics)).toEqual(["2026-12-01 night", "2026-12-03 night"]);
    expect(read(ics).notes).toEqual([{ code: "time-zone-unknown", params: { count: 1 } }]);
    expect(read(ics, "Not/There").notes).toContainEqual({
      code: "own-time-zone-unknown",
      params: { count: 1 },
    });
  });
});

describe("the window", () => {
  it("begins with the night before it and ends after 400 days at most", () => {
    const daily = calendar(allDay("N", "20261101", "20261102", "RRULE:FREQ=DAILY"));
    const outcome = read(daily, "UTC", { from: aDay("2026-11-23"), to: aDay("2029-11-23") });
    expect(outcome.shifts[0]?.date).toBe("2026-11-22");
    expect(outcome.shifts).toHaveLength(401);
    expect(outcome.notes).toEqual([{ code: "window-cut", params: { count: 697 } }]);
    expect(shiftsIn(daily, "UTC", { from: window.to, to: window.from })).toEqual([]);
  });

  it("keeps its first morning free after a night that began before it", () => {
    const { shifts } = read(calendar(timed("ICU", "20261122T200000", "20261123T080000")));
    const [morning] = layOutDays({ ...defaultAvailability(40), shifts }, window.from, 7);
    expect(morning).toEqual({ date: window.from, minutes: 0, because: "after-night" });
  });

  it("cuts leave that began before and ends after", () => {
    const outcome = read(calendar(allDay("Sabbatical leave", "19700101", "99991231")));
    expect(outcome.daysOff).toEqual([window]);
  });
});
