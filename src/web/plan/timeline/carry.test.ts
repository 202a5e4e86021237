import { describe, expect, it } from "vitest";
import { aPlan, aPlanTask } from "#src/plan/testing-plan.ts";
import { describeCarry, judgeWeek, whyFixed } from "./carry.ts";
import type { Carry, Verdicts } from "./carry.ts";
import { readWeeks } from "./read-weeks.ts";
import { withMoved } from "./with-moved.ts";

const task = aPlanTask({ id: "build" });
const plan = aPlan({ tasks: [[task], [aPlanTask({ id: "read" })]] });
const weeks = readWeeks(plan, "2026-02-02");
const full = { code: "full", says: "Week 3 is full.", tasks: ["other"] };
const late = { code: "before", says: "It needs “Read” first.", tasks: ["read"] };
const verdicts: Verdicts = new Map(
  weeks.map(({ week }) => [week, week === 2 || week === 4 ? [] : week === 3 ? [full] : [full, late]]),
);
const held = (rest: Partial<Carry>): Carry => ({ task, from: 1, at: 1, by: "keys", ...rest });

describe("carry", () => {
  it("offers the weeks that are free, and says why the others are closed", () => {
    expect(describeCarry(held({}), weeks, verdicts)).toContain("It fits in weeks 2 and 4.");
    expect(describeCarry(held({ at: 2 }), weeks, verdicts)).toBe("Week 2 (9 Feb – 15 Feb): it fits.");
    expect(describeCarry(held({ at: 5 }), weeks, verdicts)).toContain("is closed. Week 3 is full. It needs");
  });

  it("tells a week that only others fill from a closed one", () => {
    expect(judgeWeek(held({}), verdicts, 3)).toBe("full");
    expect(judgeWeek(held({}), verdicts, 5)).toBe("closed");
    expect(describeCarry(held({}), weeks, verdicts)).toContain("Others can give way in week 3.");
    expect(describeCarry(held({ at: 3 }), weeks, verdicts)).toContain("Week 3 is full. Make room");
  });

  it("knows nothing of a week before the server has answered", () => {
    expect(judgeWeek(held({}), undefined, 2)).toBe("asking");
    expect(judgeWeek(held({}), undefined, 1)).toBe("home");
  });

  it("says where no week is free", () => {
    const none: Verdicts = new Map(weeks.map(({ week }) => [week, [full, late]]));
    expect(describeCarry(held({ by: "pointer" }), weeks, none)).toContain("no other week can take it");
  });

  it("holds what is done and what belongs to its week, and nothing else", () => {
    expect(whyFixed(task)).toBeUndefined();
    expect(whyFixed({ ...task, done: true })).toContain("done");
    expect(whyFixed({ ...task, work: "recall-week-3" })).toContain("every week");
    expect(whyFixed({ ...task, work: "reflection-ninety-days" })).toBeUndefined();
  });

  it("shows a moved task in its new week alone, pinned", () => {
    const moved = withMoved(plan, { task: "build", to: 2 });
    expect(moved.weeks[0]?.tasks).toEqual([]);
    expect(moved.weeks[1]?.tasks.map(({ id, pinned }) => [id, pinned])).toEqual([
      ["read", false],
      ["build", true],
    ]);
    expect(withMoved(plan, { task: "unknown", to: 2 })).toBe(plan);
  });
});
