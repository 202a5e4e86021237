import { Settings } from "luxon";
import { afterEach, describe, expect, it } from "vitest";
import { aSitting } from "../../plan/testing-plan.ts";
import { sittingTimes } from "./sitting-times.ts";

const at = (date: string, startsAt: string, zone: string, minutes = 60) => {
  const { kind, start, end } = sittingTimes(aSitting(date, { startsAt, minutes }), zone);
  return [kind, start.slice(0, 16), end.slice(0, 16)];
};

describe("sittingTimes", () => {
  const clock = Settings.now;
  afterEach(() => {
    Settings.now = clock;
  });

  it("keeps the wall clock over the changes of summer time", () => {
    expect(at("2026-03-28", "18:30", "Europe/Paris")).toEqual([
      "instant",
      "2026-03-28T17:30",
      "2026-03-28T18:30",
    ]);
    expect(at("2026-03-29", "18:30", "Europe/Paris")[1]).toBe("2026-03-29T16:30");
    expect(at("2026-10-24", "18:30", "Europe/Paris")[1]).toBe("2026-10-24T16:30");
    expect(at("2026-10-25", "18:30", "Europe/Paris")[1]).toBe("2026-10-25T17:30");
    expect(at("2026-03-07", "18:30", "America/New_York")[1]).toBe("2026-03-07T23:30");
    expect(at("2026-03-08", "18:30", "America/New_York")[1]).toBe("2026-03-08T22:30");
    expect(at("2026-10-31", "18:30", "America/New_York")[1]).toBe("2026-10-31T22:30");
    expect(at("2026-11-01", "18:30", "America/New_York")[1]).toBe("2026-11-01T23:30");
  });

  it("lasts as long as it says, also over a change", () => {
    expect(at("2026-03-29", "01:30", "Europe/Paris", 90)).toEqual([
      "instant",
      "2026-03-29T00:30",
      "2026-03-29T02:00",
    ]);
  });

  it("moves a start that spring skips on by the change, in any season", () => {
    for (const asked of ["2026-01-15", "2026-07-15"]) {
      Settings.now = () => Date.parse(asked);
      expect(at("2026-03-29", "02:30", "Europe/Paris")[1]).toBe("2026-03-29T01:30");
      expect(at("2026-03-08", "02:30", "America/New_York")[1]).toBe("2026-03-08T07:30");
    }
  });

  it("takes the first of two equal starts in autumn, in any season", () => {
    for (const asked of ["2026-01-15", "2026-07-15"]) {
      Settings.now = () => Date.parse(asked);
      expect(at("2026-10-25", "02:30", "Europe/Paris")[1]).toBe("2026-10-25T00:30");
      expect(at("2026-11-01", "01:30", "America/New_York")[1]).toBe("2026-11-01T05:30");
    }
  });

  it("is a whole day without a start, and a wall clock in a zone nobody knows", () => {
    expect(sittingTimes(aSitting("2026-02-28"), "Europe/Paris")).toEqual({
      kind: "day",
      start: "2026-02-28",
      end: "2026-03-01",
    });
    expect(at("2026-02-28", "23:30", "Mars/Olympus")).toEqual([
      "floating",
      "2026-02-28T23:30",
      "2026-03-01T00:30",
    ]);
  });
});
