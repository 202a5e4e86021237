import { notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { fUpper } from "../numbers/fisher-f.ts";
import { leastSquares } from "../numbers/linear.ts";
import { mean } from "../numbers/moments.ts";
import { studentQuantile, twoSidedStudent } from "../numbers/student.ts";
import { faultOfColumns, faultOfLevel } from "./finite-columns.ts";

export interface LinearRegressionInput {
  /** The number that is explained. */
  readonly outcome: ArrayLike<number>;
  /** Columns that explain it; the intercept is added. */
  readonly predictors: readonly ArrayLike<number>[];
  /** Coverage of the intervals; 0.95 when left out. */
  readonly level?: number;
}

export interface LinearRegression {
  readonly rows: number;
  /** The intercept first, then one for each predictor in their order. */
  readonly coefficients: readonly Estimate[];
  /** Two-sided t tests that a coefficient is 0, in the same order. */
  readonly pValues: readonly number[];
  /** Square root of the mean squared residual (divided by n). */
  readonly rootMeanSquaredError: number;
  /** Square root of the residual variance (divided by n − p − 1). */
  readonly residualStandardDeviation: number;
  readonly rSquared: number | NotDefined;
  /** The F test that no predictor explains anything. */
  readonly fTest:
    | { readonly f: number; readonly df1: number; readonly df2: number; readonly p: number }
    | NotDefined;
}

/**
 * Ordinary least squares with an intercept: coefficients with t intervals (n − p − 1 degrees of freedom),
 * R² and the F test. Not defined when predictors repeat each other or there are too few rows.
 * Draper and Smith 1998, Applied Regression Analysis, chapters 5 and 6.
 */
export function linearRegression({
  outcome,
  predictors,
  level = 0.95,
}: LinearRegressionInput): LinearRegression | NotDefined {
  const rows = outcome.length;
  const fault = faultOfColumns([outcome, ...predictors], predictors.length + 2) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  const fit = leastSquares([new Float64Array(rows).fill(1), ...predictors], outcome);
  if (fit === undefined) {
    return notDefined("constant", "Not defined, because a predictor is constant or repeats the others.");
  }
  const size = predictors.length + 1;
  const df = rows - size;
  const reach = studentQuantile((1 + level) / 2, df);
  const coefficients = Array.from({ length: size }, (_, place): Estimate => {
    const value = fit.coefficients[place] as number;
    const standardError = Math.sqrt(fit.covariance[place * size + place] as number);
    return {
      value,
      low: value - reach * standardError,
      high: value + reach * standardError,
      standardError,
      level,
      method: "t, residual degrees of freedom",
    };
  });
  const residualSquares = fit.residualVariance * df;
  return {
    rows,
    coefficients,
    pValues: coefficients.map(({ value, standardError = 0 }) =>
      standardError === 0 ? (value === 0 ? 1 : 0) : twoSidedStudent(value / standardError, df),
    ),
    rootMeanSquaredError: Math.sqrt(residualSquares / rows),
    residualStandardDeviation: Math.sqrt(fit.residualVariance),
    ...explained(outcome, residualSquares, predictors.length, df),
  };
}

function explained(outcome: ArrayLike<number>, residualSquares: number, df1: number, df2: number) {
  const middle = mean(outcome);
  let totalSquares = 0;
  let varies = false;
  for (let row = 0; row < outcome.length; row++) {
    totalSquares += ((outcome[row] as number) - middle) ** 2;
    varies ||= outcome[row] !== outcome[0];
  }
  if (!varies) {
    const constant = notDefined("constant", "Not defined, because the outcome does not vary.");
    return { rSquared: constant, fTest: constant };
  }
  const rSquared = 1 - residualSquares / totalSquares;
  if (df1 === 0) {
    return { rSquared, fTest: notDefined("too-few", "Not defined, because there is no predictor to test.") };
  }
  const f = (totalSquares - residualSquares) / df1 / (residualSquares / df2);
  const fTest = Number.isFinite(f)
    ? { f, df1, df2, p: fUpper(Math.max(f, 0), df1, df2) }
    : notDefined("constant", "Not defined, because the fit leaves no residual to compare with.");
  return { rSquared, fTest };
}

/** Slope and intercept of `outcome` on one predictor, or why there are none. */
export function straightLine(
  outcome: ArrayLike<number>,
  predictor: ArrayLike<number>,
  level: number,
): { readonly slope: Answer; readonly intercept: Answer; readonly p: number | null } {
  const fit = linearRegression({ outcome, predictors: [predictor], level });
  if ("code" in fit) return { slope: fit, intercept: fit, p: null };
  const [intercept, slope] = fit.coefficients as readonly [Estimate, Estimate];
  return { slope, intercept, p: fit.pValues[1] ?? null };
}
