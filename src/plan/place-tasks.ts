import type { PlanTask } from "./plan.ts";
import { hoursOf } from "./planned-work.ts";
import type { PlannedWork } from "./planned-work.ts";
import type { Placement, Schedule } from "./schedule-work.ts";
import { isDone, partId } from "./task-parts.ts";
import { blockOf } from "./weeks.ts";

/** A task with the week it stands in. */
export interface PlacedTask {
  readonly week: number;
  readonly task: PlanTask;
}

/**
 * The tasks of a schedule. A work that stands in one piece keeps its id; one in parts gets `-1`, `-2` and so on,
 * each after the one before. Whoever waits for a work waits for its last part. Every week that holds a task yields
 * something that can be shown.
 */
export function placeTasks(schedule: Schedule, done: readonly string[]): readonly PlacedTask[] {
  const whole = new Set(schedule.placements.map(({ work }) => work.id));
  const stretches = new Map<string, Placement[]>();
  for (const placement of schedule.placements) {
    const { id } = placement.work;
    stretches.set(id, [...(stretches.get(id) ?? []), placement]);
  }
  const idsOf = (work: string): readonly string[] => {
    const own = stretches.get(work) ?? [];
    const inOnePiece = own.length === 1 && schedule.left.get(work) === 0;
    return inOnePiece ? [work] : own.map((_, index) => partId(work, index + 1, whole));
  };
  const tasks = schedule.placements.map((placement) => {
    const { work, week, quarters } = placement;
    const ids = idsOf(work.id);
    const part = stretches.get(work.id)?.indexOf(placement) ?? 0;
    const id = ids[part] ?? work.id;
    const isLast = part === ids.length - 1 && schedule.left.get(work.id) === 0;
    const before =
      part === 0 ? work.after.flatMap((other) => idsOf(other).slice(-1)) : ids.slice(part - 1, part);
    return {
      week,
      work,
      task: {
        id,
        title: titleOf(work, part, ids.length, schedule.left.get(work.id) ?? 0),
        hours: hoursOf(quarters),
        after: [...before],
        ...(isLast && work.artefact !== undefined ? { artefact: work.artefact } : {}),
        skills: [...work.skills],
        ifThen: work.ifThen,
        because: work.because,
        block: work.block ?? blockOf(week),
        done: isDone(id, done),
      },
    };
  });
  return withWeeklyArtefact(tasks);
}

function titleOf(work: PlannedWork, part: number, parts: number, left: number): string {
  if (left > 0) return `${work.title} (part ${part + 1})`;
  return parts > 1 ? `${work.title} (part ${part + 1} of ${parts})` : work.title;
}

/** In a week that would end with nothing to show, its first learning, else its last task, leaves something small. */
function withWeeklyArtefact(
  tasks: readonly { readonly week: number; readonly work: PlannedWork; readonly task: PlanTask }[],
): readonly PlacedTask[] {
  const bearers = new Set<string>();
  for (const week of new Set(tasks.map((placed) => placed.week))) {
    const own = tasks.filter((placed) => placed.week === week);
    if (own.some(({ task }) => task.artefact !== undefined)) continue;
    const bearer = own.find(({ work }) => work.source === "learning") ?? own.at(-1);
    if (bearer !== undefined) bearers.add(bearer.task.id);
  }
  return tasks.map(({ week, work, task }) => ({
    week,
    task: bearers.has(task.id) ? { ...task, artefact: work.artefactOfPart } : task,
  }));
}
