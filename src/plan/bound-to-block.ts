import type { PlanTask } from "./plan.ts";

/** Whether a task belongs to the days of its block; learning and portfolio steps only say where they stand. */
export function boundToBlock(kind: PlanTask["kind"]): boolean {
  return kind !== "learning" && kind !== "portfolio";
}
