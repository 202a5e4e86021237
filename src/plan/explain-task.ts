import type { CalendarDate } from "#src/kernel/index.ts";
import { searchPartNames } from "#src/reference/index.ts";
import { judgeMove } from "./judge-move.ts";
import type { Plan, PlanTask } from "./plan.ts";
import { belongsTo } from "./task-parts.ts";
import { daysInWords, weeksOf } from "./weeks.ts";

/** Why a task stands where it does, and where else it could. Weeks from 1. */
export interface TaskExplanation {
  readonly task: string;
  readonly title: string;
  /** Where it stands; none when it was left out. */
  readonly weeks: readonly number[];
  readonly because: string;
  readonly grade?: PlanTask["grade"];
  readonly says: readonly string[];
  readonly waitsFor: readonly { readonly task: string; readonly title: string; readonly week: number }[];
  readonly neededBy: readonly { readonly task: string; readonly title: string; readonly week: number }[];
  /** For each other week: free to move there, or why not. */
  readonly elsewhere: readonly { readonly week: number; readonly refusals: readonly string[] }[];
}

/** Explains a task of the plan, or one that was left out; nothing when the plan knows no such task. */
export function explainTask(plan: Plan, taskId: string, today: CalendarDate): TaskExplanation | undefined {
  const placed = plan.weeks.flatMap(({ week, tasks }) => tasks.map((task) => ({ week, task })));
  const own = placed.filter(
    ({ task }) => task.id === taskId || task.work === taskId || belongsTo(taskId, task.id),
  );
  const [first] = own;
  if (first === undefined) {
    const out = plan.leftOut.find(({ id }) => id === taskId);
    if (out === undefined) return undefined;
    const { id, title, because } = out;
    return { task: id, title, weeks: [], because, says: [], waitsFor: [], neededBy: [], elsewhere: [] };
  }
  const ids = new Set(own.map(({ task }) => task.id));
  const { task } = first;
  const point = (one: (typeof placed)[number]) => ({
    task: one.task.id,
    title: one.task.title,
    week: one.week,
  });
  const exact = own.find((one) => one.task.id === taskId) ?? first;
  return {
    task: exact.task.id,
    title: exact.task.title,
    weeks: own.map(({ week }) => week),
    because: task.because,
    grade: task.grade,
    says: sayWhere(plan, exact.task, exact.week),
    waitsFor: placed
      .filter((one) => !ids.has(one.task.id) && own.some((mine) => mine.task.after.includes(one.task.id)))
      .map(point),
    neededBy: placed
      .filter((one) => !ids.has(one.task.id) && one.task.after.some((id) => ids.has(id)))
      .map(point),
    elsewhere: plan.weeks
      .filter(({ week }) => week !== exact.week)
      .map(({ week }) => ({
        week,
        refusals: judgeMove(plan, { task: exact.task.id, week, today }).map(({ says }) => says),
      })),
  };
}

function sayWhere(plan: Plan, task: PlanTask, week: number): readonly string[] {
  const { first, last } = weeksOf(task.block);
  const parts = plan.parts
    .filter(({ works }) => works.includes(task.work))
    .map(({ part }) => searchPartNames[part]);
  const boundToBlock = task.kind !== "learning" && task.kind !== "portfolio";
  return [
    ...(boundToBlock && week >= first && week <= last
      ? [`It belongs to days ${daysInWords(task.block)}: weeks ${first} to ${last}.`]
      : []),
    ...(boundToBlock && week > last ? [`Its block ended with week ${last}; there was no room before.`] : []),
    ...(task.pinned ? ["You put it into this week."] : []),
    ...(parts.length === 0 ? [] : [`It carries ${parts.join(" and ")}, which every plan needs.`]),
    ...(task.parts > 1 ? [`It is longer than the room of one week, so it has ${task.parts} parts.`] : []),
  ];
}
