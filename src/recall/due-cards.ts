import type { CalendarDate } from "#src/kernel/index.ts";
import type { CardToRecall } from "./cards-for.ts";
import type { RecallCard } from "./recall-card.ts";

/** Cards in one sitting unless the person says otherwise; a judgement of this project, about five minutes. */
export const CARDS_A_SITTING = 8;
/** Cards met for the first time in one day, at most: each comes back several times. A judgement of this project. */
export const NEW_A_DAY = 4;

/**
 * A card settles, and is asked no more, once it was seen on four days and the model expects it back nine times in ten
 * after a month without recall. A judgement of this project: with no gap over a week, two sittings a week would else go
 * round the same sixteen cards for ever.
 */
const SETTLED = { seen: 4, stabilityDays: 30 } as const;

/** Whether a card is known well enough to be left alone. */
export function isSettled({ state, seen, stability }: RecallCard): boolean {
  return state === "review" && seen >= SETTLED.seen && stability >= SETTLED.stabilityDays;
}

/** What to ask today: due cards first, the longest overdue in front, then new ones; each card once, `limit` at most. */
export function dueCards(
  all: readonly CardToRecall[],
  seen: readonly RecallCard[],
  today: CalendarDate,
  limit: number = CARDS_A_SITTING,
): readonly CardToRecall[] {
  const met = new Map(seen.map((card) => [card.card, card]));
  const once = [...new Map(all.map((card) => [card.card, card])).values()];
  const due = once
    .flatMap((ask) => {
      const card = met.get(ask.card);
      return card !== undefined && card.due <= today && !isSettled(card) ? [{ ask, day: card.due }] : [];
    })
    .toSorted((a, b) => compareDays(a.day, b.day))
    .map(({ ask }) => ask);
  const newToday = seen.filter((card) => card.seen === 1 && card.lastSeen === today).length;
  const fresh = takeInTurn(once.filter(({ card }) => !met.has(card)));
  return [...due, ...fresh.slice(0, Math.max(0, NEW_A_DAY - newToday))].slice(0, Math.max(0, limit));
}

/** One card of each set, then the next of each, so that several subjects begin side by side. */
function takeInTurn(cards: readonly CardToRecall[]): readonly CardToRecall[] {
  const taken = new Map<string, number>();
  return cards
    .map((card) => {
      const turn = taken.get(card.set) ?? 0;
      taken.set(card.set, turn + 1);
      return { card, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ card }) => card);
}

function compareDays(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
