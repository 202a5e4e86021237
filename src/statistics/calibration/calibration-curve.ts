import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { calibrationDistances } from "./calibration-distances.ts";
import type { CalibrationDistances } from "./calibration-distances.ts";
import { smoothCalibration } from "./calibration-smoothers.ts";
import type { CalibrationSmoother } from "./calibration-smoothers.ts";
import { checkBothClasses } from "./check-outcome.ts";
import type { OutcomeColumns } from "./check-outcome.ts";
import { sortedOutcome } from "./sorted-outcome.ts";

export interface CalibrationCurveInput extends OutcomeColumns {
  /** Default "loess". */
  readonly smoother?: CalibrationSmoother;
  /** Risks at which the curve is wanted; those outside the range of the data are left out. Default 101 over the range. */
  readonly at?: ArrayLike<number>;
  /** Share of the rows in each local fit of loess; default 0.75. */
  readonly span?: number;
  /** Knots of the splines, 3 to 7; default 5. */
  readonly knots?: number;
  /** Coverage of the band, point by point; default 0.95. */
  readonly level?: number;
}

export interface CalibrationCurve extends CalibrationDistances {
  readonly n: number;
  readonly events: number;
  readonly method: string;
  readonly level: number;
  /** Predicted risks, ascending. */
  readonly at: readonly number[];
  /** Smoothed share observed there. A local fit may leave 0 to 1 by a little where data are thin. */
  readonly observed: readonly number[];
  /** Null where the smoother has no error (lowess). */
  readonly standardError: readonly number[] | null;
  readonly low: readonly number[] | null;
  readonly high: readonly number[] | null;
  /** Knots of the splines on the log-odds scale, with the coefficients: intercept, log odds, bends. */
  readonly knots?: readonly number[];
  readonly coefficients?: readonly number[];
}

const PLACES = 101;

/**
 * Flexible calibration curve with a pointwise band, and the distances that sum it up: ICI, E50, E90 and Emax (Austin &
 * Steyerberg 2014 and 2019, Stat Med). "loess": local quadratic, computed directly up to 5,000 rows (what R gives with
 * `surface = "direct"`; its default interpolates and differs by up to about 0.01), beyond that on 1,500 groups of equal
 * counts; errors are those of loess, with one residual variance. "lowess": as in val.prob, without a band. "splines":
 * a logistic model on a restricted cubic spline of the log odds; its band is on that scale. `method` says which.
 * Not defined when all outcomes or all risks are alike.
 */
export function calibrationCurve(input: CalibrationCurveInput): CalibrationCurve | NotDefined {
  const { smoother = "loess", at, span = 0.75, knots = 5, level = 0.95 } = input;
  const counts = checkBothClasses(input, level);
  if ("because" in counts) return counts;
  if (!["loess", "lowess", "splines"].includes(smoother))
    return notDefined("invalid-input", "Not defined, because the smoother must be loess, lowess or splines.");
  const sorted = sortedOutcome(input);
  const smooth = smoothCalibration(sorted, smoother, { span, knots });
  if ("because" in smooth) return smooth;
  const low = sorted.x[0] as number;
  const high = sorted.x[counts.n - 1] as number;
  const places = Float64Array.from(
    at ?? { length: PLACES },
    at ? (place: number) => place : (_: unknown, i: number) => low + ((high - low) * i) / (PLACES - 1),
  )
    .filter((place) => place >= low && place <= high)
    .sort();
  const curve = smooth.at(places, criticalValue(level));
  const listed = (column: Float64Array | undefined) => (column ? [...column] : null);
  return {
    ...counts,
    ...calibrationDistances(sorted.x, smooth.fitted),
    method: smooth.method,
    level,
    at: [...places],
    observed: [...curve.observed],
    standardError: listed(curve.standardError),
    low: listed(curve.low),
    high: listed(curve.high),
    ...(smooth.knots && smooth.coefficients
      ? { knots: smooth.knots, coefficients: smooth.coefficients }
      : {}),
  };
}
