import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { mean } from "../numbers/moments.ts";
import { studentQuantile, studentUpper, twoSidedStudent } from "../numbers/student.ts";
import { faultOfColumns, faultOfLevel } from "../regression/finite-columns.ts";
import { autocovariance } from "./newey-west.ts";

export interface DieboldMarianoInput {
  readonly observed: ArrayLike<number>;
  /** Forecasts of the first method, in order of time. */
  readonly first: ArrayLike<number>;
  /** Forecasts of the second method for the same periods. */
  readonly second: ArrayLike<number>;
  /** Periods between making a forecast and its period; 1 when left out. */
  readonly horizon?: number;
  /** Power of the absolute error that is the loss; 2 (squared error) when left out. */
  readonly power?: number;
  /** Weights of the autocovariances; "rectangular" (Diebold–Mariano) when left out. */
  readonly weights?: "rectangular" | "bartlett";
  /** "first-worse" asks whether the first loses more; "two-sided" when left out. */
  readonly alternative?: "two-sided" | "first-worse" | "first-better";
  /** Coverage of the interval; 0.95 when left out. */
  readonly level?: number;
}

export interface DieboldMariano {
  readonly periods: number;
  /** Mean loss of the first − mean loss of the second: above 0 the second forecasts better. */
  readonly lossDifference: Estimate;
  /** With the small-sample correction of Harvey, Leybourne and Newbold. */
  readonly statistic: number;
  readonly p: number;
}

/**
 * The Diebold–Mariano test that two methods forecast equally well, with Harvey's correction and t, n − 1.
 *
 * The variance sums autocovariances up to horizon − 1. Diebold and Mariano 1995, J Bus Econ Stat 13:253;
 * Harvey, Leybourne and Newbold 1997, Int J Forecasting 13:281. Not defined when the losses never differ, or when
 * rectangular weights give a negative variance (take "bartlett").
 */
export function dieboldMariano({
  observed,
  first,
  second,
  horizon = 1,
  power = 2,
  weights = "rectangular",
  alternative = "two-sided",
  level = 0.95,
}: DieboldMarianoInput): DieboldMariano | NotDefined {
  const fault = faultOfColumns([observed, first, second], 3) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  const periods = observed.length;
  if (!Number.isInteger(horizon) || horizon < 1 || horizon >= periods || !(power > 0)) {
    return notDefined(
      "invalid-input",
      "Not defined, because the horizon must be whole and below the periods, and the power above 0.",
    );
  }
  const losses = Float64Array.from(
    observed,
    (value, period) =>
      Math.abs(value - (first[period] as number)) ** power -
      Math.abs(value - (second[period] as number)) ** power,
  );
  if (losses.every((loss) => loss === losses[0])) {
    return notDefined(
      "constant",
      "Not defined, because the two losses differ by the same amount in every period.",
    );
  }
  const value = mean(losses);
  let total = autocovariance(losses, value, 0);
  for (let lag = 1; lag < horizon; lag++) {
    total += 2 * (weights === "bartlett" ? 1 - lag / horizon : 1) * autocovariance(losses, value, lag);
  }
  if (total <= 0) {
    return notDefined(
      "constant",
      "Not defined, because the variance came out negative: take Bartlett weights or a shorter horizon.",
    );
  }
  const shrink = (periods + 1 - 2 * horizon + (horizon * (horizon - 1)) / periods) / periods;
  if (shrink <= 0)
    return notDefined("too-few", "Not defined, because there are too few periods for this horizon.");
  const standardError = Math.sqrt(total / periods / shrink);
  const statistic = value / standardError;
  const df = periods - 1;
  const pOf = tails[alternative] as TailArea | undefined;
  if (pOf === undefined) {
    return notDefined("invalid-input", "Not defined, because that alternative is not one of those offered.");
  }
  const reach = studentQuantile((1 + level) / 2, df) * standardError;
  return {
    periods,
    lossDifference: {
      value,
      low: value - reach,
      high: value + reach,
      standardError,
      level,
      method: "Diebold–Mariano, Harvey's correction, t",
    },
    statistic,
    p: pOf(statistic, df),
  };
}

type TailArea = (t: number, df: number) => number;

const tails: Readonly<Record<NonNullable<DieboldMarianoInput["alternative"]>, TailArea>> = {
  "two-sided": twoSidedStudent,
  "first-worse": studentUpper,
  "first-better": (t, df) => studentUpper(-t, df),
};
