import { planSchema } from "./plan.ts";
import type { Plan } from "./plan.ts";

/** Reads a stored or exported plan of any age. */
export function readPlan(stored: unknown): Plan {
  return planSchema.parse(stored);
}
