import { isDefined, notDefined } from "../estimate.ts";
import type { Answer, NotDefined } from "../estimate.ts";
import { chiSquareUpper } from "../numbers/chi-square.ts";
import { choleskySolve } from "../numbers/linear.ts";
import { criticalValue, twoSidedNormal } from "../numbers/normal.ts";
import { fitCox } from "./cox-fit.ts";
import type { CoxFit } from "./cox-fit.ts";
import { coxHazards } from "./cox-hazard.ts";
import type { CoxInput, CoxTies } from "./cox-rows.ts";
import { coxSandwich } from "./cox-sandwich.ts";
import { quadraticForm, submatrix } from "./quadratic-form.ts";
import { problemOfLevel } from "../problem-of-level.ts";

export interface CoxCoefficient {
  /** Log hazard ratio for one unit of the predictor. */
  readonly coefficient: Answer;
  readonly hazardRatio: Answer;
  readonly z: number | null;
  /** Two-sided Wald. */
  readonly pValue: number | null;
  /** From the information matrix; differs from the error of the coefficient where that is the sandwich. */
  readonly modelStandardError: number | null;
}

export interface ChiSquareTest {
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
}

export interface CoxRegression {
  readonly rows: number;
  readonly events: number;
  readonly ties: CoxTies;
  /** In the order of the predictors. */
  readonly coefficients: readonly CoxCoefficient[];
  /** Of the coefficients; zero where there is none. The sandwich when there are clusters. */
  readonly covariance: readonly (readonly number[])[];
  readonly logLikelihood: { readonly null: number; readonly fitted: number };
  readonly likelihoodRatio: ChiSquareTest;
  readonly wald: ChiSquareTest | NotDefined;
  readonly score: ChiSquareTest;
  /** Null without clusters. */
  readonly robustScore: ChiSquareTest | null;
  /** Cumulative hazard for predictors and offset of 0, at each time of events; one a stratum. */
  readonly baseline: readonly {
    readonly stratum: string;
    readonly times: Float64Array;
    readonly cumulativeHazard: Float64Array;
  }[];
  /** Sum of coefficients times predictors, and the offset, for each row; not centred. */
  readonly linearPredictors: Float64Array;
}

/**
 * Cox proportional hazards regression (Cox 1972, J R Stat Soc B) with Efron's (default), Breslow's or the exact handling
 * of ties; strata, late entry and start–stop rows, weights, offsets; the sandwich error by row or cluster (Lin & Wei
 * 1989). Wald intervals. Likelihoods are at zero coefficients and at the maximum. A coefficient is not defined when its
 * predictor does not vary, follows from those before it, or separates the events so that the likelihood has no maximum.
 */
export function coxRegression(input: CoxInput): CoxRegression | NotDefined {
  const { level = 0.95, clusters, robust = false } = input;
  const problem = problemOfLevel(level);
  if (problem) return problem;
  if (input.ties === "exact" && (clusters || robust))
    return notDefined("invalid-input", "Not defined, because the exact likelihood has no sandwich error.");
  const fit = fitCox(input);
  if (!isDefined(fit)) return fit;
  const { rows, atZero, atMaximum, kept, endless } = fit;
  const sandwich = clusters || robust ? coxSandwich(fit, clusters) : undefined;
  const scaledCovariance = sandwich?.covariance ?? fit.covariance;
  const beta = rows.deviations.map((deviation, j) => (fit.beta[j] as number) / deviation);
  const covariance = unscaled(scaledCovariance, rows.deviations);
  const model = unscaled(fit.covariance, rows.deviations);
  const df = kept.length;
  const test = (chiSquare: number, degreesOfFreedom: number) => ({
    chiSquare,
    degreesOfFreedom,
    pValue: degreesOfFreedom > 0 ? chiSquareUpper(chiSquare, degreesOfFreedom) : 1,
  });
  const robustScore = sandwich && test(sandwich.score.chiSquare, sandwich.score.rank);
  const method = sandwich ? "Wald, sandwich error" : "Wald";
  const score = quadraticForm(atZero.score, atZero.information);
  return {
    rows: rows.weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0),
    events: rows.events.reduce((count, event) => count + event, 0),
    ties: fit.ties,
    coefficients: Array.from(
      beta,
      (value, j) =>
        whyNone(fit, j) ??
        coefficientOf({
          value,
          error: Math.sqrt(covariance[j * rows.p + j] as number),
          modelError: Math.sqrt(model[j * rows.p + j] as number),
          level,
          method,
        }),
    ),
    covariance: Array.from(beta, (_, j) => Array.from(covariance.subarray(j * rows.p, (j + 1) * rows.p))),
    logLikelihood: { null: atZero.logLikelihood, fitted: atMaximum.logLikelihood },
    likelihoodRatio: test(2 * (atMaximum.logLikelihood - atZero.logLikelihood), df),
    wald: endless.length > 0 ? endlessTest : test(waldOf(fit, scaledCovariance), df),
    score: test(score.chiSquare, score.rank),
    robustScore: robustScore ?? null,
    baseline: baselineOf(fit, beta),
    linearPredictors: linearPredictors(input, beta),
  };
}

