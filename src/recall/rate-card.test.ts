import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "#src/kernel/index.ts";
import { LONGEST_GAP, rateCard } from "./rate-card.ts";
import { ratingSchema, recallCardSchema } from "./recall-card.ts";
import { aDay, withPast } from "./testing.ts";

const start = aDay("2026-11-21");
const ratings = fc.constantFrom(...ratingSchema.options);
const cards = fc
  .array(fc.record({ rating: ratings, wait: fc.integer({ min: 0, max: 60 }) }), { maxLength: 15 })
  .map((past) => withPast("set/card", past, start));
const days = fc.integer({ min: 0, max: 2_000 }).map((later) => addDays(start, later));

describe("a rated card", () => {
  it("is due one to seven days after it was seen, whatever its past", () => {
    fc.assert(
      fc.property(cards, ratings, days, (card, rating, today) => {
        const rated = rateCard(card, "set/card", rating, today);
        const gap = daysBetween(rated.lastSeen, rated.due);
        expect(gap).toBeGreaterThanOrEqual(1);
        expect(gap).toBeLessThanOrEqual(LONGEST_GAP);
        expect(rated.lastSeen).toBe(today);
        expect(recallCardSchema.parse(rated)).toEqual(rated);
      }),
    );
  });

  it("is due the next day when it was forgotten", () => {
    fc.assert(
      fc.property(cards, days, (card, today) => {
        expect(rateCard(card, "set/card", "again", today).due).toBe(addDays(today, 1));
      }),
    );
  });

  it("comes back no sooner the better it was known", () => {
    fc.assert(
      fc.property(cards, days, (card, today) => {
        const due = ratingSchema.options.map((rating) => rateCard(card, "set/card", rating, today).due);
        expect(due).toEqual(due.toSorted());
      }),
    );
  });

  it("comes back on the same day for the same answers", () => {
    fc.assert(
      fc.property(cards, ratings, days, (card, rating, today) => {
        expect(rateCard(card, "set/card", rating, today)).toEqual(rateCard(card, "set/card", rating, today));
      }),
    );
  });

  it("counts the days it was seen, and a lapse only where it had been known", () => {
    const first = rateCard(undefined, "set/card", "again", start);
    expect(first).toMatchObject({ seen: 1, lapses: 0, state: "learning" });
    const corrected = rateCard(first, "set/card", "good", start);
    expect(corrected).toMatchObject({ seen: 1, lapses: 0, state: "review" });
    const forgotten = rateCard(corrected, "set/card", "again", addDays(start, 2));
    expect(forgotten).toMatchObject({ seen: 2, lapses: 1, state: "relearning" });
    const stillGone = rateCard(forgotten, "set/card", "again", addDays(start, 3));
    expect(stillGone).toMatchObject({ seen: 3, lapses: 1, state: "relearning" });
  });

  it("comes once a week, evenly, when it is well known and asked when due", () => {
    let card = rateCard(undefined, "set/card", "good", start);
    const gaps: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      gaps.push(daysBetween(card.lastSeen, card.due));
      card = rateCard(card, "set/card", "good", card.due);
    }
    expect(gaps[0]).toBeLessThan(LONGEST_GAP);
    expect(gaps.slice(1)).toEqual(gaps.slice(1).map(() => LONGEST_GAP));
  });

  it("is taken for a new one when its numbers could not come from any rating", () => {
    const odd = { ...rateCard(undefined, "set/card", "good", start), stability: 0, difficulty: 0.5 };
    const rated = rateCard(odd, "set/card", "good", addDays(start, 1));
    const { stability, difficulty } = rateCard(undefined, "set/card", "good", start);
    expect(rated).toMatchObject({ stability, difficulty, seen: 2 });
  });

  it("stays readable when the clock was set back", () => {
    const card = rateCard(undefined, "set/card", "good", addDays(start, 10));
    expect(rateCard(card, "set/card", "good", start)).toMatchObject({ lastSeen: start });
  });
});
