import type { Plan, PlanTask } from "./plan.ts";
import { covers, isDone } from "./task-parts.ts";

/**
 * The plan with a task ticked off, or the tick taken back. The id of a task in parts marks all of them. Nothing when
 * the plan holds no such task.
 */
export function markTask(plan: Plan, taskId: string, done: boolean): Plan | undefined {
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  const exact = tasks.some(({ id }) => id === taskId);
  const isMeant = ({ id }: PlanTask): boolean => (exact ? id === taskId : covers(taskId, id));
  const meant = tasks.filter(isMeant).map(({ id }) => id);
  if (meant.length === 0) return undefined;

  // A mark on a whole task, made when it was not in parts, becomes marks on its parts before one is taken back.
  const marks = plan.done.flatMap((mark) => {
    const parts = tasks.filter(({ id }) => id !== mark && covers(mark, id)).map(({ id }) => id);
    return parts.length === 0 || !parts.some((part) => meant.includes(part)) ? [mark] : parts;
  });
  const next = done
    ? [...new Set([...marks, ...meant])]
    : marks.filter((mark) => !meant.includes(mark) && mark !== taskId);
  return {
    ...plan,
    done: next,
    weeks: plan.weeks.map((week) => ({
      ...week,
      tasks: week.tasks.map((task) => ({ ...task, done: isDone(task.id, next) })),
    })),
  };
}
