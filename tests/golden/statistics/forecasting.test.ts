import { expect, it } from "vitest";
import { isDefined } from "#src/statistics/estimate.ts";
import { dieboldMariano } from "#src/statistics/forecasting/diebold-mariano.ts";
import { forecastAccuracy } from "#src/statistics/forecasting/forecast-accuracy.ts";
import { intervalForecast } from "#src/statistics/forecasting/interval-forecast.ts";
import { pinballLoss } from "#src/statistics/forecasting/pinball-loss.ts";
import { hasCheck, readCheck } from "../../support/reference-checks.ts";
import { describeWith } from "../../support/describe-with.ts";

function there<T extends object>(result: T): Exclude<T, { code: unknown }> {
  expect(isDefined(result)).toBe(true);
  return result as Exclude<T, { code: unknown }>;
}

describeWith(hasCheck("eval-checks", "22-forecast-ldeaths"), "monthly deaths of the United Kingdom", () => {
  it("has the accuracy, intervals and test of R's forecast package", () => {
    const { expected, tolerance, numbers, words } = readCheck("22-forecast-ldeaths");
    let count = 0;
    const same = (actual: unknown, value: number): void => {
      expect(Math.abs((actual as number) - value), `${String(actual)} is not ${value}`).toBeLessThanOrEqual(tolerance);
      count += 1;
    };
    const sets = words("set");
    const only = (column: string, set: string): Float64Array => numbers(column).filter((_, row) => sets[row] === set);
    const observed = only("y", "test");
    const history = only("y", "train");
    const test = (column: string): Float64Array => only(column, "test");
    for (const method of ["snaive", "ets"]) {
      const theirs = expected[method];
      const predicted = test(`${method}_mean`);
      const found = there(forecastAccuracy({ observed, predicted, history, season: 12 }));
      same(found.meanError.value, theirs.me);
      same(found.meanAbsoluteError.value, theirs.mae);
      same(found.rootMeanSquaredError.value, theirs.rmse);
      same((found.meanAbsolutePercentageError.value ?? Number.NaN) * 100, theirs.mape_pct);
      same((found.meanPercentageError as number) * 100, theirs.mpe_pct);
      same((found.symmetricPercentageError as number) * 100, theirs.smape_pct);
      same(found.weightedPercentageError, theirs.wape);
      same(found.scaledErrorSeasonal, theirs.mase_seasonal12);
      same(found.scaledErrorNaive, theirs.mase_naive1);
      same(found.errorAutocorrelation, theirs.acf1_error);
      same(found.theilsU, theirs.theils_u);
      const pack = theirs.forecast_pkg;
      same(found.meanError.value, pack.ME);
      same(found.rootMeanSquaredError.value, pack.RMSE);
      same(found.meanAbsoluteError.value, pack.MAE);
      same((found.meanPercentageError as number) * 100, pack.MPE);
      same((found.meanAbsolutePercentageError.value ?? Number.NaN) * 100, pack.MAPE);
      same(found.scaledErrorSeasonal, pack.MASE);
      same(found.errorAutocorrelation, pack.ACF1);
      same(found.theilsU, pack["Theil's U"]);
      const judged = there(
        intervalForecast({
          observed,
          lowers: [test(`${method}_lo80`), test(`${method}_lo95`)],
          uppers: [test(`${method}_hi80`), test(`${method}_hi95`)],
          coverages: [0.8, 0.95],
          medians: predicted,
        }),
      );
      same(judged.intervals[0]?.pinballLower, theirs["pinball_0.1"]);
      same(judged.intervals[0]?.pinballUpper, theirs["pinball_0.9"]);
      same(judged.pinballMedian, theirs["pinball_0.5"]);
      same(pinballLoss({ observed, predicted: test(`${method}_lo80`), quantile: 0.1 }).value, theirs["pinball_0.1"]);
      same(judged.intervals[0]?.covered.value, theirs.coverage80);
      same(judged.intervals[1]?.covered.value, theirs.coverage95);
      same(judged.intervals[0]?.intervalScore.value, theirs.winkler80);
      same(judged.intervals[1]?.intervalScore.value, theirs.winkler95);
      same(judged.weightedIntervalScore.value, theirs.wis_80_95_median);
    }
    const { h: horizon, power, stat, p } = expected.dm_test;
    const compared = there(
      dieboldMariano({ observed, first: test("snaive_mean"), second: test("ets_mean"), horizon, power }),
    );
    same(compared.statistic, stat);
    same(compared.p, p);
    expect(count).toBe(58);
    console.log(`22-forecast-ldeaths: ${count} numbers`);
  });
});
