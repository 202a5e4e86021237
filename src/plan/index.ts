export { checkPlan } from "./check-plan.ts";
export { describePlan } from "./describe-plan.ts";
export { draftPlan } from "./draft-plan.ts";
export type { DraftPlanInput } from "./draft-plan.ts";
export { markTask } from "./mark-task.ts";
export { planSchema } from "./plan.ts";
export type { Plan, PlanTask, PlanWeek } from "./plan.ts";
export { readPlan } from "./read-plan.ts";
