import type { Plan } from "./plan.ts";
import { isDone } from "./task-parts.ts";
import { daysOfWeek, weeksOf } from "./weeks.ts";

// Hours are quarters, exact in binary; a plan from elsewhere may carry rounding.
const ROUNDING = 1e-6;

/** The laws a plan breaks, in words with task ids; empty when it keeps them all. */
export function checkPlan(plan: Plan): readonly string[] {
  return [
    ...plan.weeks.flatMap((week, index) => checkWeek(plan, week, index + 1)),
    ...checkIds(plan),
    ...checkOrder(plan),
    ...checkMarks(plan),
  ];
}

function checkWeek(plan: Plan, week: Plan["weeks"][number], number: number): readonly string[] {
  const { from, to } = daysOfWeek(plan.start, number);
  const hours = week.tasks.reduce((sum, task) => sum + task.hours, 0);
  return [
    ...(week.week === number && week.from === from && week.to === to
      ? []
      : [`week ${number} has other days`]),
    ...(week.capacityHours <= plan.hoursPerWeek + ROUNDING
      ? []
      : [`week ${number} has more hours than a week of the plan`]),
    ...(hours <= week.capacityHours + ROUNDING
      ? []
      : [`week ${number} holds ${hours} of ${week.capacityHours} hours`]),
    ...(week.tasks.length === 0 || week.tasks.some(({ artefact }) => artefact !== undefined)
      ? []
      : [`week ${number} yields nothing to show`]),
    ...week.tasks
      .filter(({ block }) => number < weeksOf(block).first)
      .map(({ id, block }) => `${id} of days ${block} stands in week ${number}`),
  ];
}

function checkIds(plan: Plan): readonly string[] {
  const seen = new Set<string>();
  const repeated = plan.weeks.flatMap(({ tasks }) =>
    tasks.filter(({ id }) => seen.has(id) || !seen.add(id)).map(({ id }) => `${id} stands twice`),
  );
  const both = plan.leftOut.filter(({ id }) => seen.has(id)).map(({ id }) => `${id} is planned and left out`);
  return [...repeated, ...both];
}

function checkOrder(plan: Plan): readonly string[] {
  const finished = new Set<string>();
  return plan.weeks.flatMap(({ tasks }) =>
    tasks.flatMap(({ id, after }) => {
      const early = after
        .filter((other) => !finished.has(other))
        .map((other) => `${id} stands before ${other}`);
      finished.add(id);
      return early;
    }),
  );
}

function checkMarks(plan: Plan): readonly string[] {
  return plan.weeks.flatMap(({ tasks }) =>
    tasks
      .filter(({ id, done }) => done !== isDone(id, plan.done))
      .map(({ id }) => `${id} is marked two ways`),
  );
}
