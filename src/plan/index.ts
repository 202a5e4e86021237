export { planSchema } from "./plan.ts";
export type { Plan, PlanTask, PlanWeek } from "./plan.ts";
