import { notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";
import { mean, variance } from "../numbers/moments.ts";
import { criticalValue } from "../numbers/normal.ts";
import { quantile, sortedCopy } from "../numbers/order.ts";
import { kendallCorrelation, pearsonCorrelation, spearmanCorrelation } from "./correlation.ts";
import { faultOfColumns, faultOfLevel } from "./finite-columns.ts";
import { straightLine } from "./linear-regression.ts";
import { meanInterval } from "./mean-interval.ts";
import type { MeanInterval } from "./mean-interval.ts";
import { pinballOf } from "./pinball.ts";

export interface RegressionAccuracyInput {
  readonly observed: ArrayLike<number>;
  readonly predicted: ArrayLike<number>;
  /** The quantile that pinball loss judges the predictions as; 0.5 when left out. */
  readonly quantile?: number;
  /** Absolute errors to count up to, in the unit of the outcome. */
  readonly tolerances?: readonly number[];
  /** How intervals of means are made; "t" when left out. */
  readonly interval?: MeanInterval;
  /** Coverage of the intervals; 0.95 when left out. */
  readonly level?: number;
}

export interface RegressionAccuracy {
  readonly rows: number;
  /** Mean of predicted − observed. */
  readonly bias: Estimate;
  readonly meanAbsoluteError: Estimate;
  readonly rootMeanSquaredError: Estimate;
  readonly medianAbsoluteError: Estimate;
  /** A share: 0.1 is an error of a tenth of the observed value. */
  readonly meanAbsolutePercentageError: Answer;
  /** Mean pinball loss at `quantile`. */
  readonly pinballLoss: Estimate;
  readonly rSquared: Answer;
  /** 1 − variance of the errors / variance of the outcome: R² without the bias. */
  readonly explainedVariance: number | NotDefined;
  readonly pearson: Answer;
  readonly spearman: Answer;
  readonly kendallTauB: Answer;
  /** The line of observed on predicted: slope 1 and intercept 0 when predictions are right on average. */
  readonly calibration: { readonly slope: Answer; readonly intercept: Answer };
  /** Share of rows whose absolute error is at most the tolerance. */
  readonly within: readonly { readonly tolerance: number; readonly share: Estimate }[];
}

/**
 * How far predictions of a number lie from what was seen: errors, explained variance, correlations, calibration.
 *
 * `observed` and `predicted` are in one unit; percentage errors and shares are fractions, not per cent.
 * Intervals: bias, MAE, MAPE and pinball t (or normal); RMSE and R² by the delta method; median error by the
 * binomial order statistics; correlations by Fisher's z; calibration t. R² is 1 − residual/total squares, so it
 * can be negative. Not defined: MAPE with an observed 0; R² and correlations for a constant column.
 * Willmott 1981, Physical Geography 2:184; Steyerberg 2019, Clinical Prediction Models, section 15.3.
 */
export function regressionAccuracy({
  observed,
  predicted,
  quantile: judgedAs = 0.5,
  tolerances = [],
  interval = "t",
  level = 0.95,
}: RegressionAccuracyInput): RegressionAccuracy | NotDefined {
  const fault = faultOfColumns([observed, predicted], 2) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  if (!(judgedAs > 0 && judgedAs < 1)) {
    return notDefined("invalid-input", "Not defined, because the quantile must lie between 0 and 1.");
  }
  const rows = observed.length;
  const errors = new Float64Array(rows);
  const absolute = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    errors[row] = (predicted[row] as number) - (observed[row] as number);
    absolute[row] = Math.abs(errors[row] as number);
  }
  const sorted = sortedCopy(absolute);
  const pair = { first: observed, second: predicted, level };
  const { slope, intercept } = straightLine(observed, predicted, level);
  return {
    rows,
    bias: meanInterval(errors, level, interval),
    meanAbsoluteError: meanInterval(absolute, level, interval),
    rootMeanSquaredError: rootMeanSquare(errors, level),
    medianAbsoluteError: medianInterval(sorted, level),
    meanAbsolutePercentageError: percentageError(observed, absolute, level, interval),
    pinballLoss: meanInterval(pinballOf(observed, predicted, judgedAs), level, interval),
    ...explainedShares(observed, errors, level),
    pearson: pearsonCorrelation(pair),
    spearman: spearmanCorrelation(pair),
    kendallTauB: kendallCorrelation(pair),
    calibration: { slope, intercept },
    within: tolerances.map((tolerance) => ({
      tolerance,
      share: wilsonShare(
        sorted.reduce((count, error) => count + Number(error <= tolerance), 0),
        rows,
        level,
      ),
    })),
  };
}

