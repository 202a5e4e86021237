import type { NotDefined } from "../estimate.ts";
import { chiSquareUpper } from "../numbers/chi-square.ts";
import type { OutcomeColumns } from "./check-outcome.ts";
import { DEFAULT_CLIP } from "./clipped-logits.ts";
import { jointCalibrationFit } from "./joint-calibration-fit.ts";
import { likelihoodAt } from "./recalibration-model.ts";

export interface CalibrationTestInput extends OutcomeColumns {
  /** Risks nearer to 0 or 1 than this are moved to it; default 1e-8. */
  readonly clip?: number;
}

export interface CalibrationTest {
  readonly chiSquare: number;
  readonly degreesOfFreedom: 2;
  readonly pValue: number;
}

/**
 * Likelihood-ratio test that the joint intercept is 0 and the slope 1 (Miller, Hui & Tierney 1991, Stat Med): the
 * "unreliability" test U of val.prob. Not defined where the slope is not.
 */
export function calibrationTest(input: CalibrationTestInput): CalibrationTest | NotDefined {
  const joint = jointCalibrationFit(input, { level: 0.95, clip: input.clip ?? DEFAULT_CLIP });
  if ("because" in joint) return joint;
  const asGiven = likelihoodAt(joint.fit.rows, { intercept: 0, slope: 1 });
  const chiSquare = Math.max(0, 2 * (joint.fit.logLikelihood - asGiven.logLikelihood));
  return { chiSquare, degreesOfFreedom: 2, pValue: chiSquareUpper(chiSquare, 2) };
}
