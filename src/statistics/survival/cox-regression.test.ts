import fc from "fast-check";
import { expect, it } from "vitest";
import { coxPredictedSurvival } from "./cox-predicted-survival.ts";
import { coxRegression } from "./cox-regression.ts";
import type { CoxRegression } from "./cox-regression.ts";
import { coxResiduals } from "./cox-residuals.ts";
import type { CoxInput } from "./cox-rows.ts";
import { columnsOf, followUpRows, leukaemia } from "./testing.ts";

const modelOf = (input: CoxInput): CoxRegression => {
  const model = coxRegression(input);
  if (!("coefficients" in model)) throw new Error(model.because);
  return model;
};

const valuesOf = (model: CoxRegression) => model.coefficients.map((each) => each.coefficient.value);

/** A model of two predictors that has a maximum, or nothing. */
function settled(input: CoxInput): CoxRegression | undefined {
  const model = coxRegression(input);
  return "coefficients" in model && valuesOf(model).every((value) => value !== null) ? model : undefined;
}

const placebo = { ...leukaemia, predictors: [leukaemia.placebo] };

it("gives the published coefficients of remission in childhood leukaemia for each handling of ties", () => {
  // Breslow 1.509, Efron 1.572 and exact 1.628 are printed in most textbooks (Kleinbaum & Klein; Cox & Oakes).
  const [breslow, efron, exact] = (["breslow", "efron", "exact"] as const).map(
    (ties) => valuesOf(modelOf({ ...placebo, ties }))[0],
  );
  expect(breslow).toBeCloseTo(1.509, 3);
  expect(efron).toBeCloseTo(1.572, 3);
  expect(exact).toBeCloseTo(1.628, 3);
  expect(modelOf(placebo).coefficients[0]!.coefficient).toMatchObject({
    standardError: expect.closeTo(0.412, 3),
  });
});

it("handles ties alike when there are none", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { events, scores, others } = columnsOf(rows);
      const times = rows.map((row, at) => row.time + at / 100);
      const input = { times, events, predictors: [scores, others] };
      const efron = settled(input);
      if (!efron) return;
      for (const ties of ["breslow", "exact"] as const) {
        const other = modelOf({ ...input, ties });
        expect(other.logLikelihood.fitted).toBeCloseTo(efron.logLikelihood.fitted, 7);
        valuesOf(other).forEach((value, j) => expect(value).toBeCloseTo(valuesOf(efron)[j]!, 5));
      }
    }),
    { numRuns: 60 },
  );
});

/** Breslow's log likelihood by its definition. */
function byDefinition(
  { times, events, entries, weights, predictors }: CoxInput,
  beta: readonly number[],
): number {
  const eta = Array.from(times, (_, row) =>
    predictors.reduce((sum, column, j) => sum + column[row]! * beta[j]!, 0),
  );
  return eta.reduce((sum, own, row) => {
    if (events[row] !== 1) return sum;
    const atRisk = eta.reduce((total, other, place) => {
      const there = times[place]! >= times[row]! && (entries?.[place] ?? -1) < times[row]!;
      return there ? total + (weights?.[place] ?? 1) * Math.exp(other) : total;
    }, 0);
    return sum + (weights?.[row] ?? 1) * (own - Math.log(atRisk));
  }, 0);
}

it("lies at the top of the likelihood written out, with weights and late entry", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, events, entries, weights, scores, others } = columnsOf(rows);
      const input = {
        times,
        events,
        entries,
        weights,
        predictors: [scores, others],
        ties: "breslow" as const,
      };
      const model = settled(input);
      if (!model) return;
      const beta = valuesOf(model) as number[];
      const top = byDefinition(input, beta);
      expect(model.logLikelihood.fitted).toBeCloseTo(top, 6);
      expect(model.logLikelihood.null).toBeCloseTo(byDefinition(input, [0, 0]), 8);
      for (const j of [0, 1])
        for (const step of [-1e-3, 1e-3])
          expect(byDefinition(input, beta.with(j, beta[j]! + step))).toBeLessThanOrEqual(top + 1e-9);
    }),
    { numRuns: 60 },
  );
});

