import type { CalendarDate } from "#src/kernel/index.ts";
import { canMakeRoom, judgeMove } from "./judge-move.ts";
import type { Refusal } from "./judge-move.ts";
import type { Plan } from "./plan.ts";
import { HALF_A_PAGE } from "./planned-work.ts";
import { renumberParts } from "./renumber-parts.ts";
import { isRitual } from "./rituals.ts";
import { seatTasks } from "./seat-tasks.ts";

/** What came of a move the person asked for. */
export type MoveOutcome =
  | { readonly kind: "moved"; readonly plan: Plan; readonly crowded: boolean }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly kind: "unknown" };

/** Where a task is to go; with `makeRoom` others may give way. */
export interface Move {
  readonly task: string;
  /** From 1. */
  readonly week: number;
  readonly today: CalendarDate;
  readonly makeRoom?: boolean | undefined;
}

/**
 * Puts a task into another week and pins it there; nothing else moves. Refused with the reasons when the plan would
 * no longer hold. With `makeRoom` a week that is only too full takes it all the same, as `crowded`: the plan must then
 * be made again, and others give way.
 */
export function moveTask(plan: Plan, { task: taskId, week, today, makeRoom = false }: Move): MoveOutcome {
  const task = plan.weeks.flatMap((one) => one.tasks).find(({ id }) => id === taskId);
  if (task === undefined || plan.weeks[week - 1] === undefined) return { kind: "unknown" };
  const refusals = judgeMove(plan, { task: taskId, week, today });
  const crowded = makeRoom && canMakeRoom(refusals);
  if (refusals.length > 0 && !crowded) return { kind: "refused", refusals };
  // A task that stands there already is only held there.
  if (plan.weeks[week - 1]?.tasks.some(({ id }) => id === taskId) === true)
    return { kind: "moved", plan: pinTask(plan, taskId, true), crowded: false };
  const weeks = plan.weeks.map((one) => {
    const rest = one.tasks.filter(({ id }) => id !== taskId);
    return { ...one, tasks: one.week === week ? inOrder([...rest, { ...task, pinned: true }]) : rest };
  });
  const moved = renumberParts({ ...plan, weeks }, task.work);
  return {
    kind: "moved",
    crowded,
    plan: {
      ...moved,
      // Only the week it comes to is put into its days again: elsewhere nothing has to be.
      weeks: moved.weeks.map((one) => {
        const tasks = withSomethingToShow(one.tasks);
        return {
          ...one,
          tasks:
            one.week === week && !crowded ? seatTasks(tasks, daysFrom(one, today), plan.availability) : tasks,
        };
      }),
      events: [...plan.events, { on: today, what: "moved", task: taskId }],
    },
  };
}

/** Every task after those of its week that it waits for, otherwise as they stand; looking back comes last. */
function inOrder(tasks: Plan["weeks"][number]["tasks"]): Plan["weeks"][number]["tasks"] {
  const ids = new Set(tasks.map(({ id }) => id));
  const placed = new Set<string>();
  const ordered: Plan["weeks"][number]["tasks"] = [];
  const closes = tasks.filter(({ work }) => isRitual(work));
  const open = tasks.filter(({ work }) => !isRitual(work));
  while (ordered.length < open.length) {
    const next =
      open.find(
        ({ id, after }) => !placed.has(id) && after.every((one) => !ids.has(one) || placed.has(one)),
      ) ?? open.find(({ id }) => !placed.has(id));
    if (next === undefined) break;
    placed.add(next.id);
    ordered.push(next);
  }
  return [...ordered, ...closes];
}

/** The plan with a task held in its week, or free to move when it is made again. */
export function pinTask(plan: Plan, taskId: string, pinned: boolean): Plan {
  const weeks = plan.weeks.map((week) => ({
    ...week,
    tasks: week.tasks.map((task) => (task.id === taskId ? { ...task, pinned } : task)),
  }));
  return { ...plan, weeks };
}

/** A week that a move has left with nothing to show leaves half a page. */
function withSomethingToShow(tasks: Plan["weeks"][number]["tasks"]): Plan["weeks"][number]["tasks"] {
  const bearer = tasks.find(({ work }) => !isRitual(work));
  return bearer === undefined || tasks.some(({ artefact }) => artefact !== undefined)
    ? tasks
    : tasks.map((task) => (task === bearer ? { ...task, artefact: HALF_A_PAGE } : task));
}

function daysFrom({ days }: Plan["weeks"][number], today: CalendarDate): Plan["weeks"][number]["days"] {
  return days.filter(({ date }) => date >= today);
}
