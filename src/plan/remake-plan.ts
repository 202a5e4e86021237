import { comparePlans } from "./compare-plans.ts";
import { makePlan } from "./make-plan.ts";
import type { MadePlan, PlanInput } from "./make-plan.ts";
import type { Plan } from "./plan.ts";

/**
 * The plan made again from where the person stands: nothing before today changes, what is done and pinned stays, the
 * rest moves as little as it can. What moved, came and went is said in `change`.
 */
export function remakePlan(input: PlanInput & { readonly earlier: Plan }): MadePlan {
  const made = makePlan(input);
  const change = { on: input.today, ...comparePlans(input.earlier, made.plan) };
  return {
    ...made,
    plan: {
      ...made.plan,
      change,
      events: [...input.earlier.events, { on: input.today, what: "repaired" }],
    },
  };
}
