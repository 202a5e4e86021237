import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import type { Answer, Estimate } from "../estimate.ts";
import { seededRandom } from "../numbers/random.ts";
import { indexOfPredictionAccuracy } from "./index-of-prediction-accuracy.ts";
import { ipcwBrier } from "./ipcw-brier.ts";
import { survivalCalibrationCurve } from "./survival-calibration-curve.ts";
import { survivalCalibration } from "./survival-calibration.ts";
import { timeDependentAucTest } from "./time-dependent-auc-test.ts";
import { timeDependentAuc } from "./time-dependent-auc.ts";

const there = (answer: Answer | undefined): Estimate => {
  if (!answer || !isDefined(answer)) throw new Error(answer?.because ?? "nothing");
  return answer;
};

function aucOf(input: Parameters<typeof timeDependentAuc>[0], place = 0): Estimate {
  const found = timeDependentAuc(input);
  if (!isDefined(found)) throw new Error(found.because);
  return there(found.times[place]?.auc);
}

const aRow = fc.record({
  time: fc.integer({ min: 1, max: 20 }),
  cause: fc.integer({ min: 0, max: 2 }),
  score: fc.integer({ min: 0, max: 8 }),
});
/** Rows with an early case, and a row with no event that stays longest. */
const someRows = fc.array(aRow, { minLength: 6, maxLength: 40 }).map((rows) => {
  const all = [...rows, { time: 2, cause: 1, score: 5 }, { time: 21, cause: 0, score: 3 }];
  return {
    times: all.map(({ time }) => time),
    causes: all.map(({ cause }) => cause),
    events: all.map(({ cause }) => (cause === 0 ? 0 : 1)),
    scores: all.map(({ score }) => score),
  };
});

/** Exponential times with censoring and a second cause. */
function drawnRows(n: number, seed: number) {
  const random = seededRandom(seed);
  const scores = Array.from({ length: n }, () => random.normal());
  const rows = scores.map((score) => {
    const ends = [-Math.log(random.uniform()) / Math.exp(score), -2 * Math.log(random.uniform())];
    const lost = -2 * Math.log(random.uniform());
    const time = Math.min(...ends, lost);
    // Rounded, so that times are shared.
    return { time: Math.ceil(time * 25) / 25, cause: time === lost ? 0 : time === ends[0] ? 1 : 2 };
  });
  return { times: rows.map(({ time }) => time), causes: rows.map(({ cause }) => cause), scores };
}

