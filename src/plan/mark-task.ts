import type { CalendarDate } from "#src/kernel/index.ts";
import type { Plan, PlanTask } from "./plan.ts";
import { provedBy } from "./prove.ts";
import { belongsTo, covers, isDone } from "./task-parts.ts";

/** A tick, or the tick taken back. */
export interface Mark {
  readonly task: string;
  readonly done: boolean;
  readonly on: CalendarDate;
  /** Where the artefact can be seen. */
  readonly at?: string | undefined;
}

/**
 * The plan with a task ticked off, or the tick taken back. The id of a task in parts marks all of them. Nothing moves.
 * A finished artefact becomes proof; without a place where it can be seen it only counts as said. Nothing when the
 * plan holds no such task.
 */
export function markTask(plan: Plan, { task: taskId, done, on, at }: Mark): Plan | undefined {
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  const exact = tasks.some(({ id }) => id === taskId);
  const isMeant = ({ id }: PlanTask): boolean => (exact ? id === taskId : belongsTo(taskId, id));
  const meant = new Set(tasks.filter(isMeant).map(({ id }) => id));
  if (meant.size === 0) return undefined;

  // A mark on a whole task, made when it was not in parts, becomes marks on its parts before one is taken back.
  const marks = plan.done.flatMap((mark) => {
    const parts = tasks.filter(({ id }) => id !== mark && covers(mark, id)).map(({ id }) => id);
    return parts.length === 0 || !parts.some((part) => meant.has(part)) ? [mark] : parts;
  });
  const next = done
    ? [...new Set([...marks, ...meant])]
    : marks.filter((mark) => !meant.has(mark) && mark !== taskId);
  const weeks = plan.weeks.map((week) => ({
    ...week,
    tasks: week.tasks.map((task) => ({ ...task, done: isDone(task.id, next) })),
  }));
  const works = new Set(tasks.filter(isMeant).map(({ work }) => work));
  return {
    ...plan,
    done: next,
    weeks,
    progress: progressIn(plan, weeks),
    proofs: provedBy(plan.proofs, weeks, { works, on, at }),
    events: [...plan.events, { on, what: done ? "done" : "undone", task: taskId }],
  };
}

/** Minutes done of each work: what stands in the weeks, and what was kept of works that do not. */
export function progressIn(plan: Plan, weeks: Plan["weeks"]): Plan["progress"] {
  const tasks = weeks.flatMap((week) => week.tasks);
  const placed = new Set(tasks.map(({ work }) => work));
  const progress: Record<string, number> = Object.fromEntries(
    Object.entries(plan.progress).filter(([work]) => !placed.has(work)),
  );
  for (const { work, minutes, done } of tasks) if (done) progress[work] = (progress[work] ?? 0) + minutes;
  return progress;
}
