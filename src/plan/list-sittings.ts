import type { Sitting } from "#src/availability/index.ts";
import type { Plan, PlanTask } from "./plan.ts";

/** One sitting of a plan, with its number among all sittings of the same work, from 1. */
export interface NumberedSitting {
  readonly task: PlanTask;
  readonly sitting: Sitting;
  readonly number: number;
}

/** Every sitting of the plan in order of date and clock, numbered work by work over all its parts. */
export function listSittings(plan: Plan): readonly NumberedSitting[] {
  const sittings = plan.weeks
    .flatMap(({ tasks }) => tasks)
    .flatMap((task) => task.sittings.map((sitting) => ({ task, sitting })))
    .toSorted((one, other) => compare(placeOf(one.sitting), placeOf(other.sitting)));
  const counts = new Map<string, number>();
  return sittings.map(({ task, sitting }) => {
    const number = (counts.get(task.work) ?? 0) + 1;
    counts.set(task.work, number);
    return { task, sitting, number };
  });
}

function placeOf({ date, startsAt = "" }: Sitting): string {
  return `${date} ${startsAt}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
