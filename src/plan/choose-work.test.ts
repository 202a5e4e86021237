import { describe, expect, it } from "vitest";
import { checkPlan } from "./check-plan.ts";
import { swapWork } from "./choose-work.ts";
import { compareHours } from "./compare-hours.ts";
import { explainTask } from "./explain-task.ts";
import { lintPlan } from "./lint-plan.ts";
import { makePlan } from "./make-plan.ts";
import { markTask } from "./mark-task.ts";
import type { Plan } from "./plan.ts";
import { withBound } from "./prove-bound.ts";
import { remakePlan } from "./remake-plan.ts";
import { aDay, aField, aGap, anInput, aReport, aSkill, aTask } from "./testing.ts";
import { whatTwoMoreHoursAdd } from "./two-more-hours.ts";

const on = aDay("2026-02-04");
const input = anInput({
  hoursPerWeek: 3,
  atlas: aField({
    blocks: [
      [aTask("goal", 1, { kind: "goal", parts: ["goals"] }), aTask("study", 4)],
      [aTask("talk", 1, { kind: "conversation", parts: ["proactivity"] })],
      [aTask("apply", 2, { kind: "application", after: ["study"] })],
    ],
    skills: [aSkill("one", [60, 90, 120])],
  }),
  gaps: aReport([aGap("one", "working")]),
});
const made = makePlan(input);
const { plan } = made;
const works = (one: Plan): ReadonlySet<string> =>
  new Set(one.weeks.flatMap(({ tasks }) => tasks.map(({ work }) => work)));

describe("swapWork", () => {
  it("takes one out, with what waits for it, and puts one that was left out in; the plan holds", () => {
    const into = plan.leftOut.find(({ id }) => id.startsWith("learn-one-basic"))?.id ?? "";
    const outcome = swapWork(plan, { out: "study", into, on });
    if (outcome.kind !== "chosen") throw new Error(outcome.kind);
    const { plan: next } = remakePlan({ ...input, earlier: outcome.plan });
    expect(checkPlan(next)).toEqual([]);
    expect(works(next).has("study")).toBe(false);
    expect(works(next).has("apply")).toBe(false);
    expect(works(next).has(into)).toBe(true);
    expect(next.leftOut.find(({ id }) => id === "study")?.because).toBe("You took it out.");
  });

  it("refuses to lose a part that every plan needs, and what is begun", () => {
    expect(swapWork(plan, { out: "goal", on })).toMatchObject({ kind: "refused" });
    const begun = markTask(plan, {
      task: [...works(plan)].find((id) => id === "study") ?? "",
      done: true,
      on,
    });
    expect(begun && swapWork(begun, { out: "study", on })).toMatchObject({ kind: "refused" });
  });

  it("refuses what is beyond these 13 weeks", () => {
    const leftOut = [...plan.leftOut, { id: "far", title: "Far", because: "Later.", beyond: true as const }];
    expect(swapWork({ ...plan, leftOut }, { into: "far", on })).toMatchObject({ kind: "refused" });
  });

  it("knows neither a task that is not there nor one that was never weighed", () => {
    expect(swapWork(plan, { out: "nowhere", on })).toEqual({ kind: "unknown", task: "nowhere" });
    expect(swapWork(plan, { into: "nowhere", on })).toEqual({ kind: "unknown", task: "nowhere" });
  });
});

describe("lintPlan", () => {
  it("names the parts of help a plan lacks and the conversations it is short of", () => {
    const lacks = lintPlan(plan).map(({ says }) => says);
    expect(lacks).toContain("Nothing in it carries support from others.");
    expect(lacks).not.toContain("Nothing in it carries goals.");
    expect(lacks).toContain("It holds 1 of 5 conversations.");
  });
});

describe("explainTask", () => {
  it("says what a task waits for and what waits for it, and why it was left out", () => {
    expect(explainTask(plan, "study", on)?.neededBy.map(({ task }) => task)).toContainEqual(
      expect.stringMatching(/^apply/),
    );
    const out = plan.leftOut[0];
    expect(out && explainTask(plan, out.id, on)).toMatchObject({ weeks: [], because: out?.because });
    expect(explainTask(plan, "nowhere", on)).toBeUndefined();
    expect(explainTask(plan, "talk", on)?.elsewhere).toHaveLength(12);
  });
});

describe("more hours", () => {
  it("never show less readiness, and what two more would add is not in the plan", () => {
    const { rows } = compareHours(input, [6, 2, 3, 12, 3]);
    expect(rows.map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([2, 3, 6, 12]);
    const shares = rows.map(({ readiness }) => readiness);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const added = whatTwoMoreHoursAdd(input, plan);
    expect(added.length).toBeGreaterThan(0);
    expect(added.filter(({ id }) => works(plan).has(id))).toEqual([]);
  });
});

describe("withBound", () => {
  it("gives the gap to the bound, none when the bound is met, and nothing when there is no bound", () => {
    const { worth } = plan.quality;
    const at = (bound: number): Plan["quality"] => withBound(made, bound + made.bonus).quality;
    expect(at(worth).gap).toBe(0);
    expect(at(worth * 2).gap).toBe(0.5);
    expect(withBound(made, undefined).quality).toEqual({ worth });
  });
});
