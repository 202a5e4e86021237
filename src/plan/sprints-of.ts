import type { Pathway } from "#src/atlas/index.ts";
import type { Plan } from "./plan.ts";

/** The phases of a pathway as sprints; the 13 weeks are the first. Where the guides stop, so does the list. */
export function sprintsOf(pathway: Pathway | undefined): Plan["sprints"] {
  return (pathway?.phases ?? []).map(({ months, goals, go, change, stop }, index) => ({
    number: index + 1,
    months,
    goals: [...goals],
    go: [...go],
    change: [...change],
    stop: [...stop],
  }));
}
