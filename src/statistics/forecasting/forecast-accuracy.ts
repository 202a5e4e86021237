import { notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { mean, sum } from "../numbers/moments.ts";
import { faultOfColumns, faultOfLevel } from "../regression/finite-columns.ts";
import { autocovariance, meanOfSeries } from "./newey-west.ts";

export interface ForecastAccuracyInput {
  /** What happened, in order of time. */
  readonly observed: ArrayLike<number>;
  /** The forecasts of the same periods. */
  readonly predicted: ArrayLike<number>;
  /** The series the forecasts were made from, in order of time; needed for scaled errors and skill. */
  readonly history?: ArrayLike<number>;
  /** Periods in a season: 12 for months, 7 for days, 24 for hours; 1 when left out. */
  readonly season?: number;
  /** Coverage of the intervals; 0.95 when left out. */
  readonly level?: number;
}

export interface ForecastAccuracy {
  readonly periods: number;
  /** Mean of observed − predicted (ME). */
  readonly meanError: Estimate;
  readonly meanAbsoluteError: Estimate;
  readonly rootMeanSquaredError: Estimate;
  /** MPE, MAPE, sMAPE and WAPE are shares: 0.1 is a tenth. */
  readonly meanPercentageError: number | NotDefined;
  readonly meanAbsolutePercentageError: Answer;
  /** |e| over the mean of |observed| and |predicted|: 0 to 2. */
  readonly symmetricPercentageError: number | NotDefined;
  /** Sum of |e| over the sum of |observed|. */
  readonly weightedPercentageError: number | NotDefined;
  /** MASE against the seasonal naive forecast in the history. */
  readonly scaledErrorSeasonal: number | NotDefined;
  /** MASE against the naive forecast (last value) in the history. */
  readonly scaledErrorNaive: number | NotDefined;
  /** Theil's U2: below 1 is better than repeating the value before, in relative changes. */
  readonly theilsU: number | NotDefined;
  /** Autocorrelation of the errors at lag 1. */
  readonly errorAutocorrelation: number | NotDefined;
  /** 1 − MAE / MAE of repeating the last value of the history. */
  readonly skillOverNaive: Skill | NotDefined;
  /** 1 − MAE / MAE of repeating the last season of the history. */
  readonly skillOverSeasonalNaive: Skill | NotDefined;
}

export interface Skill {
  readonly meanAbsoluteError: number;
  /** On the mean squared error. */
  readonly squaredError: number;
}

/**
 * How far forecasts of one series lie from what happened.
 *
 * Errors are observed − predicted; percentage errors are fractions of the observed value. MASE divides by the
 * mean absolute (seasonal) difference of the history. Intervals of ME, MAE, RMSE and MAPE allow for errors that
 * follow each other (Newey–West). Not defined: percentages with an observed 0; scaled errors and skill without a
 * history longer than the season; U with a 0 before the last period.
 * Hyndman and Koehler 2006, Int J Forecasting 22:679; Theil 1966, Applied Economic Forecasting.
 */
export function forecastAccuracy({
  observed,
  predicted,
  history,
  season = 1,
  level = 0.95,
}: ForecastAccuracyInput): ForecastAccuracy | NotDefined {
  const fault =
    faultOfColumns([observed, predicted], 1) ??
    (history === undefined || history.length === 0 ? undefined : faultOfColumns([history], 1)) ??
    faultOfLevel(level);
  if (fault !== undefined) return fault;
  if (!Number.isInteger(season) || season < 1) {
    return notDefined(
      "invalid-input",
      "Not defined, because a season is a whole number of periods, at least 1.",
    );
  }
  const actual = Float64Array.from(observed);
  const errors = actual.map((value, period) => value - (predicted[period] as number));
  const absolute = errors.map(Math.abs);
  const meanAbsoluteError = meanOfSeries(absolute, level);
  const past = history ?? [];
  const scaled = (lag: number): number | NotDefined => {
    const scale = naiveScale(past, lag);
    return typeof scale === "number" ? meanAbsoluteError.value / scale : scale;
  };
  return {
    periods: actual.length,
    meanError: meanOfSeries(errors, level),
    meanAbsoluteError,
    rootMeanSquaredError: rootOf(
      meanOfSeries(
        errors.map((error) => error * error),
        level,
      ),
    ),
    ...percentages(actual, predicted, errors, level),
    scaledErrorSeasonal: scaled(season),
    scaledErrorNaive: scaled(1),
    theilsU: theilsU(actual, predicted),
    errorAutocorrelation: lagOne(errors),
    skillOverNaive: skill(actual, errors, past, 1),
    skillOverSeasonalNaive: skill(actual, errors, past, season),
  };
}

/** The interval of a mean of squares, carried through the root. */
function rootOf({ value, low, high, level, method, standardError, because }: Estimate): Estimate {
  const root = Math.sqrt(value);
  return {
    value: root,
    low: low === null ? null : Math.sqrt(Math.max(0, low)),
    high: high === null ? null : Math.sqrt(high),
    ...(standardError === undefined || root === 0 ? {} : { standardError: standardError / (2 * root) }),
    level,
    method,
    ...(because === undefined ? {} : { because }),
  };
}

function percentages(
  actual: Float64Array,
  predicted: ArrayLike<number>,
  errors: Float64Array,
  level: number,
) {
  const absolute = errors.map(Math.abs);
  const zero = notDefined(
    "invalid-input",
    "Not defined, because an observed value is 0 and has no percentage.",
  );
  const someZero = actual.includes(0);
  const middles = actual.map(
    (value, period) => (Math.abs(value) + Math.abs(predicted[period] as number)) / 2,
  );
  const size = sum(actual.map(Math.abs));
  return {
    meanPercentageError: someZero
      ? zero
      : mean(errors.map((error, period) => error / (actual[period] as number))),
    meanAbsolutePercentageError: someZero
      ? zero
      : meanOfSeries(
          absolute.map((error, period) => error / Math.abs(actual[period] as number)),
          level,
        ),
    symmetricPercentageError: middles.includes(0)
      ? notDefined("invalid-input", "Not defined, because an observed value and its forecast are both 0.")
      : mean(absolute.map((error, period) => error / (middles[period] as number))),
    weightedPercentageError:
      size === 0
        ? notDefined("constant", "Not defined, because every observed value is 0.")
        : sum(absolute) / size,
  };
}

/** Mean absolute difference of values `lag` periods apart: the error of the (seasonal) naive forecast. */
function naiveScale(history: ArrayLike<number>, lag: number): number | NotDefined {
  if (history.length <= lag) {
    return notDefined(
      "too-few",
      "Not defined, because the history is missing or not longer than the season.",
    );
  }
  let total = 0;
  for (let period = lag; period < history.length; period++) {
    total += Math.abs((history[period] as number) - (history[period - lag] as number));
  }
  return total === 0
    ? notDefined("constant", "Not defined, because the naive forecast makes no error in the history.")
    : total / (history.length - lag);
}

function theilsU(actual: Float64Array, predicted: ArrayLike<number>): number | NotDefined {
  if (actual.length < 2) return notDefined("too-few", "Not defined, because it needs two periods.");
  let ours = 0;
  let unchanged = 0;
  for (let period = 1; period < actual.length; period++) {
    const before = actual[period - 1] as number;
    if (before === 0)
      return notDefined("invalid-input", "Not defined, because a value before the last period is 0.");
    ours += (((predicted[period] as number) - (actual[period] as number)) / before) ** 2;
    unchanged += (((actual[period] as number) - before) / before) ** 2;
  }
  return unchanged === 0
    ? notDefined("constant", "Not defined, because the observed values do not change.")
    : Math.sqrt(ours / unchanged);
}

function lagOne(errors: Float64Array): number | NotDefined {
  const middle = mean(errors);
  const spread = autocovariance(errors, middle, 0);
  if (errors.length < 2) return notDefined("too-few", "Not defined, because it needs two periods.");
  return errors.every((error) => error === errors[0]) || spread === 0
    ? notDefined("constant", "Not defined, because the errors do not vary.")
    : autocovariance(errors, middle, 1) / spread;
}

function skill(
  actual: Float64Array,
  errors: Float64Array,
  history: ArrayLike<number>,
  season: number,
): Skill | NotDefined {
  if (history.length < season) {
    return notDefined("too-few", "Not defined, because the history is missing or shorter than the season.");
  }
  const start = history.length - season;
  const repeated = actual.map((value, period) => value - (history[start + (period % season)] as number));
  const theirs = sum(repeated.map(Math.abs));
  if (theirs === 0) return notDefined("constant", "Not defined, because the naive forecast makes no error.");
  const squares = (values: Float64Array): number => sum(values.map((value) => value * value));
  return {
    meanAbsoluteError: 1 - sum(errors.map(Math.abs)) / theirs,
    squaredError: 1 - squares(errors) / squares(repeated),
  };
}
