import type { NotDefined } from "../estimate.ts";
import { problemOfClasses, problemOfLabels, problemOfScores } from "./check-columns.ts";
import { splitSorted } from "./placements.ts";
import { rocCounts } from "./roc-curve.ts";

export interface BestThresholdInput {
  readonly labels: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
}

/** A threshold chosen from the data, with the counts at it. */
export interface BestThreshold {
  /** Positive means a score at or above it. */
  readonly threshold: number;
  /** How many thresholds are equally good; the lowest is given. */
  readonly equallyGood: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
  readonly falseNegatives: number;
  readonly sensitivity: number;
  readonly specificity: number;
  /** Null where no row is at or above the threshold. */
  readonly positivePredictiveValue: number | null;
  readonly negativePredictiveValue: number | null;
  readonly accuracy: number;
  /** Youden's index: sensitivity + specificity − 1. Some tools print the sum without taking off 1. */
  readonly youden: number;
  readonly warning: string;
}

/**
 * The threshold with the largest sensitivity + specificity − 1 (Youden 1950, Cancer 3:32). The numbers at a threshold
 * found in the same data flatter it: choose on one set, report on another. Not defined with one class.
 */
export function youdenThreshold(input: BestThresholdInput): BestThreshold | NotDefined {
  return bestThreshold(input, (sensitivity, specificity) => sensitivity + specificity);
}

/**
 * The threshold whose ROC point lies nearest to the top left corner: smallest (1 − sensitivity)² + (1 − specificity)²
 * (Perkins & Schisterman 2006). It has no meaning in terms of benefit and harm; a threshold from costs is better.
 */
export function closestTopLeft(input: BestThresholdInput): BestThreshold | NotDefined {
  return bestThreshold(
    input,
    (sensitivity, specificity) => -((1 - sensitivity) ** 2) - (1 - specificity) ** 2,
  );
}

function bestThreshold(
  { labels, scores }: BestThresholdInput,
  merit: (sensitivity: number, specificity: number) => number,
): BestThreshold | NotDefined {
  const problem = problemOfLabels(labels) ?? problemOfScores(scores, labels.length);
  if (problem !== undefined) return problem;
  const sorted = splitSorted(labels, scores);
  const oneClass = problemOfClasses(sorted.cases.length, sorted.controls.length);
  if (oneClass !== undefined) return oneClass;

  const { thresholds, truePositives, falsePositives, cases, controls } = rocCounts(sorted);
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  let equallyGood = 0;
  for (let place = 0; place < thresholds.length; place++) {
    const value = merit(
      (truePositives[place] as number) / cases,
      1 - (falsePositives[place] as number) / controls,
    );
    // Two ways to the same number may differ in the last digit.
    if (Math.abs(value - highest) <= 1e-12) equallyGood++;
    else if (value > highest) {
      highest = value;
      best = place;
      equallyGood = 1;
    }
  }
  return countsAt({
    threshold: thresholds[best] as number,
    equallyGood,
    truePositives: truePositives[best] as number,
    falsePositives: falsePositives[best] as number,
    cases,
    controls,
  });
}

interface CountsAt {
  readonly threshold: number;
  readonly equallyGood: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly cases: number;
  readonly controls: number;
}

function countsAt(at: CountsAt): BestThreshold {
  const { threshold, equallyGood, truePositives, falsePositives, cases, controls } = at;
  const trueNegatives = controls - falsePositives;
  const positives = truePositives + falsePositives;
  const negatives = cases + controls - positives;
  const sensitivity = truePositives / cases;
  const specificity = trueNegatives / controls;
  return {
    threshold,
    equallyGood,
    truePositives,
    falsePositives,
    trueNegatives,
    falseNegatives: cases - truePositives,
    sensitivity,
    specificity,
    positivePredictiveValue: positives === 0 ? null : truePositives / positives,
    negativePredictiveValue: negatives === 0 ? null : trueNegatives / negatives,
    accuracy: (truePositives + trueNegatives) / (cases + controls),
    youden: sensitivity + specificity - 1,
    warning: "This threshold was chosen on the same rows: expect less on new ones.",
  };
}
