import type { Plan, PlanTask, PlanWeek } from "#src/plan/index.ts";
import { isRitual } from "./is-ritual.ts";

/** Where a day stands in a plan: before it, in one of its weeks, or after it. */
export type WhereInPlan =
  | { readonly kind: "before" | "within"; readonly week: PlanWeek }
  | { readonly kind: "after" };

/** Where a day stands in a plan. Before it begins, the first week is the one to look at. */
export function whereInPlan(plan: Pick<Plan, "weeks">, day: string): WhereInPlan {
  const [first] = plan.weeks;
  const now = plan.weeks.find(({ from, to }) => day >= from && day <= to);
  if (now !== undefined) return { kind: "within", week: now };
  return first !== undefined && day < first.from ? { kind: "before", week: first } : { kind: "after" };
}

/** The next thing to sit down for: the first sitting of an open task, not behind today unless all of them are. */
export function nextSitting(
  week: PlanWeek,
  day: string,
):
  | { readonly task: PlanTask; readonly date: string; readonly minutes: number; readonly startsAt?: string }
  | undefined {
  const open = week.tasks
    .filter(({ done }) => !done)
    .flatMap((task) => task.sittings.map((sitting) => ({ task, ...sitting })))
    .toSorted((a, b) => whenOf(a).localeCompare(whenOf(b)));
  const next = open.find(({ date }) => date >= day) ?? open[0];
  if (next === undefined) return undefined;
  const { startsAt, ...rest } = next;
  return startsAt === undefined ? rest : { ...rest, startsAt };
}

/** How many open tasks have all their sittings behind a day; the weekly rituals do not count. */
export function openBehind(plan: Pick<Plan, "weeks">, day: string): number {
  return plan.weeks
    .flatMap(({ tasks }) => tasks)
    .filter(
      ({ done, work, sittings }) =>
        !done && !isRitual(work) && sittings.length > 0 && sittings.every(({ date }) => date < day),
    ).length;
}

function whenOf({ date, startsAt }: { date: string; startsAt?: string | undefined }): string {
  return `${date} ${startsAt ?? ""}`;
}