/** Root mean square with the delta method: the error of a mean of squares, carried through the root. */
function rootMeanSquare(errors: ArrayLike<number>, level: number): Estimate {
  const squares = Float64Array.from(errors, (error) => error * error);
  const middle = mean(squares);
  const value = Math.sqrt(middle);
  const method = "delta, on the mean of squares";
  if (value === 0) return { value, low: 0, high: 0, standardError: 0, level, method };
  const spread = Math.sqrt(variance(squares) / squares.length);
  const reach = criticalValue(level) * spread;
  return {
    value,
    // The interval stands on the mean of squares, so that it cannot leave the numbers a root may take.
    low: Math.sqrt(Math.max(0, middle - reach)),
    high: Math.sqrt(middle + reach),
    standardError: spread / (2 * value),
    level,
    method,
  };
}

/** Median of sorted values with the order statistics whose binomial coverage is at least the level. */
function medianInterval(sorted: Float64Array, level: number): Estimate {
  const rows = sorted.length;
  const method = "order statistics";
  const value = quantile(sorted, 0.5);
  const tail = (1 - level) / 2;
  // Walk up the binomial(n, 1/2) until its lower tail passes the one the level leaves; logarithms keep large n.
  let logTerm = -rows * Math.LN2;
  let below = 0;
  let places = 0;
  while (places < rows) {
    below += Math.exp(logTerm);
    if (below > tail) break;
    places += 1;
    logTerm += Math.log((rows - places + 1) / places);
  }
  if (places === 0) {
    return {
      value,
      low: null,
      high: null,
      level,
      method,
      because: "There are too few rows for this coverage.",
    };
  }
  return { value, low: sorted[places - 1] as number, high: sorted[rows - places] as number, level, method };
}

function percentageError(
  observed: ArrayLike<number>,
  absolute: Float64Array,
  level: number,
  interval: MeanInterval,
): Answer {
  const shares = absolute.map((error, row) => error / Math.abs(observed[row] as number));
  return shares.every((share) => Number.isFinite(share))
    ? meanInterval(shares, level, interval)
    : notDefined("invalid-input", "Not defined, because an observed value is 0 and has no percentage.");
}

/** R² with an interval by linearising the ratio of residual to total squares, and the explained variance. */
function explainedShares(observed: ArrayLike<number>, errors: Float64Array, level: number) {
  const rows = errors.length;
  const middle = mean(observed);
  const total = Float64Array.from(observed, (value) => (value - middle) ** 2);
  const meanTotal = mean(total);
  if (meanTotal === 0 || Float64Array.from(observed).every((value) => value === observed[0])) {
    const constant = notDefined("constant", "Not defined, because the observed values do not vary.");
    return { rSquared: constant, explainedVariance: constant };
  }
  const ratio = mean(errors.map((error) => error * error)) / meanTotal;
  const influence = errors.map((error, row) => (error * error - ratio * (total[row] as number)) / meanTotal);
  const standardError = Math.sqrt(variance(influence) / rows);
  const reach = criticalValue(level) * standardError;
  const rSquared: Estimate = {
    value: 1 - ratio,
    low: 1 - ratio - reach,
    high: Math.min(1, 1 - ratio + reach),
    standardError,
    level,
    method: "delta",
  };
  return { rSquared, explainedVariance: 1 - variance(errors) / variance(observed) };
}
