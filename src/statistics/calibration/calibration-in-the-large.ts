import { notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { checkBothClasses } from "./check-outcome.ts";
import type { OutcomeColumns } from "./check-outcome.ts";
import { clippedLogits, DEFAULT_CLIP, isClip } from "./clipped-logits.ts";
import { profileEstimate } from "./profile-estimate.ts";
import type { ProfileMethod } from "./profile-limits.ts";
import { fitRecalibration, likelihoodAt } from "./recalibration-model.ts";
import { waldEstimate } from "./wald-estimate.ts";

/** What the functions that fit on the log-odds scale take. */
export interface LogisticCalibrationInput extends OutcomeColumns {
  /** Coverage; default 0.95. */
  readonly level?: number;
  /** Risks nearer to 0 or 1 than this are moved to it; default 1e-8. */
  readonly clip?: number;
  /** Default "exact"; "interpolated" gives the limits of R's `confint`, which differ from the fifth digit on. */
  readonly profile?: ProfileMethod;
}

export interface CalibrationInTheLarge {
  readonly n: number;
  readonly events: number;
  /** Rows whose risk was moved away from 0 or 1. */
  readonly clipped: number;
  /** On the log-odds scale: 0 when predictions are right on average, above 0 when they are too low. */
  readonly intercept: Estimate;
  /** The same number with profile-likelihood limits. */
  readonly interceptProfile: Answer;
}

/**
 * Calibration in the large: the intercept of a logistic model with the log odds of the predicted risk as offset
 * (slope held at 1), with Wald and profile-likelihood intervals (Cox 1958, Biometrika; Steyerberg 2010,
 * Epidemiology). This is not the intercept of the joint model that val.prob prints: see `calibrationSlope`. Not
 * defined when all outcomes are alike.
 */
export function calibrationInTheLarge(input: LogisticCalibrationInput): CalibrationInTheLarge | NotDefined {
  const { labels, probabilities, level = 0.95, clip = DEFAULT_CLIP, profile = "exact" } = input;
  const counts = checkBothClasses(input, level);
  if ("because" in counts) return counts;
  if (!isClip(clip))
    return notDefined("invalid-input", "Not defined, because the clip must lie between 0 and 0.5.");
  const { logits, clipped } = clippedLogits(probabilities, clip);
  const fit = fitRecalibration(labels, logits, "intercept");
  if (fit === undefined)
    return notDefined("did-not-converge", "Not defined, because the fit of the intercept did not settle.");
  const standardError = 1 / Math.sqrt(fit.intercepts);
  const loss = (intercept: number) =>
    2 * (fit.logLikelihood - likelihoodAt(fit.rows, { intercept, slope: 1 }).logLikelihood);
  return {
    ...counts,
    clipped,
    intercept: waldEstimate(fit.intercept, standardError, { level, method: "logistic offset model, Wald" }),
    interceptProfile: profileEstimate({ estimate: fit.intercept, standardError, loss, level }, profile),
  };
}
