import { describe, expect, it } from "vitest";
import type { Plan } from "#src/plan/index.ts";
import { aPlan, aPlanTask } from "#src/plan/testing-plan.ts";
import { findToday, readWeeks } from "./read-weeks.ts";

describe("readWeeks", () => {
  it("knows the week that runs, and none when the thirteen are over", () => {
    const plan = aPlan({ tasks: [] });
    const now = readWeeks(plan, "2026-02-11");
    expect(now.slice(0, 3).map(({ when }) => when)).toEqual(["over", "now", "ahead"]);
    expect(findToday(now, "2026-02-11")).toBeCloseTo(1 + 2.5 / 7);
    const after = readWeeks(plan, "2026-06-01");
    expect(new Set(after.map(({ when }) => when))).toEqual(new Set(["over"]));
    expect(findToday(after, "2026-06-01")).toBeUndefined();
  });

  it("measures every week by the fullest", () => {
    const [first, second] = readWeeks(
      aPlan({ tasks: [[aPlanTask({ id: "long", minutes: 600 })]] }),
      "2026-02-02",
    );
    expect(first).toMatchObject({ used: 10, usedShare: 1, plannableShare: 0.54 });
    expect(second).toMatchObject({ used: 0, usedShare: 0, plannable: 5.4 });
  });

  it("counts what is done apart: it takes no time from its week", () => {
    const tasks = [
      aPlanTask({ id: "early", minutes: 60, done: true }),
      aPlanTask({ id: "open", minutes: 120 }),
    ];
    const [, second] = readWeeks(aPlan({ tasks: [[], tasks] }), "2026-02-02");
    expect([second?.used, second?.done]).toEqual([2, 1]);
  });

  it("says what takes the time", () => {
    const day = (because: "night-shift" | "day-off") => ({
      date: "2026-02-02" as Plan["start"],
      minutes: 0,
      because,
    });
    const days = [[day("night-shift"), day("day-off"), day("day-off")]];
    expect(readWeeks(aPlan({ tasks: [], days }), "2026-02-02")[0]?.lost).toEqual(["1 night", "2 days off"]);
  });
});
