import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#src/kernel/index.ts";
import { describeRecall } from "./describe-recall.ts";
import { CARDS_A_SITTING, dueCards, isSettled, NEW_A_DAY } from "./due-cards.ts";
import { rateCard } from "./rate-card.ts";
import { ratingSchema } from "./recall-card.ts";
import type { RecallCard } from "./recall-card.ts";
import { aDay, someCards, withPast } from "./testing.ts";

const start = aDay("2026-11-21");
const pasts = fc.array(
  fc.record({
    rating: fc.constantFrom(...ratingSchema.options),
    wait: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 6 },
);
/** Cards of which some were met, and a day on which they are asked. */
const decks = fc
  .record({
    count: fc.integer({ min: 0, max: 40 }),
    pasts: fc.array(pasts, { maxLength: 40 }),
    later: fc.integer({ min: 0, max: 150 }),
  })
  .map((deck) => {
    const all = someCards(deck.count);
    const seen = all.flatMap(({ card }, index) => withPast(card, deck.pasts[index] ?? [], start) ?? []);
    return { all, seen, today: addDays(start, deck.later) };
  });

describe("the cards of a day", () => {
  it("are no more than asked for, no more new ones than a day takes, and none twice", () => {
    fc.assert(
      fc.property(decks, fc.integer({ min: 0, max: 30 }), ({ all, seen, today }, limit) => {
        const cards = dueCards([...all, ...all], seen, today, limit).map(({ card }) => card);
        const met = new Set(seen.map(({ card }) => card));
        expect(cards.length).toBeLessThanOrEqual(limit);
        expect(new Set(cards).size).toBe(cards.length);
        expect(cards.filter((card) => !met.has(card)).length).toBeLessThanOrEqual(NEW_A_DAY);
      }),
    );
  });

  it("begin with what is due, the oldest first, and hold nothing that is not due", () => {
    fc.assert(
      fc.property(decks, ({ all, seen, today }) => {
        const due = dueCards(all, seen, today, 100).map(
          ({ card }) => seen.find((one) => one.card === card)?.due ?? "new",
        );
        // Every day sorts before the word.
        expect(due).toEqual(due.toSorted());
        for (const day of due) expect(day === "new" || day <= today).toBe(true);
      }),
    );
  });

  it("are eight unless the person says otherwise, and none is left waiting behind a new one", () => {
    const all = someCards(30);
    const seen = all.slice(0, 6).map(({ card }) => rateCard(undefined, card, "again", start));
    const cards = dueCards(all, seen, addDays(start, 1)).map(({ card }) => card);
    expect(cards).toHaveLength(CARDS_A_SITTING);
    expect(cards.slice(0, 6)).toEqual(seen.map(({ card }) => card));
  });

  it("stop bringing new ones once the day's share was met, and go on the next day", () => {
    const all = someCards(30);
    const seen = dueCards(all, [], start).map(({ card }) => rateCard(undefined, card, "good", start));
    expect(seen).toHaveLength(NEW_A_DAY);
    expect(dueCards(all, seen, start)).toEqual([]);
    expect(describeRecall(all, seen, start)).toMatchObject({ today: 0, next: addDays(start, 1) });
    expect(dueCards(all, seen, addDays(start, 1))).toHaveLength(NEW_A_DAY);
  });

  it("leave a card alone once it is settled, until it is forgotten after all", () => {
    const all = someCards(1);
    let card = rateCard(undefined, "set-0/c0", "good", start);
    for (let times = 1; times < 4; times += 1) {
      expect(isSettled(card)).toBe(false);
      expect(dueCards(all, [card], card.due)).toHaveLength(1);
      card = rateCard(card, card.card, "good", card.due);
    }
    expect(dueCards(all, [card], addDays(card.due, 60))).toEqual([]);
    const gone = rateCard(card, card.card, "again", addDays(card.due, 60));
    expect(dueCards(all, [gone], gone.due)).toHaveLength(1);
  });

  it("reach most of a plan's cards in thirteen weeks of two sittings, rather than a few for ever", () => {
    const all = someCards(40);
    const seen = new Map<string, RecallCard>();
    for (let week = 0; week < 13; week += 1)
      for (const day of [0, 3]) {
        const today = addDays(start, week * 7 + day);
        for (const { card } of dueCards(all, [...seen.values()], today))
          seen.set(card, rateCard(seen.get(card), card, "good", today));
      }
    expect(seen.size).toBe(40);
  });

  it("begin several sets side by side", () => {
    const sets = dueCards(someCards(30), [], start).map(({ set }) => set);
    expect(new Set(sets).size).toBe(3);
  });
});

describe("the counts", () => {
  it("agree with the cards of the day, whatever was met", () => {
    fc.assert(
      fc.property(decks, ({ all, seen, today }) => {
        const counts = describeRecall(all, seen, today);
        const cards = dueCards(all, seen, today, 1000);
        expect(counts.seen + counts.new).toBe(all.length);
        expect(counts.today).toBe(cards.length);
        expect(counts.due).toBe(seen.filter((card) => card.due <= today && !isSettled(card)).length);
        expect(counts.settled).toBe(seen.filter(isSettled).length);
        expect(counts.next === undefined).toBe(cards.length > 0 || counts.settled === all.length);
        expect(counts.next === undefined || counts.next > today).toBe(true);
      }),
    );
  });

  it("leave aside what was met of sets the plan no longer asks", () => {
    const gone = rateCard(undefined, "gone/card", "good", start);
    expect(describeRecall(someCards(3), [gone], start)).toMatchObject({ seen: 0, new: 3, due: 0 });
  });
});
