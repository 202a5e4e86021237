import type { NotDefined } from "../estimate.ts";
import { isDefined, notDefined } from "../estimate.ts";
import { quantile, sortedCopy } from "../numbers/order.ts";
import { calibrationFollowUp, problemOfPredictor } from "./calibration-follow-up.ts";
import type { CalibrationFollowUp, SurvivalCalibrationColumns } from "./calibration-follow-up.ts";
import { coxPredictedSurvival } from "./cox-predicted-survival.ts";
import { coxRegression } from "./cox-regression.ts";
import { fineGray } from "./fine-gray.ts";

export interface SurvivalCalibrationCurveInput extends SurvivalCalibrationColumns {
  /** 3 (default), 4 or 5 knots of the restricted cubic spline. */
  readonly knots?: 3 | 4 | 5;
  /** How many points the drawn curve has; default 50. */
  readonly points?: number;
}

export interface SurvivalCalibrationCurve {
  /** Mean absolute distance between predicted and smoothed observed risk over the rows (integrated calibration index). */
  readonly ici: number;
  /** Median, 90th percentile and largest distance. */
  readonly e50: number;
  readonly e90: number;
  readonly emax: number;
  /** The curve at evenly spaced predicted risks; limits are null where other events compete. */
  readonly predicted: readonly number[];
  readonly observed: readonly number[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly method: string;
}

// Harrell's places for the knots (2015, Regression Modeling Strategies, table 2.3).
const KNOTS: Readonly<Record<number, readonly number[]>> = {
  3: [0.1, 0.5, 0.9],
  4: [0.05, 0.35, 0.65, 0.95],
  5: [0.05, 0.275, 0.5, 0.725, 0.95],
};

/**
 * Flexible calibration of predicted risks at a horizon: a Cox model (Fine–Gray where other events compete) of a
 * restricted cubic spline of log(−log(1 − risk)) gives the observed risk that goes with each prediction (Austin, Harrell
 * & van Klaveren 2020, Stat Med 39:2714). ICI, E50, E90 and Emax are distances over the rows. All follow-up ends at the
 * horizon. Not defined for risks of 0 or 1, for too few different risks, or when no one is followed that long.
 */
export function survivalCalibrationCurve(
  input: SurvivalCalibrationCurveInput,
): SurvivalCalibrationCurve | NotDefined {
  const { probabilities, horizon, knots = 3, points = 50, level = 0.95 } = input;
  const followUp = calibrationFollowUp(input);
  if ("because" in followUp) return followUp;
  const problem = problemOfPredictor(followUp.predictor);
  if (problem) return problem;
  const shares = KNOTS[knots];
  if (!shares || !Number.isInteger(points) || points < 2)
    return notDefined("invalid-input", "Not defined, because knots must be 3, 4 or 5 and points 2 or more.");
  const sorted = sortedCopy(followUp.predictor);
  const places = shares.map((share) => quantile(sorted, share));
  if (places.some((place, at) => at > 0 && place <= (places[at - 1] as number)))
    return notDefined(
      "too-few",
      "Not defined, because there are too few different predicted risks for the curve.",
    );
  const rowValues = Array.from(followUp.predictor, (value) => splineValues(value, places));
  const predictors = places
    .slice(1)
    .map((_, term) => Float64Array.from(rowValues, (values) => values[term] as number));
  const fromRisk = (risk: number) => splineValues(Math.log(-Math.log1p(-risk)), places);
  const chances = sortedCopy(probabilities);
  const [least, most] = [chances[0] as number, chances.at(-1) as number];
  const predicted = Array.from({ length: points }, (_, at) => least + ((most - least) * at) / (points - 1));
  const fitted = observedRisks(followUp, predictors, predicted.map(fromRisk), horizon, level);
  if ("because" in fitted) return fitted;
  const distances = sortedCopy(
    fitted.rows.map((observed, row) => Math.abs(observed - (probabilities[row] as number))),
  );
  return {
    ici: distances.reduce((sum, distance) => sum + distance, 0) / distances.length,
    e50: quantile(distances, 0.5),
    e90: quantile(distances, 0.9),
    emax: distances.at(-1) as number,
    predicted,
    ...fitted.curve,
    method: `${followUp.competing ? "Fine–Gray" : "Cox"} model of a restricted cubic spline with ${String(knots)} knots`,
  };
}

/** The value itself and the curved terms of a restricted cubic spline, scaled by the square of its span. */
function splineValues(value: number, knots: readonly number[]): number[] {
  const cube = (knot: number) => Math.max(value - knot, 0) ** 3;
  const last = knots.at(-1) as number;
  const before = knots.at(-2) as number;
  const span = (last - (knots[0] as number)) ** 2;
  const curved = knots.slice(0, -2).map((knot) => {
    const rest = (cube(before) * (last - knot) - cube(last) * (before - knot)) / (last - before);
    return (cube(knot) - rest) / span;
  });
  return [value, ...curved];
}

interface ObservedRisks {
  readonly rows: Float64Array;
  readonly curve: Pick<SurvivalCalibrationCurve, "observed" | "low" | "high">;
}

function observedRisks(
  { times, causes, competing }: CalibrationFollowUp,
  predictors: readonly Float64Array[],
  profiles: readonly (readonly number[])[],
  horizon: number,
  level: number,
): ObservedRisks | NotDefined {
  if (competing) {
    const fit = fineGray({ times, causes, predictors, profiles, at: [horizon], level });
    if (!isDefined(fit)) return fit;
    const whole = fit.baseline.cumulativeHazard.at(-1) ?? 0;
    const slopes = fit.coefficients.map(({ coefficient }) => coefficient.value);
    const observed = fit.predictions.map(({ incidence }) => incidence[0] ?? 0);
    const none = observed.map(() => null);
    const rows = Float64Array.from(times, (_, row) => {
      const linear = slopes.reduce((sum, slope, at) => sum + slope * (predictors[at]?.[row] as number), 0);
      return -Math.expm1(-whole * Math.exp(linear));
    });
    return { rows, curve: { observed, low: none, high: none } };
  }
  const fit = coxRegression({ times, events: causes, predictors, level });
  if (!isDefined(fit)) return fit;
  const missing = fit.coefficients.map(({ coefficient }) => coefficient).find((one) => !isDefined(one));
  if (missing && !isDefined(missing)) return missing;
  const whole = fit.baseline[0]?.cumulativeHazard.at(-1) ?? 0;
  const drawn = coxPredictedSurvival({ times, events: causes, predictors, profiles, at: [horizon], level });
  if (!isDefined(drawn)) return drawn;
  const survivals = drawn.predictions.map(({ survival }) => survival[0]?.survival);
  const risk = (level_: number | null | undefined) =>
    level_ === null || level_ === undefined ? null : 1 - level_;
  return {
    rows: fit.linearPredictors.map((linear) => -Math.expm1(-whole * Math.exp(linear))),
    curve: {
      observed: survivals.map((one) => 1 - (one?.value ?? Number.NaN)),
      low: survivals.map((one) => (one && isDefined(one) ? risk(one.high) : null)),
      high: survivals.map((one) => (one && isDefined(one) ? risk(one.low) : null)),
    },
  };
}
