import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "#src/kernel/index.ts";
import { checkPlan } from "./check-plan.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanInput } from "./make-plan.ts";
import { markTask } from "./mark-task.ts";
import { missDays } from "./miss-days.ts";
import type { Plan, PlanTask } from "./plan.ts";
import { planSchema } from "./plan.ts";
import { recordPartly } from "./record-partly.ts";
import { remakePlan } from "./remake-plan.ts";
import { planInputs } from "./testing-inputs.ts";

const tasksOf = (plan: Plan): readonly PlanTask[] => plan.weeks.flatMap(({ tasks }) => tasks);
const again = (input: PlanInput, earlier: Plan, day: number): Plan =>
  remakePlan({ ...input, availability: earlier.availability, earlier, today: addDays(input.start, day) })
    .plan;
const doneMinutes = (plan: Plan): ReadonlyMap<string, number> => {
  const minutes = new Map<string, number>();
  for (const task of tasksOf(plan))
    if (task.done) minutes.set(task.work, (minutes.get(task.work) ?? 0) + task.minutes);
  return minutes;
};

/** What a person does in a week: of each task nothing, a part or all. */
const doings = fc.array(fc.constantFrom("all", "all", "part", "none"), { minLength: 60, maxLength: 60 });

/** The plan after a person lived through its first `weeks` weeks. */
function liveThrough(plan: Plan, weeks: number, doing: readonly string[]): Plan {
  let lived = plan;
  let turn = 0;
  for (const { tasks, to } of plan.weeks.slice(0, weeks)) {
    for (const { id, minutes } of tasks) {
      const what = doing[turn % doing.length];
      turn += 1;
      if (what === "all") lived = markTask(lived, { task: id, done: true, on: to }) ?? lived;
      if (what === "part") lived = recordPartly(lived, { task: id, minutes: minutes / 2, on: to }) ?? lived;
    }
  }
  return lived;
}

describe("remakePlan", () => {
  it("holds after whatever was done, in part or not at all", () => {
    fc.assert(
      fc.property(planInputs, fc.integer({ min: 0, max: 13 }), doings, (input, weeks, doing) => {
        const lived = liveThrough(makePlan(input).plan, weeks, doing);
        const plan = again(input, lived, weeks * 7);
        expect(checkPlan(plan)).toEqual([]);
        expect(planSchema.parse(structuredClone(plan))).toEqual(plan);
      }),
      { numRuns: 150 },
    );
  });

  it("touches only the future: what is done stays done, nothing open stands before today", () => {
    fc.assert(
      fc.property(planInputs, fc.integer({ min: 0, max: 90 }), doings, (input, day, doing) => {
        const lived = liveThrough(makePlan(input).plan, Math.floor(day / 7), doing);
        const today = addDays(input.start, day);
        const plan = again(input, lived, day);
        expect(doneMinutes(plan)).toEqual(doneMinutes(lived));
        const open = tasksOf(plan).filter(({ done }) => !done);
        expect(open.flatMap(({ sittings }) => sittings).filter(({ date }) => date < today)).toEqual([]);
        const behind = plan.weeks.filter(({ to }) => to < today).flatMap(({ tasks }) => tasks);
        expect(behind.every(({ done }) => done)).toBe(true);
        // The days of what is done are as they were.
        for (const task of tasksOf(plan).filter(({ done }) => done)) {
          const before = tasksOf(lived).filter(({ done, work }) => done && work === task.work);
          expect(before.flatMap(({ sittings }) => sittings)).toEqual(expect.arrayContaining(task.sittings));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("changes nothing on the first day when nothing has happened, and says so", () => {
    fc.assert(
      fc.property(planInputs, ({ rounds: _few, ...input }) => {
        // As many rounds as in earnest: what few leave to be gained would be worth moving for.
        const { plan } = makePlan(input);
        const same = again(input, plan, 0);
        expect(same.weeks.map(({ tasks }) => tasks)).toEqual(plan.weeks.map(({ tasks }) => tasks));
        expect(same.change).toMatchObject({ moved: [], added: [], dropped: [] });
      }),
      { numRuns: 60 },
    );
  });

  it("says of each task that moved, came or went, and of no other", () => {
    fc.assert(
      fc.property(planInputs, fc.integer({ min: 7, max: 60 }), (input, day) => {
        const { plan } = makePlan(input);
        const after = again(
          input,
          missDays(plan, {
            from: input.start,
            to: addDays(input.start, day + 3),
            today: addDays(input.start, day),
          }),
          day,
        );
        const ends = (one: Plan): ReadonlyMap<string, number> =>
          new Map(one.weeks.flatMap(({ week, tasks }) => tasks.map(({ work }) => [work, week] as const)));
        const [old, now] = [ends(plan), ends(after)];
        for (const { task, from, to } of after.change?.moved ?? []) {
          expect(old.get(task)).toBe(from);
          expect(now.get(task)).toBe(to);
        }
        for (const { task, because } of after.change?.dropped ?? []) {
          expect(now.has(task)).toBe(false);
          expect(because).not.toBe("");
        }
        for (const { task } of after.change?.added ?? []) expect(old.has(task)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same plan from the same past", () => {
    fc.assert(
      fc.property(planInputs, fc.integer({ min: 0, max: 12 }), doings, (input, weeks, doing) => {
        const lived = liveThrough(makePlan(input).plan, weeks, doing);
        expect(again(input, lived, weeks * 7)).toEqual(
          again(structuredClone(input), structuredClone(lived), weeks * 7),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("five hundred people who miss two days in five", () => {
  it("have a plan that holds in every week", () => {
    let people = 0;
    let replans = 0;
    fc.assert(
      fc.property(planInputs, fc.infiniteStream(fc.nat(99)), (input, luck) => {
        people += 1;
        let { plan } = makePlan({ ...input, rounds: 60 });
        for (let week = 0; week < 13; week += 1) {
          const today = addDays(input.start, week * 7 + 7);
          for (const { id, sittings } of plan.weeks[week]?.tasks ?? []) {
            // A task is done when none of its days was among the two in five that were lost.
            const kept = sittings.every(() => (luck.next().value ?? 0) >= 40);
            if (kept) plan = markTask(plan, { task: id, done: true, on: today }) ?? plan;
          }
          plan = again({ ...input, rounds: 60 }, plan, daysBetween(input.start, today));
          replans += 1;
          expect(checkPlan(plan)).toEqual([]);
        }
        expect(plan.weeks.flatMap(({ tasks }) => tasks).every(({ done }) => done)).toBe(true);
      }),
      { numRuns: 120 },
    );
    expect([people, replans]).toEqual([120, 1560]);
  }, 180_000);
});