it("does not see the order of rows, the zero of a predictor or the unit of time, and follows its unit", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const one = columnsOf(rows);
      const other = columnsOf(rows.toReversed());
      const model = settled({ times: one.times, events: one.events, predictors: [one.scores, one.others] });
      if (!model) return;
      const moved = modelOf({
        times: other.times.map((time) => time / 365),
        events: other.events,
        predictors: [other.scores.map((value) => 1000 + 8 * value), other.others],
      });
      expect(valuesOf(moved)[0]! * 8).toBeCloseTo(valuesOf(model)[0]!, 5);
      expect(valuesOf(moved)[1]).toBeCloseTo(valuesOf(model)[1]!, 5);
      expect(moved.likelihoodRatio.chiSquare).toBeCloseTo(model.likelihoodRatio.chiSquare, 7);
    }),
    { numRuns: 60 },
  );
});

it("is the same when a row is cut into start–stop rows, and when all are in one stratum", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, events, scores, others } = columnsOf(rows);
      const whole = settled({ times, events, predictors: [scores, others] });
      if (!whole) return;
      const cut = rows.map((row) => row.time / 2);
      const twice = (column: readonly number[]) => [...column, ...column];
      const pieces = modelOf({
        times: [...cut, ...times],
        entries: [...times.map(() => -1), ...cut],
        events: [...events.map(() => 0), ...events],
        predictors: [twice(scores), twice(others)],
        strata: twice(times).map(() => "one"),
      });
      expect(pieces.logLikelihood.fitted).toBeCloseTo(whole.logLikelihood.fitted, 8);
      valuesOf(pieces).forEach((value, j) => expect(value).toBeCloseTo(valuesOf(whole)[j]!, 6));
    }),
    { numRuns: 60 },
  );
});

it("gives the sandwich of rows when each row is a cluster, and does not see rows given twice in a cluster", () => {
  fc.assert(
    fc.property(followUpRows, (rows) => {
      const { times, events, scores } = columnsOf(rows);
      const robust = settled({ times, events, predictors: [scores], robust: true, ties: "breslow" });
      if (!robust) return;
      const named = modelOf({
        times,
        events,
        predictors: [scores],
        clusters: times.map((_, row) => row),
        ties: "breslow",
      });
      expect(named).toEqual(robust);
      const twice = (column: readonly number[]) => [...column, ...column];
      const doubled = modelOf({
        times: twice(times),
        events: twice(events),
        predictors: [twice(scores)],
        clusters: twice(times.map((_, row) => row)),
        ties: "breslow",
      });
      expect(doubled.covariance[0]![0]).toBeCloseTo(robust.covariance[0]![0]!, 7);
    }),
    { numRuns: 60 },
  );
});

it("has residuals that sum to nothing and score residuals that are the weighted derivative", () => {
  fc.assert(
    fc.property(followUpRows, fc.constantFrom("efron", "breslow"), (rows, ties) => {
      const { times, events, entries, groups, scores, others } = columnsOf(rows);
      const input = {
        times,
        events,
        entries,
        strata: groups,
        predictors: [scores, others],
        ties: ties as "efron",
      };
      if (!settled(input)) return;
      const residuals = coxResiduals(input);
      if (!("martingale" in residuals)) throw new Error(residuals.because);
      const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
      expect(sum(residuals.martingale)).toBeCloseTo(0, 8);
      for (const column of [...residuals.score, ...residuals.schoenfeld.columns])
        expect(sum(column)).toBeCloseTo(0, 6);
      residuals.martingale.forEach((value, row) => expect(value).toBeLessThanOrEqual(events[row]! + 1e-12));
    }),
    { numRuns: 60 },
  );
});

