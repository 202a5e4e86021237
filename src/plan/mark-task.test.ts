import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlan } from "./check-plan.ts";
import { describePlan } from "./describe-plan.ts";
import { draftPlan } from "./draft-plan.ts";
import { markTask } from "./mark-task.ts";
import { readPlan } from "./read-plan.ts";
import { aField, aGap, anInput, aReport, aSkill } from "./testing.ts";

const plan = draftPlan(
  anInput({
    atlas: aField({ skills: [aSkill("one", [12, 20, 30])] }),
    gaps: aReport([aGap("one", "basic")]),
  }),
);
const ids = plan.weeks.flatMap(({ tasks }) => tasks.map(({ id }) => id));
const doneIn = (one: typeof plan): readonly string[] =>
  one.weeks.flatMap(({ tasks }) => tasks.filter(({ done }) => done).map(({ id }) => id));

describe("markTask", () => {
  it("ticks one task, and takes the tick back to where it was", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), (id) => {
        const ticked = markTask(plan, id, true);
        expect(ticked && doneIn(ticked)).toEqual([id]);
        expect(ticked && markTask(ticked, id, false)).toEqual(plan);
        expect(ticked && markTask(ticked, id, true)).toEqual(ticked);
      }),
    );
  });

  it("the id of a task in parts marks all of them, and one part can be taken back", () => {
    const parts = ids.filter((id) => id.startsWith("learn-one-basic-"));
    const all = markTask(plan, "learn-one-basic", true);
    expect(parts.length).toBeGreaterThan(1);
    expect(all && doneIn(all)).toEqual(parts);
    const redrafted = { ...plan, done: ["learn-one-basic"] };
    const less = markTask(redrafted, parts[0] ?? "", false);
    expect(less && doneIn(less)).toEqual(parts.slice(1));
    expect(less && checkPlan(less)).toEqual([]);
  });

  it("knows no task that the plan does not hold", () => {
    expect(markTask(plan, "nowhere", true)).toBeUndefined();
    expect(markTask(plan, "learn", true)).toBeUndefined();
  });
});

describe("readPlan", () => {
  it("reads back what was written", () => {
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });
});

describe("describePlan", () => {
  it("names every week, task and left-out thing once, and ticks what is done", () => {
    const ticked = markTask(
      { ...plan, leftOut: [{ id: "x", title: "Xylophone", because: "No time." }] },
      ids[0] ?? "",
      true,
    );
    const page = ticked === undefined ? "" : describePlan(ticked);
    expect(page.match(/^## Week \d+/gm)).toHaveLength(13);
    expect(page.match(/^- \[[ x]\] /gm)).toHaveLength(ids.length);
    expect(page.match(/^- \[x\] /gm)).toHaveLength(1);
    expect(page).toContain("- **Xylophone**: No time.");
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
    [{ hours: 100 }, "holds"],
    [{ after: ["apply"] }, "stands before apply"],
    [{ block: "61-90" }, "stands in week 1"],
    [{ done: true }, "marked two ways"],
    [{ id: "apply" }, "stands twice"],
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
    expect(checkPlan({ ...plan, leftOut: [{ id: "apply", title: "t", because: "b" }] })).toEqual([
      "apply is planned and left out",
    ]);
  });
});
