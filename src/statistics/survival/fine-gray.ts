import type { Estimate, NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { chiSquareUpper } from "../numbers/chi-square.ts";
import { choleskySolve, invertSymmetric } from "../numbers/linear.ts";
import { criticalValue, twoSidedNormal } from "../numbers/normal.ts";
import { checkedCauses, isColumn } from "./accuracy-columns.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { placeOfTime } from "./place-of-time.ts";
import { fineGrayLikelihood } from "./fine-gray-likelihood.ts";
import type { FineGrayLikelihood } from "./fine-gray-likelihood.ts";
import { fineGrayRows } from "./fine-gray-rows.ts";
import type { FineGrayRows } from "./fine-gray-rows.ts";
import { fineGrayMeat } from "./fine-gray-sandwich.ts";
import { groupCodes } from "./group-codes.ts";

export interface FineGrayInput {
  /** When follow-up ended; any unit, 0 or later. */
  readonly times: ArrayLike<number>;
  /** 0 when follow-up ended without an event, otherwise the number of the event that came first: 1, 2, … */
  readonly causes: ArrayLike<number>;
  /** One column a predictor. */
  readonly predictors: readonly ArrayLike<number>[];
  /** The event of interest among `causes`; default 1. */
  readonly cause?: number;
  /** Groups whose censoring may differ: each has a censoring curve of its own. */
  readonly censoringStrata?: readonly string[] | ArrayLike<number>;
  /** Predictor values of those to predict for: one list each, in the order of the predictors. */
  readonly profiles?: readonly (readonly number[])[];
  /** Times at which the profiles' cumulative incidence is wanted. */
  readonly at?: readonly number[];
  /** Coverage; default 0.95. */
  readonly level?: number;
}

export interface FineGrayCoefficient {
  /** Log subdistribution hazard ratio for one unit of the predictor. */
  readonly coefficient: Estimate;
  readonly hazardRatio: Estimate;
  readonly z: number;
  /** Two-sided Wald. */
  readonly pValue: number;
}

export interface FineGray {
  readonly rows: number;
  /** Events of interest. */
  readonly events: number;
  readonly competingEvents: number;
  readonly coefficients: readonly FineGrayCoefficient[];
  /** Of the coefficients: sandwich with the part of the estimated censoring curve. */
  readonly covariance: readonly (readonly number[])[];
  /** Of the weighted partial likelihood. */
  readonly logLikelihood: { readonly null: number; readonly fitted: number };
  /** Twice the rise of the pseudo-likelihood; only a guide, since the weights are estimated. */
  readonly likelihoodRatio: {
    readonly chiSquare: number;
    readonly degreesOfFreedom: number;
    readonly pValue: number;
  };
  /** Cumulative subdistribution hazard for predictors of 0, at each time of an event of interest. */
  readonly baseline: { readonly times: Float64Array; readonly cumulativeHazard: Float64Array };
  /** Cumulative incidence of each profile at each time. */
  readonly predictions: readonly { readonly profile: number; readonly incidence: readonly number[] }[];
}

const TOLERANCE = 1e-12;
const ROUNDS = 50;

/**
 * Proportional subdistribution hazards regression (Fine & Gray 1999, J Am Stat Assoc 94:496), as crr of cmprsk: ties as
 * Breslow; who had another event stays at risk with weight G(t−) over G at their time, G by Kaplan–Meier of censoring,
 * in each of the `censoringStrata`; Wald intervals from the sandwich with the part of the estimated G. The coefficient
 * speaks of the cumulative incidence, not of the rate among those still event-free. Not defined without events of
 * interest, when a predictor is constant or follows from others, or when the likelihood has no maximum.
 */
export function fineGray(input: FineGrayInput): FineGray | NotDefined {
  const { times, predictors, cause = 1, censoringStrata, level = 0.95 } = input;
  const causes = checkedCauses({ times, causes: input.causes }, predictors);
  if (!isColumn(causes)) return causes;
  const problem = problemOfLevel(level) ?? problemOfModel(input);
  if (problem) return problem;
  const scaling = predictors.map(centreAndSpread);
  if (scaling.some(({ spread }) => !(spread > 0)))
    return notDefined("constant", "Not defined, because a predictor does not vary.");
  const coded = groupCodes(censoringStrata ?? Array.from(times, () => "all"));
  const rows = fineGrayRows({
    times,
    causes,
    cause,
    predictors: predictors.map((column, a) => scaled(column, scaling[a] as Scale)),
    stratum: coded.codes,
    strata: coded.names.length,
  });
  if (!rows.kind.includes(1))
    return notDefined("no-events", "Not defined, because no row had the event of interest.");
  const p = predictors.length;
  const atZero = fineGrayLikelihood(rows, new Float64Array(p));
  if (!invertSymmetric(atZero.information, p))
    return notDefined(
      "constant",
      "Not defined, because a predictor does not vary among the rows at risk, or follows from others.",
    );
  const found = maximise(rows, atZero);
  if (!found)
    return notDefined(
      "did-not-converge",
      "Not defined, because the likelihood has no maximum that could be found.",
    );
  return answerOf(input, rows, scaling, { ...found, null: atZero.logLikelihood });
}

function problemOfModel({
  times,
  predictors,
  cause = 1,
  censoringStrata,
  profiles = [],
  at = [],
}: FineGrayInput): NotDefined | undefined {
  if (predictors.length === 0)
    return notDefined("invalid-input", "Not defined, because there is no predictor.");
  if (!Number.isInteger(cause) || cause < 1)
    return notDefined("invalid-input", "Not defined, because the cause must be a whole number from 1.");
  if (censoringStrata && censoringStrata.length !== times.length)
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (profiles.some((values) => values.length !== predictors.length || !values.every(Number.isFinite)))
    return notDefined(
      "invalid-input",
      "Not defined, because a profile must hold one number for each predictor.",
    );
  if (!at.every(Number.isFinite))
    return notDefined("invalid-input", "Not defined, because a time asked for is no number.");
  return undefined;
}

interface Scale {
  readonly centre: number;
  readonly spread: number;
}

function centreAndSpread(column: ArrayLike<number>): Scale {
  const n = column.length;
  let [sum, squares] = [0, 0];
  for (let row = 0; row < n; row += 1) sum += column[row] as number;
  const centre = sum / n;
  let varies = false;
  for (let row = 0; row < n; row += 1) {
    squares += ((column[row] as number) - centre) ** 2;
    varies ||= column[row] !== column[0];
  }
  return { centre, spread: varies ? Math.sqrt(squares / n) : 0 };
}

function scaled(column: ArrayLike<number>, { centre, spread }: Scale): Float64Array {
  return Float64Array.from(column, (value) => (value - centre) / spread);
}

interface Maximum {
  readonly beta: Float64Array;
  readonly fit: FineGrayLikelihood;
  readonly inverse: Float64Array;
}

/** Newton's method with halved steps. */
function maximise(rows: FineGrayRows, atZero: FineGrayLikelihood): Maximum | undefined {
  const p = rows.predictors.length;
  let beta = new Float64Array(p);
  let fit = atZero;
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = choleskySolve(fit.information, fit.score, p);
    if (!step) return undefined;
    const gain = step.reduce((sum, value, a) => sum + value * (fit.score[a] as number), 0);
    if (
      gain < TOLERANCE * TOLERANCE * (1 + Math.abs(fit.logLikelihood)) ||
      step.every((s) => Math.abs(s) < TOLERANCE)
    ) {
      const inverse = invertSymmetric(fit.information, p);
      return inverse && { beta, fit, inverse };
    }
    let next: FineGrayLikelihood | undefined;
    let moved = beta;
    for (let share = 1; share > 1e-6; share /= 2) {
      moved = beta.map((value, a) => value + share * (step[a] as number));
      // Beyond this, on scaled predictors, the likelihood only creeps towards a limit.
      if (moved.some((value) => Math.abs(value) > 30)) return undefined;
      next = fineGrayLikelihood(rows, moved);
      if (next.logLikelihood >= fit.logLikelihood - 1e-10 * Math.abs(fit.logLikelihood)) break;
      next = undefined;
    }
    if (!next) return undefined;
    [beta, fit] = [moved, next];
  }
  return undefined;
}

