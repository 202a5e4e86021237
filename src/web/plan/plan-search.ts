import type { PlanTask, PlanWeek } from "#src/plan/index.ts";
import { readWords } from "../client/address-words.ts";

/** Which tasks the address asks for; what is left out narrows nothing. */
export interface PlanSearch {
  readonly kind?: string;
  readonly strand?: string;
  readonly show?: "open";
}

/** Reads the address of a plan; anything odd in it is left out. */
export function readPlanSearch(search: Readonly<Record<string, unknown>>): PlanSearch {
  const { kind, strand, show } = readWords(search);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(strand === undefined ? {} : { strand }),
    ...(show === "open" ? { show } : {}),
  };
}

/** Whether the address hides anything. */
export function narrows(search: PlanSearch): boolean {
  return Object.keys(search).length > 0;
}

/** The tasks of a week the address asks for; those of `kept` stay whether they are open or not. */
export function tasksAsked(
  { tasks }: PlanWeek,
  { kind, strand, show }: PlanSearch,
  kept: ReadonlySet<string>,
): readonly PlanTask[] {
  return tasks.filter(
    (task) =>
      (kind === undefined || task.kind === kind) &&
      (strand === undefined || task.strand === strand) &&
      (show === undefined || !task.done || kept.has(task.id)),
  );
}
