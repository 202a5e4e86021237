import { makePlan } from "./make-plan.ts";
import type { PlanInput } from "./make-plan.ts";
import type { Plan } from "./plan.ts";
import { isRitual } from "./rituals.ts";
import { weeklyHours, withWeeklyHours } from "./weekly-hours.ts";

const MORE = 2;
// A quick look is enough to see what comes in.
const ROUNDS = 4000;

/** What two more hours a week would add to a plan: works it does not hold now. */
export function whatTwoMoreHoursAdd(input: PlanInput, plan: Plan): Plan["twoMoreHours"] {
  const held = worksOf(plan);
  const availability = withWeeklyHours(input.availability, weeklyHours(input.availability) + MORE);
  const { plan: richer } = makePlan({ ...input, availability, rounds: ROUNDS });
  return [...worksOf(richer)]
    .filter(([id]) => !held.has(id) && !isRitual(id))
    .map(([id, title]) => ({ id, title }));
}

function worksOf(plan: Plan): ReadonlyMap<string, string> {
  return new Map(
    plan.weeks.flatMap(({ tasks }) =>
      tasks.map(({ work, title }) => [work, title.replace(/ \(part \d+ of \d+\)$/, "")] as const),
    ),
  );
}
