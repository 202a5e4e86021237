import fc from "fast-check";
import { expect, it } from "vitest";
import { coxRegression } from "./cox-regression.ts";
import { logRankTest } from "./log-rank.ts";
import type { LogRankInput } from "./log-rank.ts";
import { columnsOf, followUpRows, leukaemia } from "./testing.ts";

const testOf = (input: LogRankInput) => {
  const result = logRankTest(input);
  return "chiSquare" in result ? result : undefined;
};

it("gives the published test of remission in childhood leukaemia", () => {
  const test = testOf({ ...leukaemia, groups: leukaemia.placebo })!;
  // Kleinbaum & Klein, Survival Analysis, chapter 2: log-rank 16.79; expected 19.25 and 10.75.
  expect(test.chiSquare).toBeCloseTo(16.79, 2);
  expect(test.groups.map((group) => group.observed)).toEqual([9, 21]);
  expect(test.groups[0]!.expected).toBeCloseTo(19.25, 2);
  expect(test.groups[1]!.expected).toBeCloseTo(10.75, 2);
  // The same book: Gehan's test 13.46.
  expect(testOf({ ...leukaemia, groups: leukaemia.placebo, weighting: "gehan" })!.chiSquare).toBeCloseTo(
    13.46,
    2,
  );
});

it("sees neither the order of rows nor the names of groups, and sums to nothing over groups", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, events, groups } = columnsOf(rows);
      const turned = columnsOf(rows.toReversed());
      const one = testOf({ times, events, groups });
      const other = testOf({
        times: turned.times,
        events: turned.events,
        groups: turned.groups.map((group) => `g${5 - group}`),
      });
      expect(other === undefined).toBe(one === undefined);
      if (!one || !other) return;
      expect(other.chiSquare).toBeCloseTo(one.chiSquare, 8);
      expect(other.degreesOfFreedom).toBe(one.degreesOfFreedom);
      const excess = one.groups.reduce((sum, group) => sum + group.observed - group.expected, 0);
      expect(excess).toBeCloseTo(0, 9);
    }),
  );
});

it("is the score test of the Cox model with exact ties", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, events, groups } = columnsOf(rows);
      const codes = groups.map((group) => Math.min(group, 1));
      const test = testOf({ times, events, groups: codes });
      const model = coxRegression({ times, events, predictors: [codes], ties: "exact" });
      if (!test || !("score" in model)) return;
      expect(model.score.chiSquare).toBeCloseTo(test.chiSquare, 7);
    }),
  );
});

it("joins the members of the family at their ends", () => {
  const input = { ...leukaemia, groups: leukaemia.placebo };
  const plain = testOf(input);
  expect(testOf({ ...input, weighting: "fleming-harrington" })).toEqual(plain);
  expect(testOf({ ...input, weighting: "fleming-harrington", rho: 1 })).toEqual(
    testOf({ ...input, weighting: "peto-peto" }),
  );
  expect(testOf({ ...input, strata: leukaemia.times.map(() => "one") })).toEqual(plain);
  expect(testOf({ ...input, entries: leukaemia.times.map(() => -1) })).toEqual(plain);
});

it("has a trend that is never more than the whole test and does not see how scores are stretched", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, events, groups } = columnsOf(rows);
      const test = testOf({ times, events, groups });
      if (!test?.trend) return;
      expect(test.trend.chiSquare).toBeLessThanOrEqual(test.chiSquare + 1e-8);
      const stretched = testOf({
        times,
        events,
        groups,
        trendScores: [3, 5, 7].slice(0, test.groups.length),
      });
      expect(stretched!.trend!.chiSquare).toBeCloseTo(test.trend.chiSquare, 8);
    }),
  );
});

it("says why there is no test", () => {
  expect(logRankTest({ times: [1, 2], events: [1, 1], groups: ["a", "a"] })).toMatchObject({
    code: "too-few",
  });
  expect(logRankTest({ times: [1, 2], events: [0, 0], groups: ["a", "b"] })).toMatchObject({
    code: "no-events",
  });
  expect(logRankTest({ times: [1, 2], events: [0, 1], groups: ["a"] })).toMatchObject({
    code: "invalid-input",
  });
  // The two groups are never at risk together with an event.
  expect(
    logRankTest({ times: [1, 2, 3, 4], events: [0, 0, 1, 1], groups: ["a", "a", "b", "b"] }),
  ).toMatchObject({ code: "no-events" });
});
