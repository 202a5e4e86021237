import type { Plan, PlanTask } from "#src/plan/index.ts";
import { compareStrands, LOOKING_BACK, nameStrand, strandOf } from "./strand-of.ts";

/** A line of a row: the tasks of each week. The parts of one work share a line. */
export type Lane = readonly (readonly PlanTask[])[];

/** A strand of the plan with as many lines as it needs. */
export interface TimelineRow {
  readonly id: string;
  readonly name: string;
  readonly thin: boolean;
  readonly lanes: readonly Lane[];
}

/** What is left out of the sheet on request. */
export interface TimelineFilter {
  readonly openOnly: boolean;
  readonly hidden: readonly string[];
}

/** A work with the week of each of its tasks, from 1. */
interface PlacedWork {
  readonly tasks: { readonly week: number; readonly task: PlanTask }[];
}

/** Ids and names of the strands a plan has, from top to bottom. */
export function listStrands(plan: Plan): readonly { readonly id: string; readonly name: string }[] {
  const ids = new Set(plan.weeks.flatMap(({ tasks }) => tasks.map(strandOf)));
  return [...ids].toSorted(compareStrands).map((id) => ({ id, name: nameStrand(id) }));
}

/** The rows of the sheet. A line is free for a work when no other stands between its first part and its last. */
export function layOutRows(plan: Plan, { openOnly, hidden }: TimelineFilter): readonly TimelineRow[] {
  const rows = new Map<string, Map<string, PlacedWork>>();
  for (const { week, tasks } of plan.weeks) {
    for (const task of tasks) {
      const id = strandOf(task);
      if (hidden.includes(id) || (openOnly && task.done)) continue;
      const works = rows.get(id) ?? new Map<string, PlacedWork>();
      const work = works.get(task.work) ?? { tasks: [] };
      work.tasks.push({ week, task });
      works.set(task.work, work);
      rows.set(id, works);
    }
  }
  return [...rows]
    .toSorted(([one], [other]) => compareStrands(one, other))
    .map(([id, works]) => ({
      id,
      name: nameStrand(id),
      thin: id === LOOKING_BACK,
      lanes: packLanes([...works.values()], plan.weeks.length),
    }));
}

function packLanes(works: readonly PlacedWork[], weeks: number): readonly Lane[] {
  const lanes: { readonly taken: Set<number>; readonly cells: PlanTask[][] }[] = [];
  for (const { tasks } of works) {
    const first = tasks[0]?.week ?? 1;
    const last = tasks.at(-1)?.week ?? first;
    const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    let lane = lanes.find(({ taken }) => span.every((week) => !taken.has(week)));
    if (lane === undefined) {
      lane = { taken: new Set(), cells: Array.from({ length: weeks }, () => []) };
      lanes.push(lane);
    }
    for (const week of span) lane.taken.add(week);
    for (const { week, task } of tasks) lane.cells[week - 1]?.push(task);
  }
  return lanes.map(({ cells }) => cells);
}
