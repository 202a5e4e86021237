import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** Scores of marks on nothing and of targets, over all images. */
export interface FrocCurveInput {
  readonly falsePositiveScores: ArrayLike<number>;
  /** Best score on each target; 0 for a target that no mark hit. */
  readonly targetScores: ArrayLike<number>;
  /** Number of targets. Default: the entries of `targetScores`. */
  readonly targets?: number;
  readonly images: number;
}

/** One point a threshold, strictest first; the first point is the empty one, its threshold null. */
export interface FrocCurve {
  readonly thresholds: readonly (number | null)[];
  readonly falsePositivesPerImage: readonly number[];
  readonly sensitivity: readonly number[];
}

/**
 * Free-response ROC: share of targets found against marks on nothing for each image, as the threshold falls (Chakraborty
 * 1989, Medical Physics 16:561). A score of 0 stands for "not marked". Not defined without targets or images.
 */
export function frocCurve(input: FrocCurveInput): FrocCurve | NotDefined {
  const { falsePositiveScores, targetScores, targets = targetScores.length, images } = input;
  if (!(images >= 1)) return notDefined("no-rows", "Not defined, because there is no image.");
  if (!(targets >= 1)) return notDefined("no-events", "Not defined, because there is no target to find.");
  const missed = Float64Array.from(falsePositiveScores).sort().reverse();
  const found = Float64Array.from(targetScores)
    .filter((score) => score !== 0)
    .sort()
    .reverse();
  if (missed.some(Number.isNaN) || found.some(Number.isNaN))
    return notDefined("missing-values", "Not defined, because a mark has no score.");
  const thresholds = [...new Set([...missed, ...found])].toSorted((a, b) => b - a);
  let wrong = 0;
  let right = 0;
  const reached: (number | null)[] = [null];
  const curve = { thresholds: reached, falsePositivesPerImage: [0], sensitivity: [0] };
  for (const threshold of thresholds) {
    while (wrong < missed.length && (missed[wrong] as number) >= threshold) wrong++;
    while (right < found.length && (found[right] as number) >= threshold) right++;
    curve.thresholds.push(threshold);
    curve.falsePositivesPerImage.push(wrong / images);
    curve.sensitivity.push(right / targets);
  }
  return curve;
}

/** The rates of false marks an image that CAMELYON16 averages over. */
const CAMELYON_RATES = [0.25, 0.5, 1, 2, 4, 8] as const;

export interface FrocScoreInput extends FrocCurveInput {
  /** False marks for each image at which sensitivity is read. Default 0.25, 0.5, 1, 2, 4, 8. */
  readonly rates?: readonly number[];
}

export interface FrocScore {
  /** Mean of the sensitivities. */
  readonly value: number;
  readonly rates: readonly number[];
  readonly sensitivities: readonly number[];
}

/**
 * Mean sensitivity at given rates of false marks. Between two points of the curve sensitivity is read on the straight
 * line, at a rate with several points it is the highest of them, beyond the last point it stays (as CAMELYON16 does).
 */
export function frocScore(input: FrocScoreInput): FrocScore | NotDefined {
  const { rates = CAMELYON_RATES } = input;
  if (rates.length === 0 || !rates.every((rate) => rate >= 0))
    return notDefined("invalid-input", "Not defined, because the rates must be numbers from 0 upwards.");
  const curve = frocCurve(input);
  if ("because" in curve) return curve;
  const sensitivities = rates.map((rate) => sensitivityAt(curve, rate));
  return { value: sensitivities.reduce((sum, value) => sum + value, 0) / rates.length, rates, sensitivities };
}

function sensitivityAt({ falsePositivesPerImage: at, sensitivity }: FrocCurve, rate: number): number {
  let place = 0;
  while (place + 1 < at.length && (at[place + 1] as number) <= rate) place++;
  const here = sensitivity[place] as number;
  const next = at[place + 1];
  if (next === undefined) return here;
  const from = at[place] as number;
  return here + (((sensitivity[place + 1] as number) - here) * (rate - from)) / (next - from);
}
