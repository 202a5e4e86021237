import type { PlanWeek } from "#src/plan/index.ts";
import { showCount, showHours } from "../../client/numbers.ts";

/** A week in a line: “3 tasks, 5.2 h, 2 to show”, and how many of them are done. */
export function saySum({ tasks }: Pick<PlanWeek, "tasks">): string {
  const hours = tasks.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
  const done = tasks.filter((task) => task.done).length;
  const toShow = tasks.filter(({ artefact }) => artefact !== undefined).length;
  return [
    showCount(tasks.length, "task"),
    showHours(hours),
    ...(toShow === 0 ? [] : [`${toShow} to show`]),
    ...(done === 0 ? [] : [done === tasks.length ? "all done" : `${done} done`]),
  ].join(", ");
}
