import { z } from "zod";
import { addDays, calendarDateSchema } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { CardToRecall } from "./cards-for.ts";
import { dueCards, isSettled } from "./due-cards.ts";
import type { RecallCard } from "./recall-card.ts";

/** How it stands with the cards of a plan. */
export const recallCountsSchema = z.object({
  /** Cards met so far. */
  seen: z.int().nonnegative(),
  /** Cards met before that are due today or overdue. */
  due: z.int().nonnegative(),
  /** Cards known so well that they are asked no more. */
  settled: z.int().nonnegative(),
  /** Cards not met yet. */
  new: z.int().nonnegative(),
  /** Times a card that was known had gone. */
  lapses: z.int().nonnegative(),
  /** Cards to ask today, new ones with them; 0 when the day's work is done. */
  today: z.int().nonnegative(),
  /** The next day with cards, when there is nothing for today; absent when every card is settled. */
  next: calendarDateSchema.optional(),
});
type RecallCounts = Readonly<z.infer<typeof recallCountsSchema>>;

/** Counts for screens, over the cards a plan asks; what was met of other sets is left aside. */
export function describeRecall(
  all: readonly CardToRecall[],
  seen: readonly RecallCard[],
  today: CalendarDate,
): RecallCounts {
  const asked = new Set(all.map(({ card }) => card));
  const met = seen.filter(({ card }) => asked.has(card));
  const fresh = asked.size - met.length;
  const waiting = dueCards(all, seen, today, Number.POSITIVE_INFINITY).length;
  const alive = met.filter((card) => !isSettled(card));
  const days = [...alive.map(({ due }) => due), ...(fresh > 0 ? [addDays(today, 1)] : [])].toSorted();
  const next = waiting === 0 ? days[0] : undefined;
  return {
    seen: met.length,
    due: alive.filter(({ due }) => due <= today).length,
    settled: met.length - alive.length,
    new: fresh,
    lapses: met.reduce((sum, { lapses }) => sum + lapses, 0),
    today: waiting,
    ...(next === undefined ? {} : { next }),
  };
}
