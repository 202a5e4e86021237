import { availabilitySchema } from "./availability.ts";
import type { Availability } from "./availability.ts";

/** What we assume of somebody who has named only their hours a week (above 0, at most 60). */
export function defaultAvailability(hoursPerWeek: number): Availability {
  return availabilitySchema.parse({ weekly: { kind: "hours", hours: hoursPerWeek } });
}
