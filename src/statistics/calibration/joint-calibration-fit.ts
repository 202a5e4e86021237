import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { checkBothClasses } from "./check-outcome.ts";
import type { OutcomeColumns, OutcomeCounts } from "./check-outcome.ts";
import { clippedLogits, isClip } from "./clipped-logits.ts";
import { fitRecalibration } from "./recalibration-model.ts";
import type { RecalibrationFit } from "./recalibration-model.ts";

/** Intercept and slope fitted together. */
export interface JointCalibrationFit extends OutcomeCounts {
  readonly logits: Float64Array;
  readonly clipped: number;
  readonly fit: RecalibrationFit;
}

/** Fits intercept and slope together, or says why that cannot be done. */
export function jointCalibrationFit(
  columns: OutcomeColumns,
  { level, clip }: { readonly level: number; readonly clip: number },
): JointCalibrationFit | NotDefined {
  const counts = checkBothClasses(columns, level);
  if ("because" in counts) return counts;
  if (!isClip(clip))
    return notDefined("invalid-input", "Not defined, because the clip must lie between 0 and 0.5.");
  const { logits, clipped } = clippedLogits(columns.probabilities, clip);
  const range = rangesByLabel(columns.labels, logits);
  if (Math.min(range.low0, range.low1) === Math.max(range.high0, range.high1))
    return notDefined("constant", "Not defined, because every row has the same predicted risk.");
  if (range.high0 <= range.low1 || range.high1 <= range.low0)
    return notDefined(
      "separation",
      "Not defined, because the predictions separate the outcomes: the slope of the likeliest model has no bound.",
    );
  const fit = fitRecalibration(columns.labels, logits, "both");
  return fit === undefined
    ? notDefined("did-not-converge", "Not defined, because the fit of intercept and slope did not settle.")
    : { ...counts, logits, clipped, fit };
}

function rangesByLabel(labels: ArrayLike<number>, logits: Float64Array) {
  let [low0, low1, high0, high1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let row = 0; row < logits.length; row += 1) {
    const x = logits[row] as number;
    if (labels[row] === 1) {
      if (x < low1) low1 = x;
      if (x > high1) high1 = x;
    } else {
      if (x < low0) low0 = x;
      if (x > high0) high0 = x;
    }
  }
  return { low0, low1, high0, high1 };
}
