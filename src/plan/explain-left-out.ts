import type { Plan } from "./plan.ts";
import type { PlannedWork } from "./planned-work.ts";
import type { Selection } from "./select-work.ts";
import { timeInWords } from "./time-in-words.ts";
import { PLAN_WEEKS } from "./weeks.ts";

interface LeftOutInput {
  readonly selection: Selection;
  /** Works that stand in the plan, or are done. */
  readonly placed: ReadonlySet<string>;
  /** Minutes of all weeks that can be planned. */
  readonly capacity: number;
  readonly unwanted: ReadonlySet<string>;
  /** Minutes done of each work. */
  readonly done: ReadonlyMap<string, number>;
}

/** What did not fit, or is not needed, and why, in plain words. */
export function explainLeftOut({
  selection,
  placed,
  capacity,
  unwanted,
  done,
}: LeftOutInput): Plan["leftOut"] {
  const titles = new Map(selection.works.map(({ id, title }) => [id, title]));
  const because = (work: PlannedWork): string => {
    if (unwanted.has(work.id)) return "You took it out.";
    const begun = done.get(work.id) ?? 0;
    if (begun > 0)
      return `${timeInWords(begun)} of ${timeInWords(work.minutes)} are done; the rest found no time.`;
    const before = work.after.find((id) => !placed.has(id));
    if (before !== undefined)
      return `“${titles.get(before) ?? before}” comes first and is not finished in time.`;
    if (work.minutes > capacity) {
      return `It takes about ${timeInWords(work.minutes)}; ${PLAN_WEEKS} weeks hold ${timeInWords(capacity)}.`;
    }
    return `No time was left for its ${timeInWords(work.minutes)}: with these hours, other tasks were worth more.`;
  };
  return [
    ...selection.works
      .filter(({ id }) => !placed.has(id))
      .map((work) => ({ id: work.id, title: work.title, because: because(work) })),
    ...selection.later.map((step) => ({ ...step, beyond: true as const })),
    ...selection.alreadyShown.map(({ id, title, skills }) => ({
      id,
      title,
      because: `You already show this: ${skills.join(", ")}.`,
      beyond: true as const,
    })),
  ];
}