const endlessTest = notDefined(
  "separation",
  "Not defined, because a predictor separates the events and its coefficient has no error.",
);

interface CoefficientParts {
  readonly value: number;
  readonly error: number;
  readonly modelError: number;
  readonly level: number;
  readonly method: string;
}

function coefficientOf({ value, error, modelError, level, method }: CoefficientParts): CoxCoefficient {
  const half = criticalValue(level) * error;
  const z = value / error;
  return {
    coefficient: { value, low: value - half, high: value + half, standardError: error, level, method },
    hazardRatio: {
      value: Math.exp(value),
      low: Math.exp(value - half),
      high: Math.exp(value + half),
      level,
      method,
    },
    z,
    pValue: twoSidedNormal(z),
    modelStandardError: modelError,
  };
}

function whyNone({ rows, kept, endless }: CoxFit, j: number): CoxCoefficient | undefined {
  if (kept.includes(j) && !endless.includes(j)) return undefined;
  const none = endless.includes(j)
    ? notDefined(
        "separation",
        "Not defined, because this predictor separates the events: the likelihood keeps rising as the coefficient grows.",
      )
    : notDefined(
        "constant",
        (rows.ranges[j] as number) > 0
          ? "Not defined, because within the rows at risk this predictor follows from the ones before it or does not vary."
          : "Not defined, because this predictor does not vary.",
      );
  return { coefficient: none, hazardRatio: none, z: null, pValue: null, modelStandardError: null };
}

function waldOf({ rows, beta, kept }: CoxFit, covariance: Float64Array): number {
  const part = Float64Array.from(kept, (j) => beta[j] as number);
  const solved = choleskySolve(submatrix(covariance, rows.p, kept), part, kept.length);
  return solved ? part.reduce((sum, value, at) => sum + value * (solved[at] as number), 0) : Number.NaN;
}

function unscaled(covariance: Float64Array, deviations: Float64Array): Float64Array {
  const p = deviations.length;
  return covariance.map(
    (value, at) => value / (deviations[Math.floor(at / p)] as number) / (deviations[at % p] as number),
  );
}

function baselineOf({ rows, beta: scaledBeta, ties }: CoxFit, beta: Float64Array): CoxRegression["baseline"] {
  // From a row of mean predictors and offset to one of zeros.
  const shift = beta.reduce((sum, value, j) => sum + value * (rows.means[j] as number), rows.meanOffset);
  const factor = Math.exp(-shift);
  return coxHazards(rows, scaledBeta, ties, false).map(({ times, hazard }, stratum) => ({
    stratum: rows.strata[stratum] ?? "",
    times,
    cumulativeHazard: hazard.map((value) => value * factor),
  }));
}

function linearPredictors({ predictors, offsets, times }: CoxInput, beta: Float64Array): Float64Array {
  const sums = offsets ? Float64Array.from(offsets) : new Float64Array(times.length);
  predictors.forEach((column, j) => {
    const slope = beta[j] as number;
    for (let row = 0; row < sums.length; row += 1)
      sums[row] = (sums[row] as number) + slope * (column[row] as number);
  });
  return sums;
}
