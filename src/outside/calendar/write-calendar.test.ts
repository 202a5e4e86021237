import { describe, expect, it } from "vitest";
import { draftPlan, markTask } from "#src/plan/index.ts";
import type { Plan } from "#src/plan/index.ts";
import { aField, aGap, anInput, aReport, aSkill } from "../../plan/testing.ts";
import { writeCalendar } from "./write-calendar.ts";

const atlas = aField({
  skills: [
    aSkill("one", [30, 40, 50], {
      label: "Überlange, kommagetrennte; Fähigkeit \u{1F9EA} ".repeat(4).trim(),
    }),
  ],
});
const plan = draftPlan(anInput({ atlas, gaps: aReport([aGap("one", "basic")]), hoursPerWeek: 5 }));
const tasks = plan.weeks.flatMap((week) => week.tasks);

/** Events of a calendar text as property maps, lines unfolded and text unescaped (RFC 5545, 3.1 and 3.3.11). */
function readEvents(text: string): readonly ReadonlyMap<string, string>[] {
  const lines = text.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") events.push(new Map());
    const colon = line.indexOf(":");
    events.at(-1)?.set(
      line.slice(0, colon),
      line.slice(colon + 1).replaceAll(/\\(.)/g, (_, one: string) => (one === "n" ? "\n" : one)),
    );
  }
  return events;
}

describe("writeCalendar", () => {
  it("writes each task as one all-day event within its week, in order", () => {
    const events = readEvents(writeCalendar(plan));
    expect(events.map((event) => event.get("SUMMARY"))).toEqual(tasks.map(({ title }) => title));
    const days = events.map((event) => event.get("DTSTART;VALUE=DATE") ?? "");
    expect(days).toEqual(days.toSorted());
    const compact = (date: string): string => date.replaceAll("-", "");
    const weeks = plan.weeks.flatMap((week) => week.tasks.map(() => week));
    weeks.forEach(({ from, to }, index) => {
      expect((days[index] ?? "") >= compact(from) && (days[index] ?? "") <= compact(to)).toBe(true);
    });
  });

  it("gives each event a UID of task and plan, the same after a tick and after a new draft", () => {
    const uids = (one: Plan): readonly (string | undefined)[] =>
      readEvents(writeCalendar(one)).map((event) => event.get("UID"));
    expect(new Set(uids(plan)).size).toBe(tasks.length);
    expect(uids(plan)[0]).toBe(`${tasks[0]?.id}.plan-1@clerkship`);
    const ticked = markTask(plan, tasks[0]?.id ?? "", true) ?? plan;
    expect(uids(ticked)).toEqual(uids(plan));
    const sequence = (one: Plan): number => Number(readEvents(writeCalendar(one))[0]?.get("SEQUENCE"));
    expect(sequence(ticked)).toBeGreaterThan(sequence(plan));
    expect(readEvents(writeCalendar(ticked))[0]?.get("SUMMARY")).toBe(`Done: ${tasks[0]?.title}`);
  });

  it("holds to RFC 5545: CRLF everywhere, lines of 75 octets at most, whole characters, required properties", () => {
    const text = writeCalendar(plan);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    for (const event of readEvents(text)) {
      for (const property of ["UID", "DTSTAMP", "DTSTART;VALUE=DATE"]) expect(event.has(property)).toBe(true);
      expect(event.get("DESCRIPTION")).toContain("Why: ");
    }
    expect(
      readEvents(text).some((event) => event.get("SUMMARY")?.includes("kommagetrennte; Fähigkeit \u{1F9EA}")),
    ).toBe(true);
  });

  it("reads no clock: the same plan gives the same bytes", () => {
    expect(writeCalendar(plan)).toBe(writeCalendar(structuredClone(plan)));
    expect(readEvents(writeCalendar(plan))[0]?.get("DTSTAMP")).toBe("20260204T000000Z");
  });
});
