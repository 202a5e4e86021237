import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#src/kernel/index.ts";
import { publishedSittings } from "#src/plan/index.ts";
import type { Plan } from "#src/plan/index.ts";
import { anAvailability, aPlan, aPlanTask, aSitting, onDay } from "../../plan/testing-plan.ts";
import { openCalendar, readWithIcalJs, readWithTsIcs } from "./testing.ts";
import { writeCalendar } from "./write-calendar.ts";

const start = onDay("2026-02-02");
const timed = aPlanTask({
  id: "taster",
  title: "Überlange, kommagetrennte; Aufgabe \\ \u{1F9EA} ".repeat(4).trim(),
  kind: "taster",
  artefact: "One page;\nwith a table, and a line",
  sittings: [
    aSitting("2026-02-03", { startsAt: "18:30", minutes: 45 }),
    aSitting("2026-02-05", { startsAt: "07:00" }),
  ],
});
const wholeDay = aPlanTask({ id: "read", sittings: [aSitting("2026-02-04")] });
const availability = anAvailability({ timeZone: "Europe/Paris" });
const plan = aPlan({ start, availability, tasks: [[timed, wholeDay]] });

/** Values of a property in all entries, unfolded. */
function valuesOf(ics: string, property: string): readonly string[] {
  const lines = ics.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
  return lines
    .filter((line) => line.startsWith(`${property}:`))
    .map((line) => line.slice(property.length + 1));
}

/** Works with some sittings each, from the start on. */
const somePlans = fc
  .dictionary(
    fc.constantFrom("a", "b", "c", "d"),
    fc.array(
      fc.record({
        day: fc.nat(6),
        startsAt: fc.option(fc.constantFrom("00:00", "06:15", "23:45"), { nil: undefined }),
        minutes: fc.integer({ min: 5, max: 240 }),
      }),
      { maxLength: 4 },
    ),
  )
  .map((works) =>
    Object.entries(works).map(([id, sittings]) =>
      aPlanTask({
        id,
        sittings: sittings.map(({ day, startsAt, minutes }) =>
          aSitting(addDays(start, day), startsAt === undefined ? { minutes } : { minutes, startsAt }),
        ),
      }),
    ),
  );

/** The plan as it stands after something happened and a calendar was given out. */
function later(before: Plan, tasks: Plan["weeks"][number]["tasks"]): Plan {
  return aPlan({
    start,
    availability,
    tasks: [tasks],
    published: publishedSittings(before),
    events: [...before.events, { on: addDays(start, before.events.length), what: "repaired" }],
  });
}

