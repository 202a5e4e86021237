import type { CalendarDate } from "#src/kernel/index.ts";
import { searchPartNames } from "#src/reference/index.ts";
import type { Plan } from "./plan.ts";

/** What came of taking one work out and, if wanted, another in. */
export type SwapOutcome =
  | { readonly kind: "chosen"; readonly plan: Plan }
  | { readonly kind: "refused"; readonly says: string }
  | { readonly kind: "unknown"; readonly task: string };

/**
 * The plan with a work taken out and another put in, as wishes that hold when it is made again. Refused when the plan
 * would lose a part that every plan needs, or the work is begun.
 */
export function swapWork(
  plan: Plan,
  { out, into, on }: { out?: string | undefined; into?: string | undefined; on: CalendarDate },
): SwapOutcome {
  const tasks = plan.weeks.flatMap((week) => week.tasks);
  const outTask = tasks.find(({ id, work }) => id === out || work === out);
  const beyond = plan.leftOut.find((one) => one.id === into && one.beyond === true);
  if (beyond !== undefined)
    return { kind: "refused", says: `It is no task of these 13 weeks. ${beyond.because}` };
  const inKnown =
    into === undefined || plan.leftOut.some(({ id }) => id === into) || plan.wants.out.includes(into);
  if (out !== undefined && outTask === undefined) return { kind: "unknown", task: out };
  if (into !== undefined && !inKnown) return { kind: "unknown", task: into };
  if (outTask?.done === true || (outTask !== undefined && (plan.progress[outTask.work] ?? 0) > 0))
    return { kind: "refused", says: "It is begun or done already: what you have done stays." };
  const only = plan.parts.find(
    ({ works }) => outTask !== undefined && works.length === 1 && works[0] === outTask.work,
  );
  if (only !== undefined)
    return {
      kind: "refused",
      says: `Nothing else in the plan carries ${searchPartNames[only.part]}, and a plan without it does not help. Put another task for it in first.`,
    };
  const wants = {
    in: [
      ...new Set([
        ...plan.wants.in.filter((id) => id !== outTask?.work),
        ...(into === undefined ? [] : [into]),
      ]),
    ],
    out: [
      ...new Set([
        ...plan.wants.out.filter((id) => id !== into),
        ...(outTask === undefined ? [] : [outTask.work]),
      ]),
    ],
  };
  return {
    kind: "chosen",
    plan: {
      ...plan,
      wants,
      events: [...plan.events, { on, what: "swapped", task: outTask?.work ?? into ?? "" }],
    },
  };
}
