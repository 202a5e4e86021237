import type { CalendarDate } from "#src/kernel/index.ts";
import { progressIn } from "./mark-task.ts";
import type { Plan, PlanTask } from "./plan.ts";
import { hoursOf } from "./planned-work.ts";

const STEP = 5;

/**
 * The plan with so many minutes of a task done: they stay in their week as done, the rest waits for the plan to be
 * made again. Minutes are rounded to fives, at least five and less than the task has. Nothing when the plan holds no
 * such open task, or it is too short to be done in part.
 */
export function recordPartly(
  plan: Plan,
  { task: taskId, minutes, on }: { task: string; minutes: number; on: CalendarDate },
): Plan | undefined {
  const task = plan.weeks.flatMap((week) => week.tasks).find(({ id }) => id === taskId);
  if (task === undefined || task.done || task.minutes <= STEP) return undefined;
  const taken = Math.min(task.minutes - STEP, Math.max(STEP, Math.round(minutes / STEP) * STEP));
  const weeks = plan.weeks.map((week) => ({
    ...week,
    tasks: week.tasks.map((one) => (one.id === taskId ? doneFor(one, taken) : one)),
  }));
  return {
    ...plan,
    weeks,
    progress: progressIn(plan, weeks),
    events: [...plan.events, { on, what: "partly", task: taskId, minutes: taken }],
  };
}

function doneFor(task: PlanTask, minutes: number): PlanTask {
  const { artefact: _notYet, yields: _norThis, ...rest } = task;
  const sittings = firstMinutes(rest.sittings, minutes);
  return { ...rest, minutes, hours: hoursOf(minutes), sittings, done: true, pinned: false };
}

/** So many minutes of the sittings, from the first on: when they were done nobody has said. */
function firstMinutes(sittings: PlanTask["sittings"], minutes: number): PlanTask["sittings"] {
  let left = minutes;
  return sittings.flatMap((sitting) => {
    const taken = Math.min(left, sitting.minutes);
    left -= taken;
    return taken > 0 ? [{ ...sitting, minutes: taken }] : [];
  });
}
