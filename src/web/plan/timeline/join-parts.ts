import type { Lane } from "./lay-out-rows.ts";

/** For each task of a line, how many weeks on the next part of its work stands; without an entry it is the last. */
export function joinParts(lane: Lane): ReadonlyMap<string, number> {
  const joins = new Map<string, number>();
  const latest = new Map<string, { readonly id: string; readonly week: number }>();
  lane.forEach((tasks, week) => {
    for (const { id, work } of tasks) {
      const before = latest.get(work);
      if (before !== undefined) joins.set(before.id, week - before.week);
      latest.set(work, { id, week });
    }
  });
  return joins;
}