it("predicts survival that falls, and that follows the hazard ratio between two profiles", () => {
  const at = [1, 5, 9, 14, 22];
  const result = coxPredictedSurvival({ ...placebo, profiles: [[0], [1]], at });
  if (!("predictions" in result)) throw new Error(result.because);
  const [treated, untreated] = result.predictions.map((each) =>
    each.survival.map((point) => point.survival.value!),
  );
  const ratio = Math.exp(valuesOf(modelOf(placebo))[0]!);
  treated!.forEach((survival, place) => {
    expect(untreated![place]).toBeCloseTo(survival ** ratio, 12);
    expect(survival).toBeLessThan(treated![place - 1] ?? 1);
  });
  const [{ times: eventTimes, cumulativeHazard }] = modelOf(placebo).baseline as [
    CoxRegression["baseline"][number],
  ];
  expect(treated![1]).toBeCloseTo(
    Math.exp(-cumulativeHazard[eventTimes.findLastIndex((time) => time <= 5)]!),
    12,
  );
  const past = coxPredictedSurvival({ ...placebo, profiles: [[0]], at: [0.5, 40] });
  expect(past).toMatchObject({
    predictions: [
      { survival: [{ survival: { value: 1, low: null } }, { survival: { code: "beyond-follow-up" } }] },
    ],
  });
});

it("has no coefficient where a predictor separates the events, is constant or follows from others", () => {
  const times = [1, 2, 3, 4, 5, 6, 7, 8];
  const events = [1, 1, 1, 1, 0, 0, 0, 0];
  const apart = [1, 1, 1, 1, 0, 0, 0, 0];
  const free = [1, 5, 2, 4, 3, 2, 5, 1];
  const model = modelOf({ times, events, predictors: [apart, free] });
  expect(model.coefficients[0]!.coefficient).toMatchObject({ value: null, code: "separation" });
  expect(model.coefficients[1]!.coefficient.value).toBeTypeOf("number");
  expect(model.wald).toMatchObject({ code: "separation" });
  const twice = modelOf({
    times,
    events: [1, 0, 1, 1, 0, 1, 0, 1],
    predictors: [free, free.map((value) => 3 - 2 * value), times.map(() => 4)],
  });
  expect(
    twice.coefficients.map((each) => ("code" in each.coefficient ? each.coefficient.code : "there")),
  ).toEqual(["there", "constant", "constant"]);
  expect(twice.likelihoodRatio.degreesOfFreedom).toBe(1);
  const within = modelOf({ times, events, predictors: [apart], strata: apart });
  expect(within.coefficients[0]!.coefficient).toMatchObject({ code: "constant" });
  expect(
    coxPredictedSurvival({ times, events, predictors: [apart], profiles: [[1]], at: [2] }),
  ).toMatchObject({
    code: "separation",
  });
});

it("says why there is no model", () => {
  const times = [1, 2, 3];
  const events = [1, 0, 1];
  const codeOf = (input: CoxInput) => {
    const model = coxRegression(input);
    return "code" in model ? model.code : undefined;
  };
  expect(codeOf({ times, events: [0, 0, 0], predictors: [[1, 2, 3]] })).toBe("no-events");
  expect(codeOf({ times, events, predictors: [] })).toBe("invalid-input");
  expect(codeOf({ times, events, predictors: [[1, 2]] })).toBe("invalid-input");
  expect(codeOf({ times, events, predictors: [[1, 2, Number.NaN]] })).toBe("missing-values");
  expect(codeOf({ times, events, predictors: [[1, 2, 3]], ties: "exact", weights: [1, 2, 1] })).toBe(
    "invalid-input",
  );
  expect(codeOf({ times, events, predictors: [[1, 2, 3]], ties: "exact", robust: true })).toBe(
    "invalid-input",
  );
  expect(codeOf({ times, events, predictors: [[1, 2, 3]], strata: ["a"] })).toBe("invalid-input");
  expect(codeOf({ times, events, predictors: [[1, 2, 3]], level: 0 })).toBe("invalid-input");
});
