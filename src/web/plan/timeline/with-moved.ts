import type { Plan } from "#src/plan/index.ts";

/** The plan as it will look when a task stands in another week; the server has the last word on it. */
export function withMoved(
  plan: Plan,
  { task: id, to }: { readonly task: string; readonly to: number },
): Plan {
  const task = plan.weeks.flatMap(({ tasks }) => tasks).find((one) => one.id === id);
  if (task === undefined) return plan;
  const weeks = plan.weeks.map((week) => {
    const rest = week.tasks.filter((one) => one.id !== id);
    if (week.week === to) return { ...week, tasks: [...rest, { ...task, pinned: true }] };
    return rest.length === week.tasks.length ? week : { ...week, tasks: rest };
  });
  return { ...plan, weeks };
}
