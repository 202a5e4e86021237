import fc from "fast-check";
import { expect, it } from "vitest";
import { coxRegression } from "./cox-regression.ts";
import type { CoxInput } from "./cox-rows.ts";
import { proportionalHazardsTest } from "./proportional-hazards-test.ts";
import { columnsOf, followUpRows, leukaemia } from "./testing.ts";

/** Each row cut at every time of an event, so that a predictor may change with time. */
function cutAtEvents({ times, events, entries, predictors, strata }: CoxInput) {
  const cuts = [...new Set(Array.from(times).filter((_, row) => events[row] === 1))].toSorted(
    (a, b) => a - b,
  );
  return Array.from(times, (time, row) => {
    const ends = [...cuts.filter((cut) => cut > (entries?.[row] ?? -1) && cut < time), time];
    return ends.map((end, place) => ({
      start: place === 0 ? (entries?.[row] ?? -1) : ends[place - 1]!,
      end,
      event: end === time ? events[row]! : 0,
      values: predictors.map((column) => column[row]!),
      stratum: Number(strata?.[row] ?? 0),
    }));
  }).flat();
}

it("is the score test of predictors times time, added to the model where it stands", () => {
  fc.assert(
    fc.property(followUpRows, fc.constantFrom("efron", "breslow"), (rows, kind) => {
      const ties = kind as "efron";
      const { times, events, entries, groups, scores, others } = columnsOf(rows);
      const input = { times, events, entries, strata: groups, predictors: [scores, others], ties };
      const model = coxRegression(input);
      const test = proportionalHazardsTest({ ...input, transform: "identity" });
      if (!("coefficients" in model) || !("global" in test)) return;
      const beta = model.coefficients.map((each) => each.coefficient.value);
      if (beta.includes(null)) return;
      const pieces = cutAtEvents(input);
      const whole = coxRegression({
        times: pieces.map((piece) => piece.end),
        entries: pieces.map((piece) => piece.start),
        events: pieces.map((piece) => piece.event),
        strata: pieces.map((piece) => piece.stratum),
        offsets: pieces.map(({ values }) => values.reduce((sum, value, j) => sum + value * beta[j]!, 0)),
        predictors: [
          ...[0, 1].map((j) => pieces.map((piece) => piece.values[j]!)),
          ...[0, 1].map((j) => pieces.map((piece) => piece.values[j]! * piece.end)),
        ],
        ties,
      });
      if (!("score" in whole) || whole.score.degreesOfFreedom < 4) return;
      expect(test.global.chiSquare).toBeCloseTo(whole.score.chiSquare, 5);
    }),
    { numRuns: 60 },
  );
});

it("tests one term as it tests the whole, whatever the unit of the predictor", () => {
  const input = { ...leukaemia, predictors: [leukaemia.placebo] };
  for (const transform of ["km", "identity", "rank", "log"] as const) {
    const one = proportionalHazardsTest({ ...input, transform });
    const other = proportionalHazardsTest({
      ...input,
      predictors: [leukaemia.placebo.map((value) => 7 - 3 * value)],
      transform,
    });
    if (!("global" in one) || !("global" in other)) throw new Error("no test");
    expect(one.terms[0]).toEqual(one.global);
    expect(other.global.chiSquare).toBeCloseTo(one.global.chiSquare, 8);
    expect(one.global.degreesOfFreedom).toBe(1);
  }
});

it("takes the columns of one category together, and says what it cannot test", () => {
  const third = leukaemia.times.map((_, row) => Number(row % 3 === 0));
  const next = leukaemia.times.map((_, row) => Number(row % 3 === 1));
  const input = { ...leukaemia, predictors: [leukaemia.placebo, third, next] };
  const test = proportionalHazardsTest({ ...input, terms: [[0], [1, 2]] });
  expect(test).toMatchObject({
    terms: [{ degreesOfFreedom: 1 }, { degreesOfFreedom: 2 }],
    global: { degreesOfFreedom: 3 },
  });
  const constant = proportionalHazardsTest({ ...input, predictors: [leukaemia.placebo, third.map(() => 1)] });
  expect(constant).toMatchObject({ terms: [{ degreesOfFreedom: 1 }, { value: null, code: "too-few" }] });
  expect(proportionalHazardsTest({ ...input, terms: [[3]] })).toMatchObject({ code: "invalid-input" });
  expect(proportionalHazardsTest({ ...input, ties: "exact" })).toMatchObject({ code: "invalid-input" });
});
