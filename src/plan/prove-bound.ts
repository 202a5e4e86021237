import type { MadePlan } from "./make-plan.ts";
import type { Plan } from "./plan.ts";

/** The plan with how far from the best it can be, given that no schedule of its problem is worth more than `bound`. */
export function withBound({ plan, bonus }: MadePlan, bound: number | undefined): Plan {
  if (bound === undefined) return plan;
  const best = Math.max(plan.quality.worth, bound - bonus);
  const gap = best === 0 ? 0 : Math.min(1, Math.max(0, 1 - plan.quality.worth / best));
  return {
    ...plan,
    quality: { worth: plan.quality.worth, bound: best, gap: Math.ceil(gap * 10_000) / 10_000 },
  };
}
