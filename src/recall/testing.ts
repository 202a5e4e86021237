import { addDays, readCalendarDate } from "#src/kernel/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { CardToRecall } from "./cards-for.ts";
import { rateCard } from "./rate-card.ts";
import type { Rating, RecallCard } from "./recall-card.ts";

/** One time a card was seen: `wait` days after the time before. */
export interface Look {
  readonly rating: Rating;
  readonly wait: number;
}

export function aDay(text: string): CalendarDate {
  const day = readCalendarDate(text);
  if (day === undefined) throw new TypeError("not a day");
  return day;
}

/** Cards 0 to n-1 of three sets. */
export function someCards(count: number): readonly CardToRecall[] {
  return Array.from({ length: count }, (_, index) => {
    const set = `set-${Math.floor((index * 3) / count)}`;
    return { card: `${set}/c${index}`, ask: "What is it?", answer: "It is.", source: "glossary-own", set };
  });
}

/** A card as its past left it; nothing when it has none. */
export function withPast(card: string, past: readonly Look[], from: CalendarDate): RecallCard | undefined {
  let day = from;
  let current: RecallCard | undefined;
  for (const { rating, wait } of past) {
    day = addDays(day, wait);
    current = rateCard(current, card, rating, day);
  }
  return current;
}
