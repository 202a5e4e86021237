import { makePlan } from "./make-plan.ts";
import type { PlanInput } from "./make-plan.ts";
import type { Plan } from "./plan.ts";
import { isRitual } from "./rituals.ts";
import { withWeeklyHours } from "./weekly-hours.ts";

/** A plan of so many hours a week in a few figures, to set beside others. */
export interface HoursRow {
  readonly hoursPerWeek: number;
  readonly hours: number;
  readonly tasks: number;
  readonly artefacts: number;
  readonly leftOut: number;
  /** Share of what the role asks that is shown when all is done, 0 to 1. */
  readonly readiness: number;
  /** Works that the row before does not hold. */
  readonly gained: readonly string[];
}

/** The same person and lane at several hours a week, fewest first. */
export function compareHours(
  input: PlanInput,
  hours: readonly number[],
): { readonly now: number; readonly rows: readonly HoursRow[] } {
  const plans = [...new Set(hours)]
    .toSorted((a, b) => a - b)
    .map((one) => makePlan({ ...input, availability: withWeeklyHours(input.availability, one) }).plan);
  const rows = plans.map((plan, index): HoursRow => {
    const before = new Set(index === 0 ? [] : worksOf(plans[index - 1]).map(({ work }) => work));
    const works = worksOf(plan);
    return {
      hoursPerWeek: plan.hoursPerWeek,
      hours: Math.round(works.reduce((sum, { minutes }) => sum + minutes, 0) / 6) / 10,
      tasks: new Set(works.map(({ work }) => work)).size,
      artefacts: works.filter(({ artefact }) => artefact !== undefined).length,
      leftOut: plan.leftOut.length,
      readiness: plan.readiness.planned,
      gained:
        index === 0
          ? []
          : [
              ...new Set(
                works
                  .filter(({ work }) => !before.has(work))
                  .map(({ title }) => title.replace(/ \(part \d+ of \d+\)$/, "")),
              ),
            ],
    };
  });
  return { now: plans[0]?.readiness.now ?? 0, rows };
}

function worksOf(plan: Plan | undefined) {
  return (plan?.weeks ?? []).flatMap(({ tasks }) => tasks.filter(({ work }) => !isRitual(work)));
}
