import type { Position } from "#src/profile/index.ts";
import { describe, expect, it } from "vitest";
import { monthsWorked } from "./months-worked.ts";
import { aProfile } from "./testing.ts";
import { aDay } from "./testing-field.ts";

const months = (...work: readonly { start: string; end: string; kind?: Position["kind"] }[]) =>
  monthsWorked(
    aProfile({ work: work.map((one) => ({ title: "Job", ...one })) }).profile.positions,
    aDay("2026-11-15"),
  );

describe("months worked", () => {
  it("count both ends, and up to the day of import when the work goes on", () => {
    expect(months({ start: "2024-01", end: "2024-12" })).toBe(12);
    expect(months({ start: "2026-09", end: "present" })).toBe(3);
  });

  it("count a month once when positions overlap", () => {
    expect(months({ start: "2024-01", end: "2024-12" }, { start: "2024-07", end: "2025-06" })).toBe(18);
  });

  it("take a bare year from its middle", () => {
    expect(months({ start: "2019", end: "2021" })).toBe(24);
    expect(months({ start: "2020", end: "2020" })).toBe(1);
  });

  it("count half for internships and nothing for volunteering", () => {
    expect(months({ start: "2024-01", end: "2024-12", kind: "internship" })).toBe(6);
    expect(months({ start: "2024-01", end: "2024-12", kind: "volunteering" })).toBe(0);
    expect(
      months({ start: "2024-01", end: "2024-12", kind: "internship" }, { start: "2024-07", end: "2024-12" }),
    ).toBe(9);
  });

  it("are none when the end comes before the start", () => {
    expect(months({ start: "2024-05", end: "2023-05" })).toBe(0);
  });
});