function answerOf(
  { level = 0.95, profiles = [], at = [] }: FineGrayInput,
  rows: FineGrayRows,
  scaling: readonly Scale[],
  { beta, fit, inverse, null: atZero }: Maximum & { readonly null: number },
): FineGray {
  const p = beta.length;
  const meat = fineGrayMeat(rows, fit);
  const covariance = Array.from({ length: p }, (_, a) =>
    Array.from({ length: p }, (_column, b) => {
      let sum = 0;
      for (let i = 0; i < p; i += 1)
        for (let j = 0; j < p; j += 1)
          sum +=
            (inverse[a * p + i] as number) * (meat[i * p + j] as number) * (inverse[j * p + b] as number);
      return sum / (scaling[a] as Scale).spread / (scaling[b] as Scale).spread;
    }),
  );
  const slopes = beta.map((value, a) => value / (scaling[a] as Scale).spread);
  const shift = slopes.reduce((sum, value, a) => sum + value * (scaling[a] as Scale).centre, 0);
  const times = rows.places.times.filter((_, place) => (fit.steps[place] as number) > 0);
  let sum = 0;
  const cumulativeHazard = fit.steps
    .filter((step) => step > 0)
    .map((step) => (sum += step * Math.exp(-shift)));
  const rise = 2 * (fit.logLikelihood - atZero);
  return {
    rows: rows.n,
    events: rows.kind.reduce((count, kind) => count + (kind === 1 ? 1 : 0), 0),
    competingEvents: rows.kind.reduce((count, kind) => count + (kind === 2 ? 1 : 0), 0),
    coefficients: Array.from(slopes, (value, a) =>
      coefficientOf(value, Math.sqrt(covariance[a]?.[a] ?? Number.NaN), level),
    ),
    covariance,
    logLikelihood: { null: atZero, fitted: fit.logLikelihood },
    likelihoodRatio: { chiSquare: rise, degreesOfFreedom: p, pValue: chiSquareUpper(Math.max(rise, 0), p) },
    baseline: { times, cumulativeHazard },
    predictions: profiles.map((values, profile) => {
      const ratio = Math.exp(slopes.reduce((total, slope, a) => total + slope * (values[a] as number), 0));
      const incidence = at.map((time) => {
        const place = placeOfTime(times, time);
        return place < 0 ? 0 : -Math.expm1(-ratio * (cumulativeHazard[place] as number));
      });
      return { profile, incidence };
    }),
  };
}

function coefficientOf(value: number, error: number, level: number): FineGrayCoefficient {
  const half = criticalValue(level) * error;
  const method = "Wald, sandwich error with estimated censoring";
  return {
    coefficient: { value, low: value - half, high: value + half, standardError: error, level, method },
    hazardRatio: {
      value: Math.exp(value),
      low: Math.exp(value - half),
      high: Math.exp(value + half),
      level,
      method,
    },
    z: value / error,
    pValue: twoSidedNormal(value / error),
  };
}
