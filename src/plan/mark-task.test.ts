import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlan } from "./check-plan.ts";
import { describePlan } from "./describe-plan.ts";
import { makePlan } from "./make-plan.ts";
import { markTask } from "./mark-task.ts";
import type { Plan } from "./plan.ts";
import { readPlan } from "./read-plan.ts";
import { aDay, aField, aGap, anInput, aReport, aSkill, aTask } from "./testing.ts";

const on = aDay("2026-02-10");
const { plan } = makePlan(
  anInput({
    atlas: aField({
      skills: [aSkill("one", [24, 40, 60])],
      blocks: [
        [
          aTask("shown", 2, {
            artefact: "A page",
            yields: "artefact",
            skills: [{ skill: "one", level: "basic" }],
          }),
        ],
        [],
        [],
      ],
    }),
    gaps: aReport([aGap("one", "basic")]),
    hoursPerWeek: 5,
  }),
);
const ids = plan.weeks.flatMap(({ tasks }) => tasks.map(({ id }) => id));
const doneIn = (one: Plan): readonly string[] =>
  one.weeks.flatMap(({ tasks }) => tasks.filter(({ done }) => done).map(({ id }) => id));
const mark = (one: Plan, task: string, done: boolean, at?: string): Plan => {
  const marked = markTask(one, { task, done, on, ...(at === undefined ? {} : { at }) });
  if (marked === undefined) throw new RangeError(task);
  return marked;
};
const withoutEvents = (one: Plan) => ({ ...one, events: [] });

describe("markTask", () => {
  it("ticks one task, and takes the tick back to where it was", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), (id) => {
        const ticked = mark(plan, id, true);
        expect(doneIn(ticked)).toEqual([id]);
        expect(withoutEvents(mark(ticked, id, false))).toEqual(plan);
        expect(withoutEvents(mark(ticked, id, true))).toEqual(withoutEvents(ticked));
        expect(Object.keys(ticked.progress)).toHaveLength(1);
      }),
    );
  });

  it("the id of a level marks all its exercises, the id of a task in parts all of them", () => {
    const parts = ids.filter((id) => id.startsWith("learn-one-basic-"));
    const all = mark(plan, "learn-one-basic", true);
    expect(parts.length).toBeGreaterThan(1);
    expect(doneIn(all)).toEqual(parts);
    expect(doneIn(mark(all, parts[0] ?? "", false))).toEqual(parts.slice(1));
    expect(checkPlan(all)).toEqual([]);
  });

  it("a finished artefact is proof of its grade where it can be seen, and only said where it cannot", () => {
    expect(mark(plan, "shown", true).proofs).toMatchObject([{ work: "shown", grade: "said" }]);
    const seen = mark(plan, "shown", true, "case-study.pdf");
    expect(seen.proofs).toMatchObject([{ artefact: "A page", at: "case-study.pdf", grade: "artefact", on }]);
    expect(mark(seen, "shown", false).proofs).toEqual([]);
  });

  it("knows no task that the plan does not hold", () => {
    expect(markTask(plan, { task: "nowhere", done: true, on })).toBeUndefined();
  });
});

describe("readPlan", () => {
  it("reads back what was written", () => {
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });
});

describe("describePlan", () => {
  it("names every week and task once, and ticks what is done", () => {
    const page = describePlan(mark(plan, ids[0] ?? "", true));
    expect(page.match(/^## Week \d+/gm)).toHaveLength(13);
    expect(page.match(/^- \[[ x]\] /gm)).toHaveLength(ids.length);
    expect(page.match(/^- \[x\] /gm)).toHaveLength(1);
  });
});

describe("checkPlan", () => {
  const [week] = plan.weeks;
  const [task] = week?.tasks ?? [];
  const broken = (change: object): readonly string[] =>
    checkPlan({
      ...plan,
      weeks: plan.weeks.map((one, index) =>
        index === 0
          ? { ...one, tasks: one.tasks.map((two, at) => (at === 0 ? { ...two, ...change } : two)) }
          : one,
      ),
    });

  it.each([
    [{ minutes: 6000 }, "holds"],
    [{ sittings: [] }, "are not its time"],
    [{ after: ["nowhere"] }, "stands before nowhere"],
    [{ block: "61-90", kind: "application" }, "stands in week 1"],
    [{ done: true }, "marked two ways"],
    [{ id: "reflection-week-1" }, "stands twice"],
  ])("says when %j breaks a law", (change, said) => {
    expect(task).toBeDefined();
    expect(broken(change).join("\n")).toContain(said);
  });

  it("says when a week yields nothing, has other days, or a task is planned and left out", () => {
    const bare = plan.weeks.map((one) => ({
      ...one,
      tasks: one.tasks.map((two) => {
        const rest = { ...two };
        delete rest.artefact;
        return rest;
      }),
    }));
    expect(checkPlan({ ...plan, weeks: bare }).join("\n")).toContain("yields nothing");
    expect(checkPlan({ ...plan, weeks: plan.weeks.toReversed() }).join("\n")).toContain("other days");
    expect(checkPlan({ ...plan, leftOut: [{ id: "shown", title: "t", because: "b" }] })).toEqual([
      "shown is planned and left out",
    ]);
  });
});
