import type { Plan } from "./plan.ts";
import { hoursOf } from "./planned-work.ts";
import type { PlannedWork } from "./planned-work.ts";
import type { Schedule } from "./schedule-work.ts";
import type { Selection } from "./select-work.ts";
import { PLAN_WEEKS } from "./weeks.ts";

/** What did not fit, or is not needed, and why, in plain words. */
export function explainLeftOut(selection: Selection, schedule: Schedule, capacity: number): Plan["leftOut"] {
  const titles = new Map(selection.works.map(({ id, title }) => [id, title]));
  const unfinished = (id: string): boolean => (schedule.left.get(id) ?? 0) > 0;
  const because = (work: PlannedWork): string => {
    const left = schedule.left.get(work.id) ?? 0;
    if (left < work.quarters) {
      return `${inHours(work.quarters - left)} of ${inHours(work.quarters)} fit; ${inHours(left)} remain after week ${PLAN_WEEKS}.`;
    }
    const before = work.after.find(unfinished);
    if (before !== undefined)
      return `“${titles.get(before) ?? before}” comes first and is not finished in time.`;
    const all = capacity * PLAN_WEEKS;
    if (work.quarters > all) {
      return `It takes about ${inHours(work.quarters)}; ${PLAN_WEEKS} weeks at ${inHours(capacity)} hold ${inHours(all)}.`;
    }
    return `No time was left for its ${inHours(work.quarters)}: what the lane asks first came first.`;
  };
  return [
    ...selection.works
      .filter(({ id }) => unfinished(id))
      .map((work) => ({ id: work.id, title: work.title, because: because(work) })),
    ...selection.alreadyShown.map(({ id, title, skills }) => ({
      id,
      title,
      because: `You already show this: ${skills.join(", ")}.`,
    })),
  ];
}

function inHours(quarters: number): string {
  const hours = hoursOf(quarters);
  return hours === 1 ? "1 hour" : `${hours} hours`;
}
