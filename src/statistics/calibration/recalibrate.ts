import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { checkBothClasses, checkOutcome } from "./check-outcome.ts";
import type { OutcomeColumns } from "./check-outcome.ts";
import { clippedLogits, DEFAULT_CLIP, isClip } from "./clipped-logits.ts";
import { jointCalibrationFit } from "./joint-calibration-fit.ts";
import { fitRecalibration } from "./recalibration-model.ts";
import type { RecalibrationModel } from "./recalibration-model.ts";

export interface RecalibrateInput extends OutcomeColumns {
  /** "intercept" moves all log odds by one number; "intercept-and-slope" also stretches them. Default the latter. */
  readonly update?: "intercept" | "intercept-and-slope";
  /** Risks to correct; default those the correction is learnt from. */
  readonly applyTo?: ArrayLike<number>;
  /** Risks nearer to 0 or 1 than this are moved to it; default 1e-8. */
  readonly clip?: number;
}

export interface Recalibration {
  readonly intercept: number;
  readonly slope: number;
  /** Rows learnt from whose risk was moved away from 0 or 1. */
  readonly clipped: number;
  /** Corrected risks, one for each risk of `applyTo`. */
  readonly probabilities: Float64Array;
}

/**
 * Logistic recalibration: risks moved by the intercept, or by intercept and slope, that the data at hand ask for
 * (Cox 1958, Biometrika; Steyerberg et al. 2004, Stat Med). Judge the corrected risks on other rows than those they
 * were learnt from. Not defined where the intercept or slope is not.
 */
export function recalibrate(input: RecalibrateInput): Recalibration | NotDefined {
  const { labels, probabilities, update = "intercept-and-slope", applyTo = probabilities } = input;
  const clip = input.clip ?? DEFAULT_CLIP;
  if (applyTo.length > 0) {
    const wanted = checkOutcome({ labels: new Uint8Array(applyTo.length), probabilities: applyTo });
    if ("because" in wanted) return wanted;
  }
  const learnt =
    update === "intercept" ? interceptOnly(input, clip) : jointCalibrationFit(input, { level: 0.95, clip });
  if ("because" in learnt) return learnt;
  const { intercept, slope } = learnt.fit;
  const { logits } = clippedLogits(applyTo, clip);
  const corrected = logits.map((logit) => 1 / (1 + Math.exp(-(intercept + slope * logit))));
  return { intercept, slope, clipped: learnt.clipped, probabilities: corrected };

  function interceptOnly(
    columns: OutcomeColumns,
    nearest: number,
  ): { readonly fit: RecalibrationModel; readonly clipped: number } | NotDefined {
    const counts = checkBothClasses(columns);
    if ("because" in counts) return counts;
    if (!isClip(nearest))
      return notDefined("invalid-input", "Not defined, because the clip must lie between 0 and 0.5.");
    const clippedColumn = clippedLogits(columns.probabilities, nearest);
    const fit = fitRecalibration(labels, clippedColumn.logits, "intercept");
    return fit === undefined
      ? notDefined("did-not-converge", "Not defined, because the fit of the intercept did not settle.")
      : { fit, clipped: clippedColumn.clipped };
  }
}
