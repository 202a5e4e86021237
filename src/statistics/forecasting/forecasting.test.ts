import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDefined } from "../estimate.ts";
import { dieboldMariano } from "./diebold-mariano.ts";
import { forecastAccuracy } from "./forecast-accuracy.ts";
import { intervalForecast } from "./interval-forecast.ts";
import { pinballLoss } from "./pinball-loss.ts";

const series = (length: number) =>
  fc.array(fc.integer({ min: 1, max: 90 }), { minLength: length, maxLength: length });
const twoSeries = fc.integer({ min: 4, max: 30 }).chain((length) => fc.tuple(series(length), series(length)));

function there<T extends object>(result: T): Exclude<T, { code: unknown }> {
  expect(isDefined(result)).toBe(true);
  return result as Exclude<T, { code: unknown }>;
}

describe("forecast accuracy", () => {
  it("gives no skill to the naive forecast and full skill to the truth", () => {
    const history = [3, 5, 4, 6, 3, 5];
    const observed = [7, 2, 5];
    const naive = there(forecastAccuracy({ observed, predicted: [5, 5, 5], history, season: 2 }));
    expect(naive.skillOverNaive).toEqual({ meanAbsoluteError: 0, squaredError: 0 });
    const seasonal = there(forecastAccuracy({ observed, predicted: [3, 5, 3], history, season: 2 }));
    expect(seasonal.skillOverSeasonalNaive).toEqual({ meanAbsoluteError: 0, squaredError: 0 });
    const perfect = there(forecastAccuracy({ observed, predicted: observed, history, season: 2 }));
    expect(perfect.skillOverNaive).toEqual({ meanAbsoluteError: 1, squaredError: 1 });
    expect(perfect.errorAutocorrelation).toMatchObject({ value: null, code: "constant" });
  });

  it("does not change with the unit where it is scaled", () => {
    fc.assert(
      fc.property(
        twoSeries,
        series(12),
        fc.constantFrom(2, 10, 1000),
        ([observed, predicted], history, unit) => {
          const one = there(forecastAccuracy({ observed, predicted, history, season: 4 }));
          const by = (values: readonly number[]) => values.map((value) => value * unit);
          const other = there(
            forecastAccuracy({
              observed: by(observed),
              predicted: by(predicted),
              history: by(history),
              season: 4,
            }),
          );
          fc.pre(typeof one.scaledErrorSeasonal === "number" && typeof one.theilsU === "number");
          expect(other.scaledErrorSeasonal).toBeCloseTo(one.scaledErrorSeasonal as number, 9);
          expect(other.theilsU).toBeCloseTo(one.theilsU as number, 9);
          expect(other.weightedPercentageError).toBeCloseTo(one.weightedPercentageError as number, 9);
          expect(other.meanAbsoluteError.value).toBeCloseTo(one.meanAbsoluteError.value * unit, 6);
        },
      ),
    );
  });

  it("says why without a history or with a 0", () => {
    const found = there(forecastAccuracy({ observed: [0, 2, 4], predicted: [1, 2, 3] }));
    expect(found.scaledErrorNaive).toMatchObject({ value: null, code: "too-few" });
    expect(found.skillOverNaive).toMatchObject({ value: null, code: "too-few" });
    expect(found.meanAbsolutePercentageError).toMatchObject({ value: null, code: "invalid-input" });
    expect(found.theilsU).toMatchObject({ value: null, code: "invalid-input" });
    expect(forecastAccuracy({ observed: [], predicted: [] })).toMatchObject({ code: "no-rows" });
    expect(forecastAccuracy({ observed: [1, Number.NaN], predicted: [1, 1] })).toMatchObject({
      code: "missing-values",
    });
  });
});

describe("interval forecasts", () => {
  it("score their width where they hold everything", () => {
    const observed = [1, 2, 3];
    const found = there(
      intervalForecast({
        observed,
        lowers: [[0, 1, 2]],
        uppers: [[2, 3, 4]],
        coverages: [0.9],
        medians: observed,
      }),
    );
    expect(found.intervals[0]).toMatchObject({
      meanWidth: 2,
      covered: { value: 1 },
      intervalScore: { value: 2 },
    });
  });

  it("score twice the pinball losses of their ends over α", () => {
    fc.assert(
      fc.property(twoSeries, fc.constantFrom(0.5, 0.8, 0.95), ([observed, middle], promised) => {
        const lower = middle.map((value) => value - 7);
        const upper = middle.map((value) => value + 9);
        const found = there(
          intervalForecast({ observed, lowers: [lower], uppers: [upper], coverages: [promised] }),
        );
        const one = found.intervals[0]!;
        const both = one.pinballLower + one.pinballUpper;
        expect(one.intervalScore.value).toBeCloseTo((2 * both) / (1 - promised), 8);
        expect(pinballLoss({ observed, predicted: lower, quantile: (1 - promised) / 2 }).value).toBeCloseTo(
          one.pinballLower,
          10,
        );
      }),
    );
  });

  it("are refused upside down", () => {
    expect(intervalForecast({ observed: [1], lowers: [[2]], uppers: [[0]], coverages: [0.8] })).toMatchObject(
      {
        code: "invalid-input",
      },
    );
    expect(intervalForecast({ observed: [1], lowers: [], uppers: [], coverages: [] })).toMatchObject({
      code: "invalid-input",
    });
  });
});

describe("the test of two methods", () => {
  it("changes sign when they change places, and keeps its p", () => {
    fc.assert(
      fc.property(twoSeries, ([observed, first]) => {
        const second = first.toReversed();
        const one = dieboldMariano({ observed, first, second });
        const other = dieboldMariano({ observed, first: second, second: first });
        fc.pre(isDefined(one) && isDefined(other));
        expect(there(one).statistic).toBeCloseTo(-there(other).statistic, 10);
        expect(there(one).p).toBeCloseTo(there(other).p, 10);
      }),
    );
  });

  it("is not defined for the same forecasts twice", () => {
    const observed = [1, 2, 3, 4];
    expect(dieboldMariano({ observed, first: [1, 1, 1, 1], second: [1, 1, 1, 1] })).toMatchObject({
      code: "constant",
    });
  });
});
