import type { CalendarDate } from "#src/kernel/index.ts";
import type { Plan } from "./plan.ts";

/**
 * The plan after days that were lost, from `from` to `to` with both: days still to come are taken off the
 * availability, days behind need no more than planning again. No more is kept than that it happened.
 */
export function missDays(
  plan: Plan,
  { from, to, today }: { from: CalendarDate; to: CalendarDate; today: CalendarDate },
): Plan {
  const ahead = to >= today && to >= from ? [{ from: from < today ? today : from, to }] : [];
  return {
    ...plan,
    availability: { ...plan.availability, daysOff: [...plan.availability.daysOff, ...ahead] },
    events: [...plan.events, { on: today, what: "missed" }],
  };
}
