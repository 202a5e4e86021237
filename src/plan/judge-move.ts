import type { CalendarDate } from "#src/kernel/index.ts";
import type { Plan, PlanTask } from "./plan.ts";
import { isRitual } from "./rituals.ts";
import { weekOf } from "./standing.ts";
import { STRANDS_AT_ONCE } from "./strands.ts";
import { timeInWords } from "./time-in-words.ts";
import { daysInWords, weeksOf } from "./weeks.ts";

/** Why a task cannot stand in a week, with what would have to change. */
export interface Refusal {
  readonly code: "over" | "done" | "weekly" | "block" | "before" | "after" | "full" | "strands";
  readonly says: string;
  /** Tasks that stand in the way. */
  readonly tasks: readonly string[];
}

/** What only other tasks stand against: they can give way when the plan is made again. */
export function canMakeRoom(refusals: readonly Refusal[]): boolean {
  return refusals.length > 0 && refusals.every(({ code }) => code === "full" || code === "strands");
}

/** Whether a task may be moved to a week (from 1), as the plan stands on a day; what speaks against it, worst first. */
export function judgeMove(
  plan: Plan,
  { task: taskId, week, today }: { task: string; week: number; today: CalendarDate },
): readonly Refusal[] {
  const placed = plan.weeks.flatMap((one) => one.tasks.map((task) => ({ week: one.week, task })));
  const own = placed.find(({ task }) => task.id === taskId);
  const target = plan.weeks[week - 1];
  if (own === undefined || target === undefined) return [];
  const { task } = own;
  if (task.done)
    return [{ code: "done", says: "It is done: what is behind you stays where it was.", tasks: [] }];
  if (isRitual(task.work))
    return [{ code: "weekly", says: "It belongs to its week: each week has its own.", tasks: [] }];
  if (weekOf(plan.start, today) > week - 1)
    return [{ code: "over", says: `Week ${week} is over.`, tasks: [] }];
  if (own.week === week) return [];
  return [
    ...againstBlock(task, week),
    ...againstOrder(placed, task, week),
    ...againstHours(plan, task, week, today),
    ...againstStrands(target.tasks, task, week),
  ];
}

function againstBlock({ kind, block }: PlanTask, week: number): readonly Refusal[] {
  const { first } = weeksOf(block);
  // The block of learning only says where it stands now.
  if (week >= first || kind === "learning" || kind === "portfolio") return [];
  return [
    {
      code: "block",
      says: `It belongs to days ${daysInWords(block)}, which begin in week ${first}.`,
      tasks: [],
    },
  ];
}

function againstOrder(
  placed: readonly { readonly week: number; readonly task: PlanTask }[],
  task: PlanTask,
  week: number,
): readonly Refusal[] {
  const late = placed.filter((one) => task.after.includes(one.task.id) && one.week > week);
  const early = placed.filter((one) => one.task.after.includes(task.id) && one.week < week);
  return [
    ...(late.length === 0
      ? []
      : [
          {
            code: "before" as const,
            says: `It needs ${quoted(late)} first, which stands in week ${Math.max(...late.map((one) => one.week))}.`,
            tasks: late.map((one) => one.task.id),
          },
        ]),
    ...(early.length === 0
      ? []
      : [
          {
            code: "after" as const,
            says: `${quoted(early)} in week ${Math.min(...early.map((one) => one.week))} waits for it.`,
            tasks: early.map((one) => one.task.id),
          },
        ]),
  ];
}

function againstHours(plan: Plan, task: PlanTask, week: number, today: CalendarDate): readonly Refusal[] {
  const target = plan.weeks[week - 1];
  if (target === undefined) return [];
  const open = target.tasks.filter(({ done }) => !done);
  const used = open.reduce((sum, { minutes }) => sum + minutes, 0);
  const ahead = target.days
    .filter(({ date }) => date >= today)
    .reduce((sum, { minutes }) => sum + minutes, 0);
  const room = Math.min(Math.round(target.plannableHours * 60), ahead) - used;
  if (task.minutes <= room) return [];
  const others = open.filter((one) => !isRitual(one.work));
  if (ahead === 0) return [{ code: "full", says: `Week ${week} has no time.`, tasks: [] }];
  const says =
    room <= 0
      ? `Week ${week} is full: ${timeInWords(used)} are planned.`
      : `Week ${week} has ${timeInWords(room)} free and this takes ${timeInWords(task.minutes)}.`;
  const advice =
    others.length === 0 ? "" : ` Move something out of it first, such as “${others.at(-1)?.title ?? ""}”.`;
  return [{ code: "full", says: says + advice, tasks: others.map(({ id }) => id) }];
}

function againstStrands(tasks: readonly PlanTask[], task: PlanTask, week: number): readonly Refusal[] {
  if (task.strand === undefined) return [];
  const strands = new Set(tasks.filter(({ done }) => !done).flatMap(({ strand }) => strand ?? []));
  strands.add(task.strand);
  if (strands.size <= STRANDS_AT_ONCE) return [];
  return [
    {
      code: "strands",
      says: `Week ${week} already holds two subjects; a third would leave all of them half done.`,
      tasks: tasks.filter((one) => one.strand !== undefined).map(({ id }) => id),
    },
  ];
}

function quoted(placed: readonly { readonly task: PlanTask }[]): string {
  return placed.map(({ task }) => `“${task.title}”`).join(" and ");
}
