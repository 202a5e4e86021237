import { addDays } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { PlanTask } from "./plan.ts";

export const PLAN_WEEKS = 13;

/** One of the three parts of the first 90 days. */
export type Block = PlanTask["block"];

/** The blocks in order, each with its last day; day 0 is the first day of the plan. */
const BLOCK_ENDS: readonly { readonly block: Block; readonly lastDay: number }[] = [
  { block: "0-30", lastDay: 30 },
  { block: "31-60", lastDay: 60 },
  { block: "61-90", lastDay: 90 },
];

/** The days of week 1 to 13 of a plan that starts on any weekday. */
export function daysOfWeek(start: CalendarDate, week: number): { from: CalendarDate; to: CalendarDate } {
  return { from: addDays(start, 7 * (week - 1)), to: addDays(start, 7 * (week - 1) + 6) };
}

/** The block most days of a week fall in: weeks 1–4, 5–9 and 10–13. */
export function blockOf(week: number): Block {
  // The middle day of seven stands for most of them.
  const middleDay = 7 * (week - 1) + 3;
  return BLOCK_ENDS.find(({ lastDay }) => middleDay <= lastDay)?.block ?? "61-90";
}

/** A block as people say it; the first day is day 1. */
export function daysInWords(block: Block): string {
  return block === "0-30" ? "1 to 30" : block.replace("-", " to ");
}

/** The first and the last week of a block. */
export function weeksOf(block: Block): { readonly first: number; readonly last: number } {
  const weeks = Array.from({ length: PLAN_WEEKS }, (_, index) => index + 1).filter(
    (week) => blockOf(week) === block,
  );
  return { first: weeks[0] ?? 1, last: weeks.at(-1) ?? PLAN_WEEKS };
}
