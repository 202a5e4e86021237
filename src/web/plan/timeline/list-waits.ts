import type { Plan } from "#src/plan/index.ts";

/** A line from a task to one that comes after it. */
export interface Wait {
  readonly from: string;
  readonly to: string;
  /** Whether the task in focus waits, or is waited for. */
  readonly way: "in" | "out";
}

/** The waits of one task: what it needs first, then what needs it. Tasks that left the plan have no line. */
export function listWaits(plan: Plan, task: string | undefined): readonly Wait[] {
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  const own = tasks.find(({ id }) => id === task);
  if (own === undefined) return [];
  const ids = new Set(tasks.map(({ id }) => id));
  return [
    ...own.after.filter((id) => ids.has(id)).map((from) => ({ from, to: own.id, way: "in" as const })),
    ...tasks
      .filter(({ after }) => after.includes(own.id))
      .map(({ id }) => ({ from: own.id, to: id, way: "out" as const })),
  ];
}