function jackknife(n: number, valueWithout: (keep: <T>(column: readonly T[]) => T[]) => number): number {
  const values = Array.from({ length: n }, (_, out) =>
    valueWithout((column) => column.filter((_value, row) => row !== out)),
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return Math.sqrt((values.reduce((sum, value) => sum + (value - mean) ** 2, 0) * (n - 1)) / n);
}

describe("time-dependent AUC", () => {
  it("is the plain AUC when no one is censored", () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 2, max: 20 }), ({ times, scores }, time) => {
        const events = times.map(() => 1);
        let [wins, pairs] = [0, 0];
        times.forEach((early, i) => {
          times.forEach((late, j) => {
            if (early > time || late <= time) return;
            pairs += 1;
            wins += scores[i]! > scores[j]! ? 1 : scores[i] === scores[j] ? 0.5 : 0;
          });
        });
        expect(aucOf({ times, events, scores, at: [time] }).value).toBeCloseTo(wins / pairs, 12);
      }),
    );
  });

  it("keeps its value when scores change monotonically and turns round when they are reversed", () => {
    fc.assert(
      fc.property(
        someRows,
        fc.constantFrom("not-cases", "event-free"),
        ({ times, causes, scores }, controls) => {
          const one = { times, causes, at: [10], controls } as const;
          const { value } = aucOf({ ...one, scores });
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(aucOf({ ...one, scores: scores.map((score) => Math.exp(score / 3)) }).value).toBeCloseTo(
            value,
            12,
          );
          expect(aucOf({ ...one, scores: scores.map((score) => -score) }).value).toBeCloseTo(1 - value, 12);
        },
      ),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(someRows, ({ times, causes, scores }) => {
        const turned = {
          times: times.toReversed(),
          causes: causes.toReversed(),
          scores: scores.toReversed(),
          at: [10],
        };
        expect(aucOf(turned).value).toBeCloseTo(aucOf({ times, causes, scores, at: [10] }).value, 12);
      }),
    );
  });

  it.each(["not-cases", "event-free"] as const)(
    "has an error near the jackknife's, controls %s",
    (controls) => {
      const { times, causes, scores } = drawnRows(120, 4);
      const at = [0.3, 0.6];
      const found = timeDependentAuc({ times, causes, scores, at, controls });
      if (!isDefined(found)) throw new Error(found.because);
      const without = (keep: <T>(column: readonly T[]) => T[]) => {
        const part = timeDependentAuc({
          times: keep(times),
          causes: keep(causes),
          scores: keep(scores),
          at,
          controls,
        });
        if (!isDefined(part)) throw new Error(part.because);
        return part;
      };
      const one = jackknife(120, (keep) => there(without(keep).times[1]?.auc).value);
      const whole = jackknife(120, (keep) => there(without(keep).mean).value);
      expect((there(found.times[1]?.auc).standardError ?? 0) / one).toBeCloseTo(1, 1);
      expect((there(found.mean).standardError ?? 0) / whole).toBeCloseTo(1, 1);
    },
  );

  it("differs by nothing between a marker and itself, and the test then has no p value", () => {
    const { times, causes, scores } = drawnRows(60, 9);
    const found = timeDependentAucTest({ times, causes, scores, otherScores: scores, at: [0.5] });
    if (!isDefined(found)) throw new Error(found.because);
    expect(found.times[0]).toMatchObject({ difference: { value: 0, low: null }, z: null, pValue: null });
  });

  it("is not defined past the follow-up, without cases, or for columns that cannot be used", () => {
    const columns = { times: [1, 2, 3], events: [0, 1, 0], scores: [1, 2, 3] };
    const codeAt = (time: number) => {
      const found = timeDependentAuc({ ...columns, at: [time] });
      return isDefined(found) ? found.times[0]?.auc : found;
    };
    expect(codeAt(3)).toMatchObject({ code: "beyond-follow-up" });
    expect(codeAt(1)).toMatchObject({ code: "one-class" });
    expect(timeDependentAuc({ ...columns, at: [] })).toMatchObject({ code: "invalid-input" });
    expect(timeDependentAuc({ ...columns, scores: [1, Number.NaN, 3], at: [2] })).toMatchObject({
      code: "missing-values",
    });
    expect(timeDependentAuc({ ...columns, events: [0, 2, 0], at: [2] })).toMatchObject({
      code: "invalid-input",
    });
    expect(timeDependentAuc({ times: [], events: [], scores: [], at: [2] })).toMatchObject({
      code: "no-rows",
    });
  });
});

describe("Brier score and index of prediction accuracy", () => {
  it("are the plain ones when no one is censored", () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 2, max: 20 }), ({ times, scores }, time) => {
        const chances = scores.map((score) => score / 8);
        const squares = times.map((one, row) => ((one <= time ? 1 : 0) - chances[row]!) ** 2);
        const events = times.map(() => 1);
        for (const convention of ["riskRegression", "graf", "scikit-survival"] as const) {
          const found = ipcwBrier({ times, events, at: [time], probabilities: [chances], convention });
          if (!isDefined(found)) throw new Error(found.because);
          const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
          expect(there(found.times[0]?.brier).value).toBeCloseTo(mean, 12);
        }
      }),
    );
  });

  it("give an index of 0 to the overall risk and 1 to the truth", () => {
    const times = [1, 2, 3, 4];
    const events = [1, 1, 1, 1];
    const index = (chances: readonly number[]) => {
      const found = indexOfPredictionAccuracy({ times, events, at: [2], probabilities: [chances] });
      if (!isDefined(found)) throw new Error(found.because);
      return there(found.times[0]?.ipa).value;
    };
    expect(index([0.5, 0.5, 0.5, 0.5])).toBeCloseTo(0, 12);
    expect(index([1, 1, 0, 0])).toBe(1);
    expect(index([0, 0, 1, 1])).toBeLessThan(0);
  });

  it.each(["riskRegression", "graf", "scikit-survival"] as const)(
    "have errors near the jackknife's, convention %s",
    (convention) => {
      const { times, causes, scores } = drawnRows(120, 7);
      const chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
      const at = [0.6];
      const accuracy = (keep: <T>(column: readonly T[]) => T[]) => {
        const columns = { times: keep(times), causes: keep(causes), probabilities: [keep(chances)] };
        const found = indexOfPredictionAccuracy({ ...columns, at, convention });
        if (!isDefined(found)) throw new Error(found.because);
        return found.times[0]!;
      };
      const whole = accuracy((column) => [...column]);
      for (const part of ["brier", "nullBrier", "ipa"] as const) {
        const error = jackknife(120, (keep) => there(accuracy(keep)[part]).value);
        expect((there(whole[part]).standardError ?? 0) / error).toBeCloseTo(1, 1);
      }
    },
  );

  it("integrates a score that does not change to itself", () => {
    const found = ipcwBrier({
      times: [5, 5, 5, 9],
      events: [0, 0, 0, 1],
      at: [1, 2, 4],
      probabilities: Array.from({ length: 3 }, () => [0.1, 0.2, 0.3, 0.4]),
    });
    if (!isDefined(found)) throw new Error(found.because);
    expect(there(found.integrated).value).toBeCloseTo(0.075, 12);
  });

  it("are not defined for chances outside 0 to 1, past the follow-up, or an index before any event", () => {
    const columns = { times: [1, 2, 3], events: [0, 1, 0] };
    expect(ipcwBrier({ ...columns, at: [2], probabilities: [[0.1, 1.2, 0.3]] })).toMatchObject({
      code: "invalid-input",
    });
    const late = ipcwBrier({ ...columns, at: [3], probabilities: [[0.1, 0.2, 0.3]] });
    expect(late).toMatchObject({ times: [{ brier: { code: "beyond-follow-up" } }] });
    const early = indexOfPredictionAccuracy({ ...columns, at: [1], probabilities: [[0.1, 0.2, 0.3]] });
    expect(early).toMatchObject({ times: [{ ipa: { code: "no-events" } }] });
  });
});

