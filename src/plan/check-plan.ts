import type { Plan, PlanTask } from "./plan.ts";
import { boundToBlock } from "./bound-to-block.ts";
import { isRitual } from "./rituals.ts";
import { STRANDS_AT_ONCE } from "./strands.ts";
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
  const open = week.tasks.filter(({ done }) => !done);
  const minutes = open.reduce((sum, task) => sum + task.minutes, 0);
  const plannable = Math.round(week.plannableHours * 60);
  const working = week.tasks.filter(({ work }) => !isRitual(work));
  return [
    ...(week.week === number && week.from === from && week.to === to
      ? []
      : [`week ${number} has other days`]),
    ...(week.plannableHours <= week.capacityHours + ROUNDING
      ? []
      : [`week ${number} plans more than it has`]),
    ...(minutes <= plannable + ROUNDING ? [] : [`week ${number} holds ${minutes} of ${plannable} minutes`]),
    ...(working.length === 0 || week.tasks.some(({ artefact }) => artefact !== undefined)
      ? []
      : [`week ${number} yields nothing to show`]),
    ...open
      .filter(({ block, kind }) => boundToBlock(kind) && number < weeksOf(block).first)
      .map(({ id, block }) => `${id} of days ${block} stands in week ${number}`),
    ...checkStrands(open, number),
    ...checkSittings(week, open),
  ];
}

function checkStrands(open: readonly PlanTask[], number: number): readonly string[] {
  const strands = new Set(open.flatMap(({ strand }) => strand ?? []));
  return strands.size <= STRANDS_AT_ONCE ? [] : [`week ${number} holds ${strands.size} strands`];
}

/** Sittings make up their task and fit into their days. */
function checkSittings(week: Plan["weeks"][number], open: readonly PlanTask[]): readonly string[] {
  const used = new Map<string, number>();
  for (const { sittings } of open)
    for (const { date, minutes } of sittings) used.set(date, (used.get(date) ?? 0) + minutes);
  const room = new Map<string, number>(week.days.map(({ date, minutes }) => [date, minutes]));
  return [
    ...open
      .filter(({ minutes, sittings }) => sittings.reduce((sum, one) => sum + one.minutes, 0) !== minutes)
      .map(({ id }) => `the sittings of ${id} are not its time`),
    ...[...used]
      .filter(([date, minutes]) => minutes > (room.get(date) ?? 0))
      .map(([date]) => `${date} holds more than it has`),
  ];
}

function checkIds(plan: Plan): readonly string[] {
  const seen = new Set<string>();
  const repeated = plan.weeks.flatMap(({ tasks }) =>
    tasks.filter(({ id }) => seen.has(id) || !seen.add(id)).map(({ id }) => `${id} stands twice`),
  );
  // Work that is begun may stand with what is done of it and be left out with the rest.
  const finished = new Set(
    plan.weeks.flatMap(({ tasks }) =>
      tasks.filter(({ part, parts }) => part === parts).map(({ work }) => work),
    ),
  );
  const both = plan.leftOut
    .filter(({ id }) => finished.has(id))
    .map(({ id }) => `${id} is planned and left out`);
  return [...repeated, ...both];
}

function checkOrder(plan: Plan): readonly string[] {
  const finished = new Set<string>();
  return plan.weeks.flatMap(({ tasks }) =>
    tasks.flatMap(({ id, after, done }) => {
      // What the person did, they did in whatever order.
      const early = (done ? [] : after)
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
