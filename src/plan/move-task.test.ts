import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#src/kernel/index.ts";
import { checkPlan } from "./check-plan.ts";
import { judgeMove } from "./judge-move.ts";
import { makePlan } from "./make-plan.ts";
import { markTask } from "./mark-task.ts";
import { moveTask } from "./move-task.ts";
import type { Plan, PlanTask } from "./plan.ts";
import { remakePlan } from "./remake-plan.ts";
import { isRitual } from "./rituals.ts";
import { planInputs } from "./testing-inputs.ts";
import { aDay, aField, aGap, anInput, aReport, aSkill, aTask } from "./testing.ts";

const today = aDay("2026-02-04");
const tasksOf = (plan: Plan): readonly PlanTask[] => plan.weeks.flatMap(({ tasks }) => tasks);
const weekOf = (plan: Plan, id: string): number =>
  plan.weeks.find(({ tasks }) => tasks.some((task) => task.id === id))?.week ?? 0;
const minutesByWork = (plan: Plan): Readonly<Record<string, number>> => {
  const minutes: Record<string, number> = {};
  for (const task of tasksOf(plan)) minutes[task.work] = (minutes[task.work] ?? 0) + task.minutes;
  return minutes;
};

const blocks = [
  [aTask("base", 2), aTask("next", 2, { after: ["base"] })],
  [aTask("later", 1, { kind: "application" })],
  [],
] as const;
const { plan } = makePlan(
  anInput({
    hoursPerWeek: 3,
    atlas: aField({ blocks, skills: [aSkill("one", [20, 40, 60])] }),
    gaps: aReport([aGap("one", "basic")]),
  }),
);

describe("moveTask", () => {
  it("moves what judgeMove finds nothing against, and then the plan still holds", () => {
    fc.assert(
      fc.property(
        planInputs,
        fc.nat(999),
        fc.integer({ min: 1, max: 13 }),
        fc.nat(40),
        (input, pick, week, day) => {
          const made = makePlan(input).plan;
          const tasks = tasksOf(made);
          const task = tasks[pick % Math.max(1, tasks.length)];
          if (task === undefined) return;
          const at = addDays(input.start, day);
          const outcome = moveTask(made, { task: task.id, week, today: at });
          const against = judgeMove(made, { task: task.id, week, today: at });
          expect(outcome.kind).toBe(against.length === 0 ? "moved" : "refused");
          if (outcome.kind !== "moved") return;
          expect(checkPlan(outcome.plan)).toEqual([]);
          expect(minutesByWork(outcome.plan)).toEqual(minutesByWork(made));
          const stands = outcome.plan.weeks[week - 1]?.tasks.some(
            ({ work, pinned }) => work === task.work && pinned,
          );
          expect(stands || weekOf(made, task.id) === week).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("stays where the person put it when the plan is made again", () => {
    fc.assert(
      fc.property(planInputs, fc.nat(999), fc.integer({ min: 1, max: 13 }), (input, pick, week) => {
        const made = makePlan(input).plan;
        const tasks = tasksOf(made);
        const task = tasks[pick % Math.max(1, tasks.length)];
        if (task === undefined || isRitual(task.work) || weekOf(made, task.id) === week) return;
        const outcome = moveTask(made, { task: task.id, week, today: input.start });
        if (outcome.kind !== "moved") return;
        const again = remakePlan({ ...input, earlier: outcome.plan }).plan;
        expect(checkPlan(again)).toEqual([]);
        expect(again.weeks[week - 1]?.tasks.some(({ work, pinned }) => work === task.work && pinned)).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });

  it("makes room where other tasks alone stand against it: it stands there once the plan is made again", () => {
    let made = 0;
    let tried = 0;
    fc.assert(
      fc.property(
        planInputs,
        fc.nat(999),
        fc.integer({ min: 1, max: 13 }),
        ({ rounds: _few, ...input }, pick, week) => {
          const drafted = makePlan(input).plan;
          const tasks = tasksOf(drafted);
          const task = tasks[pick % Math.max(1, tasks.length)];
          if (task === undefined) return;
          const outcome = moveTask(drafted, { task: task.id, week, today: input.start, makeRoom: true });
          const plannable = Math.round((drafted.weeks[week - 1]?.plannableHours ?? 0) * 60);
          // A task longer than the whole week cannot stand there whatever gives way.
          if (outcome.kind !== "moved" || !outcome.crowded || task.minutes > plannable - 25) return;
          const again = remakePlan({ ...input, earlier: outcome.plan }).plan;
          expect(checkPlan(again)).toEqual([]);
          tried += 1;
          if (again.weeks[week - 1]?.tasks.some(({ work }) => work === task.work) === true) made += 1;
        },
      ),
      { numRuns: 120 },
    );
    // What has to come before it may not fit, and then nothing can give way.
    expect(tried).toBeGreaterThan(5);
    expect(made / tried).toBeGreaterThan(0.9);
  });
});

describe("judgeMove", () => {
  const codes = (one: Plan, task: string, week: number, on = today): readonly string[] =>
    judgeMove(one, { task, week, today: on }).map(({ code }) => code);

  it("names what comes first, what waits, the block, a full week, a week that is over, and what is done", () => {
    const next = weekOf(plan, "next");
    expect(next).toBeGreaterThan(0);
    const base = tasksOf(plan).find(({ work }) => work === "base")?.id ?? "";
    expect(codes(plan, base, 13)).toContain("after");
    const late = weekOf(plan, "later");
    expect(codes(plan, "later", 1)).toContain("block");
    expect(late).toBeGreaterThanOrEqual(5);
    expect(plan.weeks.some(({ week }) => codes(plan, "later", week).includes("full"))).toBe(true);
    expect(codes(plan, "later", 1, addDays(today, 30))).toEqual(["over"]);
    expect(codes(plan, "reflection-week-2", 3)).toEqual(["weekly"]);
    const done = markTask(plan, { task: "later", done: true, on: today });
    expect(done && codes(done, "later", 9)).toEqual(["done"]);
  });

  it("says in words how much room there is and which task to move first", () => {
    const full = plan.weeks.map(({ week }) => judgeMove(plan, { task: "later", week, today })).flat();
    const said = full.find(({ code }) => code === "full")?.says ?? "";
    expect(said).toMatch(/is full|free and this takes/);
    expect(said).toContain("Move something out of it first");
  });
});
