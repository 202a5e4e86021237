import fc from "fast-check";
import { expect, it } from "vitest";
import { concordanceTest } from "./concordance-test.ts";
import type { Concordance, ConcordanceCounts } from "./concordance.ts";
import { harrellConcordance } from "./harrell-concordance.ts";
import { columnsOf, followUpRows } from "./testing.ts";
import type { FollowUpRow } from "./testing.ts";
import { unoConcordance } from "./uno-concordance.ts";

const indexOf = (result: ReturnType<typeof harrellConcordance>): Concordance | undefined =>
  "counts" in result ? result : undefined;

/** The definition, pair by pair. */
function pairByPair(rows: readonly FollowUpRow[], tau = Infinity): ConcordanceCounts {
  const counts = { concordant: 0, discordant: 0, tiedScores: 0, tiedTimes: 0, tiedBoth: 0 };
  rows.forEach((row, at) => {
    if (row.event === 0 || row.time > tau) return;
    rows.forEach((other, place) => {
      const weight = row.weight * other.weight;
      if (other.group !== row.group) return;
      if (other.time === row.time && other.event === 1) {
        if (place > at) counts[other.score === row.score ? "tiedBoth" : "tiedTimes"] += weight;
        return;
      }
      if (other.time < row.time || other.time - other.lead >= row.time) return;
      if (other.score === row.score) counts.tiedScores += weight;
      else counts[other.score < row.score ? "concordant" : "discordant"] += weight;
    });
  });
  return counts;
}

it("counts the pairs of the definition, with weights, late entry, strata and tau", () => {
  fc.assert(
    fc.property(followUpRows, fc.integer({ min: 1, max: 9 }), (rows, tau) => {
      const { times, events, entries, weights, groups, scores } = columnsOf(rows);
      const index = indexOf(
        harrellConcordance({ times, events, entries, weights, strata: groups, scores, tau }),
      );
      const counts = pairByPair(rows, tau);
      const comparable = counts.concordant + counts.discordant + counts.tiedScores;
      expect(index === undefined).toBe(comparable === 0);
      if (!index) return;
      expect(index.counts).toEqual(counts);
      expect(index.value).toBeCloseTo((counts.concordant + counts.tiedScores / 2) / comparable, 12);
    }),
  );
});

it("has the error of the jackknife made with small changes of each weight", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, events, entries, scores } = columnsOf(rows);
      const valueOf = (weights: number[]) =>
        indexOf(harrellConcordance({ times, events, entries, scores, weights }))?.value;
      const ones = rows.map(() => 1);
      const index = indexOf(harrellConcordance({ times, events, entries, scores }));
      if (!index?.standardError) return;
      const step = 1e-5;
      const squares = rows.map((_, at) => {
        const [up, down] = [step, -step].map((change) => valueOf(ones.with(at, 1 + change))!);
        return ((up! - down!) / (2 * step)) ** 2;
      });
      expect(index.standardError).toBeCloseTo(Math.sqrt(squares.reduce((sum, value) => sum + value, 0)), 6);
    }),
    { numRuns: 40 },
  );
});

it("only sees the order of scores, and turned round gives the rest to one", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, events, scores } = columnsOf(rows);
      for (const concordance of [harrellConcordance, unoConcordance]) {
        const one = indexOf(concordance({ times, events, scores }));
        const same = indexOf(
          concordance({ times, events, scores: scores.map((score) => Math.exp(score) - 40) }),
        );
        const back = indexOf(concordance({ times, events, scores: scores.map((score) => -score) }));
        expect(same).toEqual(one);
        if (!one) return;
        expect(one.value + back!.value).toBeCloseTo(1, 12);
        expect(back!.standardError ?? 0).toBeCloseTo(one.standardError ?? 0, 12);
      }
    }),
  );
});

it("is Uno's as well as Harrell's when nobody is censored", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, scores } = columnsOf(rows);
      const input = { times, events: times.map(() => 1), scores };
      expect(unoConcordance(input)).toEqual(harrellConcordance(input));
    }),
  );
});

it("counts rows of one cluster as one: each row twice has the error of each row once", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const one = columnsOf(rows);
      const two = columnsOf([...rows, ...rows]);
      const clusters = [...rows.keys(), ...rows.keys()];
      const once = indexOf(harrellConcordance({ times: one.times, events: one.events, scores: one.scores }));
      const twice = indexOf(
        harrellConcordance({ times: two.times, events: two.events, scores: two.scores, clusters }),
      );
      if (!once?.standardError) return;
      expect(twice!.value).toBeCloseTo(once.value, 12);
      expect(twice!.standardError).toBeCloseTo(once.standardError, 12);
    }),
  );
});

it("tests a difference that turns round with the scores and is the difference of the two", () => {
  fc.assert(
    fc.property(followUpRows, fc.constantFrom("harrell", "uno"), (rows, index) => {
      const { times, events, scores, others } = columnsOf(rows);
      const test = (a: number[], b: number[]) =>
        concordanceTest({ times, events, scores: a, otherScores: b, index: index as "uno" });
      const [one, other] = [test(scores, others), test(others, scores)];
      if (!("first" in one) || !("first" in other)) return;
      expect(one.difference.value).toBeCloseTo(one.first.value - one.second.value, 12);
      expect(one.difference.value).toBeCloseTo(-other.difference.value!, 12);
      expect(one.pValue ?? 2).toBeCloseTo(other.pValue ?? 2, 10);
    }),
  );
});

it("says why there is no index, no interval or no test", () => {
  const times = [1, 2, 3];
  const scores = [3, 2, 1];
  expect(harrellConcordance({ times, events: [0, 0, 0], scores })).toMatchObject({ code: "no-events" });
  expect(harrellConcordance({ times, events: [0, 0, 1], scores })).toMatchObject({ code: "no-events" });
  expect(harrellConcordance({ times, events: [1, 1, 0], scores: [1, 2] })).toMatchObject({
    code: "invalid-input",
  });
  expect(harrellConcordance({ times, events: [1, 1, 0], scores: [1, 2, Number.NaN] })).toMatchObject({
    code: "missing-values",
  });
  expect(harrellConcordance({ times, events: [1, 1, 0], scores, tau: 0 })).toMatchObject({
    code: "invalid-input",
  });
  const perfect = harrellConcordance({ times, events: [1, 1, 0], scores });
  expect(perfect).toMatchObject({ value: 1, low: null, high: null });
  const tied = { times: [1, 2, 2], events: [1, 1, 0], scores };
  expect(unoConcordance({ ...tied, censoring: "at" })).toMatchObject({ code: "beyond-follow-up" });
  expect(unoConcordance(tied)).toMatchObject({ value: 1 });
  expect(concordanceTest({ ...tied, otherScores: [6, 4, 2] })).toMatchObject({ z: null, pValue: null });
  expect(
    concordanceTest({ ...tied, otherScores: scores, index: "uno", strata: ["a", "a", "a"] }),
  ).toMatchObject({
    code: "invalid-input",
  });
});
