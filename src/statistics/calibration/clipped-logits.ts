/** Risks of 0 and 1 have no log odds. val.prob.ci.2 of CalibrationCurves moves them by as much. */
export const DEFAULT_CLIP = 1e-8;

/** Log odds of the risks, those nearer to 0 or 1 than `clip` moved to it; `clipped` counts them. */
export function clippedLogits(
  probabilities: ArrayLike<number>,
  clip = DEFAULT_CLIP,
): { readonly logits: Float64Array; readonly clipped: number } {
  const n = probabilities.length;
  const logits = new Float64Array(n);
  let clipped = 0;
  for (let row = 0; row < n; row += 1) {
    let probability = probabilities[row] as number;
    if (probability < clip || probability > 1 - clip) {
      probability = probability < clip ? clip : 1 - clip;
      clipped += 1;
    }
    logits[row] = Math.log(probability / (1 - probability));
  }
  return { logits, clipped };
}

/** Whether a clip can be used: above 0 and below one half. */
export function isClip(clip: number): boolean {
  return clip > 0 && clip < 0.5;
}