describe("writeCalendar", () => {
  it("writes each sitting once, timed in UTC or as a whole day", () => {
    expect(readWithIcalJs(writeCalendar(plan)).map(({ uid, start: from, end }) => [uid, from, end])).toEqual([
      ["taster.1.plan-1@clerkship", "2026-02-03T17:30:00.000Z", "2026-02-03T18:15:00.000Z"],
      ["read.1.plan-1@clerkship", "2026-02-04", "2026-02-05"],
      ["taster.2.plan-1@clerkship", "2026-02-05T06:00:00.000Z", "2026-02-05T06:30:00.000Z"],
    ]);
    expect(valuesOf(writeCalendar(plan), "TRANSP")).toEqual(["OPAQUE", "TRANSPARENT", "OPAQUE"]);
    expect(valuesOf(writeCalendar(plan), "CATEGORIES")).toEqual(["taster", "learning", "taster"]);
  });

  it("puts the if–then card first, then what to show, then why", () => {
    const [first] = readWithIcalJs(writeCalendar(plan));
    expect(first?.summary).toBe(timed.title);
    expect(first?.description.split("\n")).toEqual([
      timed.ifThen,
      "To show: One page;",
      "with a table, and a line",
      `Why: ${timed.because}`,
      "45 minutes",
    ]);
  });

  it("two parsers read the same entries, whatever the plan", () => {
    fc.assert(
      fc.property(somePlans, somePlans, (before, after) => {
        const ics = writeCalendar(later(aPlan({ start, tasks: [before] }), after));
        expect(readWithTsIcs(ics)).toEqual(readWithIcalJs(ics));
      }),
      { numRuns: 50 },
    );
    expect(readWithTsIcs(writeCalendar(plan))).toEqual(readWithIcalJs(writeCalendar(plan)));
  });

  it("in a calendar program a later file updates by UID, doubles nothing, and takes away what is called off", () => {
    fc.assert(
      fc.property(fc.array(somePlans, { minLength: 1, maxLength: 4 }), (versions) => {
        const calendar = openCalendar();
        let current = aPlan({ start, availability, events: [] });
        for (const tasks of versions) {
          current = later(current, tasks);
          const ics = writeCalendar(current);
          calendar.add(ics);
          calendar.add(ics);
          const meant = readWithIcalJs(writeCalendar(current, { calledOff: false }));
          expect([...calendar.entries.keys()].toSorted()).toEqual(meant.map(({ uid }) => uid).toSorted());
          for (const { uid, sequence } of meant)
            expect(calendar.entries.get(uid)).toMatchObject({ sequence });
        }
      }),
      { numRuns: 50 },
    );
  });

  it("moves an entry whose sitting moved, and calls off the second of two that became one", () => {
    const calendar = openCalendar();
    calendar.add(writeCalendar(plan));
    expect(calendar.entries.size).toBe(3);
    const moved = aPlanTask({
      ...timed,
      id: "taster-1",
      work: "taster",
      sittings: [aSitting("2026-02-07", { startsAt: "10:00" })],
    });
    const changed = later(plan, [moved, wholeDay]);
    calendar.add(writeCalendar(changed));
    expect([...calendar.entries.keys()].toSorted()).toEqual([
      "read.1.plan-1@clerkship",
      "taster.1.plan-1@clerkship",
    ]);
    expect(calendar.entries.get("taster.1.plan-1@clerkship")?.start.toISOString()).toBe(
      "2026-02-07T09:00:00.000Z",
    );
    const ended = readWithIcalJs(writeCalendar(changed)).filter(({ status }) => status === "CANCELLED");
    expect(ended.map(({ uid, start: from }) => [uid, from])).toEqual([
      ["taster.2.plan-1@clerkship", "2026-02-02"],
    ]);
  });

  it("calls off a work that left the plan, and takes it up again under the same UIDs", () => {
    const without = later(plan, [wholeDay]);
    const again = later(without, [timed, wholeDay]);
    const calendar = openCalendar();
    for (const version of [plan, without, again]) calendar.add(writeCalendar(version));
    expect(calendar.entries.size).toBe(3);
    expect(publishedSittings(without)).toEqual({ taster: 2, read: 1 });
  });

  it("reminds before timed sittings that are not done, as many minutes as asked", () => {
    expect(valuesOf(writeCalendar(plan), "TRIGGER")).toEqual(["-PT10M", "-PT10M"]);
    expect(valuesOf(writeCalendar(plan, { alarmMinutes: 30 }), "TRIGGER")).toEqual(["-PT30M", "-PT30M"]);
    expect(valuesOf(writeCalendar(plan, { alarmMinutes: 0 }), "TRIGGER")).toEqual([]);
    const done = aPlan({ start, tasks: [[aPlanTask({ ...timed, done: true })]] });
    expect(valuesOf(writeCalendar(done), "TRIGGER")).toEqual([]);
    expect(readWithIcalJs(writeCalendar(done))[0]?.summary).toBe(`Done: ${timed.title}`);
  });

  it("holds to RFC 5545: CRLF everywhere, lines of 75 octets at most, whole characters, required properties", () => {
    const ics = writeCalendar(later(plan, [timed]));
    expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    for (const property of ["UID", "DTSTAMP", "SEQUENCE", "STATUS"])
      expect(valuesOf(ics, property)).toHaveLength(3);
    expect(valuesOf(ics, "REFRESH-INTERVAL;VALUE=DURATION")).toEqual(["PT1H"]);
    expect(valuesOf(ics, "X-WR-CALNAME")).toEqual(["The role: 13 weeks"]);
  });

  it("reads no clock: the same plan gives the same bytes, stamped with its last event", () => {
    expect(writeCalendar(plan)).toBe(writeCalendar(structuredClone(plan)));
    expect(new Set(valuesOf(writeCalendar(plan), "DTSTAMP"))).toEqual(new Set(["20260202T000000Z"]));
    expect(new Set(valuesOf(writeCalendar(later(plan, [timed])), "DTSTAMP"))).toEqual(
      new Set(["20260203T000000Z"]),
    );
  });
});
