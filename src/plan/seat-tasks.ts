import { placeSittings } from "#src/availability/index.ts";
import type { Availability, OpenDay } from "#src/availability/index.ts";
import type { PlanTask } from "./plan.ts";

const HALVES = ["first", "second"] as const;

/**
 * The tasks of a week with their sittings in its open days, in order; done ones keep theirs. Recall is cut in two
 * halves, at the start and at the end of the week's work, so that there is a gap between them.
 */
export function seatTasks(
  tasks: readonly PlanTask[],
  days: readonly OpenDay[],
  availability: Availability,
): PlanTask[] {
  const open = tasks.filter(({ done }) => !done);
  const recall = open.filter(({ kind }) => kind === "recall");
  const half = (which: (typeof HALVES)[number]) =>
    recall.map(({ id, minutes }) => ({
      id: `${id} ${which}`,
      minutes: which === "first" ? Math.floor(minutes / 10) * 5 : minutes - Math.floor(minutes / 10) * 5,
    }));
  const back = open.filter(({ kind, work }) => kind === "reflection" && work.startsWith("reflection-week-"));
  const work = open.filter((task) => !recall.includes(task) && !back.includes(task));
  const pieces = [...half("first"), ...work, ...half("second"), ...back].filter(({ minutes }) => minutes > 0);
  const seated = placeSittings(days, pieces, availability);
  return tasks.map((task) => {
    if (task.done) return task;
    const own = recall.includes(task)
      ? HALVES.flatMap((which) => seated.get(`${task.id} ${which}`) ?? [])
      : (seated.get(task.id) ?? []);
    return { ...task, sittings: [...own] };
  });
}
