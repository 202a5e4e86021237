import type { Plan, PlanTask } from "./plan.ts";
import { isRitual } from "./rituals.ts";

/** What planning again changed, by work: moved to another week, come in, gone out with the reason. Weeks from 1. */
export function comparePlans(before: Plan, after: Plan): Omit<NonNullable<Plan["change"]>, "on"> {
  const old = openWorks(before);
  const now = openWorks(after);
  const doneNow = new Set(
    tasksOf(after)
      .filter(({ done }) => done)
      .map(({ work }) => work),
  );
  const reasons = new Map(after.leftOut.map(({ id, because }) => [id, because]));
  const moved = [...now].flatMap(([task, { title, week }]) => {
    const was = old.get(task);
    return was === undefined || was.week === week ? [] : [{ task, title, from: was.week, to: week }];
  });
  const added = [...now].flatMap(([task, { title, week }]) =>
    old.has(task) || doneNow.has(task) ? [] : [{ task, title, to: week }],
  );
  const dropped = [...old].flatMap(([task, { title, week }]) =>
    now.has(task) || doneNow.has(task)
      ? []
      : [{ task, title, from: week, because: reasons.get(task) ?? "The lane no longer asks for it." }],
  );
  return { moved, added, dropped };
}

/** The open works of a plan with the week they are finished in. */
function openWorks(plan: Plan): ReadonlyMap<string, { readonly title: string; readonly week: number }> {
  const works = new Map<string, { title: string; week: number }>();
  for (const { week, tasks } of plan.weeks)
    for (const { work, title, done } of tasks)
      if (!done && !isRitual(work))
        works.set(work, { title: title.replace(/ \(part \d+ of \d+\)$/, ""), week });
  return works;
}

function tasksOf(plan: Plan): readonly PlanTask[] {
  return plan.weeks.flatMap(({ tasks }) => tasks);
}
