import fc from "fast-check";
import { expect, it } from "vitest";
import { availabilitySchema } from "./availability.ts";
import { defaultAvailability } from "./default-availability.ts";
import { describeAvailability } from "./describe-availability.ts";
import { someAvailabilities } from "./testing.ts";

it("says what a person told us in short sentences", () => {
  const nurse = availabilitySchema.parse({
    timeZone: "America/New_York",
    weekly: { kind: "hours", hours: 5 },
    rota: { cycle: ["night", "night", "night", "off", "off", "off", "off"], from: "2026-11-23" },
    daysOff: [{ from: "2026-12-24", to: "2026-12-26", label: "not for others" }],
    exceptions: [{ from: "2027-01-04", to: "2027-01-04", hours: 2.5 }],
  });
  expect(describeAvailability(nurse)).toEqual([
    "5 hours a week, spread over your free days",
    "3 nights, 4 off, counted from 23 November 2026",
    "Nothing on night shifts and the day after",
    "Nothing from 24 December 2026 to 26 December 2026",
    "2 hours 30 minutes in all on 4 January 2027",
    "30 minutes to 2 hours at a sitting",
    "6 minutes of every hour kept free for what takes longer",
    "Time zone America/New_York",
  ]);
});

it("groups weekdays with the same hours", () => {
  const hours = { mon: 1, tue: 0, wed: 1, thu: 0, fri: 1, sat: 3, sun: 0 };
  const lines = describeAvailability({ ...defaultAvailability(1), weekly: { kind: "weekdays", hours } });
  expect(lines.slice(0, 2)).toEqual(["1 hour on Monday, Wednesday and Friday", "3 hours on Saturday"]);
});

it("stays short, whole and without private labels", () => {
  fc.assert(
    fc.property(someAvailabilities, (availability) => {
      const labelled = {
        ...availability,
        daysOff: availability.daysOff.map((stretch) => ({ ...stretch, label: "PRIVATE" })),
      };
      for (const line of describeAvailability(labelled)) {
        expect(line).not.toMatch(/PRIVATE|undefined|NaN|%/);
        expect(line).not.toBe("");
      }
    }),
  );
});
