import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import type { LogisticCalibrationInput } from "./calibration-in-the-large.ts";
import { DEFAULT_CLIP } from "./clipped-logits.ts";
import { jointCalibrationFit } from "./joint-calibration-fit.ts";
import { profileEstimate } from "./profile-estimate.ts";
import { greatestLikelihood } from "./recalibration-model.ts";
import type { RecalibrationModel } from "./recalibration-model.ts";
import { waldEstimate } from "./wald-estimate.ts";

export interface CalibrationSlope {
  readonly n: number;
  readonly events: number;
  /** Rows whose risk was moved away from 0 or 1. */
  readonly clipped: number;
  /** 1 when the spread of the risks is right; below 1 when predictions are too extreme. */
  readonly slope: Estimate;
  readonly slopeProfile: Answer;
  /** The intercept beside this slope, as val.prob prints it; not calibration in the large. */
  readonly jointIntercept: Estimate;
  readonly jointInterceptProfile: Answer;
}

/**
 * Calibration slope and the intercept of the same model: a logistic model of the outcome on the log odds of the
 * predicted risk (Cox 1958, Biometrika; Miller, Hui & Tierney 1991, Stat Med), iterated to about 1e-12, with Wald and
 * profile-likelihood intervals. Not defined when all risks or all outcomes are alike, or when the risks separate the
 * outcomes.
 */
export function calibrationSlope(input: LogisticCalibrationInput): CalibrationSlope | NotDefined {
  const { level = 0.95, clip = DEFAULT_CLIP, profile = "exact" } = input;
  const joint = jointCalibrationFit(input, { level, clip });
  if ("because" in joint) return joint;
  const { fit, n, events, clipped } = joint;
  const determinant = fit.intercepts * fit.slopes - fit.both * fit.both;
  const slopeError = Math.sqrt(fit.intercepts / determinant);
  const interceptError = Math.sqrt(fit.slopes / determinant);
  const lossFrom = (held: "intercept" | "slope") => {
    // Held away from its best value, one coefficient drags the other along a line: start there.
    const drag = -fit.both / (held === "slope" ? fit.intercepts : fit.slopes);
    return (value: number) => {
      const away = drag * (value - fit[held]);
      const start: RecalibrationModel =
        held === "slope"
          ? { intercept: fit.intercept + away, slope: value }
          : { intercept: value, slope: fit.slope + away };
      const best = greatestLikelihood(fit.rows, held === "slope" ? "intercept" : "slope", start);
      return best === undefined ? Infinity : 2 * (fit.logLikelihood - best);
    };
  };
  const wald = { level, method: "logistic model, Wald" };
  return {
    n,
    events,
    clipped,
    slope: waldEstimate(fit.slope, slopeError, wald),
    slopeProfile: profileEstimate(
      { estimate: fit.slope, standardError: slopeError, loss: lossFrom("slope"), level },
      profile,
    ),
    jointIntercept: waldEstimate(fit.intercept, interceptError, wald),
    jointInterceptProfile: profileEstimate(
      { estimate: fit.intercept, standardError: interceptError, loss: lossFrom("intercept"), level },
      profile,
    ),
  };
}