describe("calibration at a horizon", () => {
  const drawn = drawnRows(800, 11);
  const single = { times: drawn.times, events: drawn.causes.map((cause) => (cause === 1 ? 1 : 0)) };
  const risk = drawn.scores.map((score) => -Math.expm1(-0.5 * Math.exp(score)));

  it("finds a model that is the truth calibrated", () => {
    const found = survivalCalibration({ ...single, probabilities: risk, horizon: 0.5 });
    if (!isDefined(found)) throw new Error(found.because);
    for (const ideal of [
      { answer: found.observedOverExpected, value: 1 },
      { answer: found.slope, value: 1 },
      { answer: found.intercept, value: 0 },
    ]) {
      expect(there(ideal.answer).low).toBeLessThan(ideal.value);
      expect(there(ideal.answer).high).toBeGreaterThan(ideal.value);
    }
    const curve = survivalCalibrationCurve({ ...single, probabilities: risk, horizon: 0.5 });
    if (!isDefined(curve)) throw new Error(curve.because);
    expect(curve.ici).toBeLessThan(0.05);
    expect(curve.e50).toBeLessThanOrEqual(curve.e90);
    expect(curve.e90).toBeLessThanOrEqual(curve.emax);
  });

  it("finds halved log risks too narrow and doubled ones too wide", () => {
    const slope = (power: number) => {
      const chances = drawn.scores.map((score) => -Math.expm1(-0.5 * Math.exp(power * score)));
      const found = survivalCalibration({ ...single, probabilities: chances, horizon: 0.5 });
      if (!isDefined(found)) throw new Error(found.because);
      return there(found.slope).value;
    };
    expect(slope(0.5)).toBeCloseTo(2 * slope(1), 6);
    expect(slope(1.25)).toBeCloseTo(slope(1) / 1.25, 6);
  });

  it("uses the cumulative incidence where events compete", () => {
    const { times, causes } = drawn;
    const found = survivalCalibration({
      times,
      causes,
      probabilities: risk,
      horizon: 0.5,
      interval: "greenwood",
    });
    if (!isDefined(found)) throw new Error(found.because);
    expect(there(found.observedOverExpected).value).toBeLessThan(1);
    expect(found.intercept).toMatchObject({ code: "invalid-input" });
    const curve = survivalCalibrationCurve({ times, causes, probabilities: risk, horizon: 0.5, points: 4 });
    expect(curve).toMatchObject({ low: [null, null, null, null] });
  });

  it("is not defined without events, past the follow-up, or with constant or certain risks", () => {
    const columns = { times: [1, 2, 3], events: [0, 1, 0], probabilities: [0.1, 0.2, 0.3] };
    expect(survivalCalibration({ ...columns, horizon: 1 })).toMatchObject({ code: "no-events" });
    expect(survivalCalibration({ ...columns, horizon: 4 })).toMatchObject({ code: "beyond-follow-up" });
    expect(survivalCalibration({ ...columns, probabilities: [0.2, 0.2, 0.2], horizon: 2.5 })).toMatchObject({
      slope: { code: "constant" },
    });
    expect(survivalCalibration({ ...columns, probabilities: [0, 0.2, 1], horizon: 2.5 })).toMatchObject({
      slope: { code: "invalid-input" },
    });
    expect(
      survivalCalibrationCurve({ ...columns, probabilities: [0.2, 0.2, 0.2], horizon: 2.5 }),
    ).toMatchObject({
      code: "too-few",
    });
  });
});
