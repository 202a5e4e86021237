import { listSittings } from "./list-sittings.ts";
import type { Plan } from "./plan.ts";

/**
 * Calendar entries given out by now, by work, when the plan's calendar is given out today: the most there ever were.
 * Kept with the plan, it lets a later calendar call off the entries that are no longer meant.
 */
export function publishedSittings(plan: Plan): Record<string, number> {
  const published = new Map(Object.entries(plan.published));
  for (const { task, number } of listSittings(plan))
    published.set(task.work, Math.max(published.get(task.work) ?? 0, number));
  return Object.fromEntries(published);
}
