import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { mean, variance } from "../numbers/moments.ts";
import { criticalValue, twoSidedNormal } from "../numbers/normal.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { problemOfClasses, problemOfLabels, problemOfProbabilities } from "./check-columns.ts";

export interface ModelPairInput {
  readonly labels: ArrayLike<number>;
  /** Of the model in use. */
  readonly probabilities: ArrayLike<number>;
  /** Of the new model. */
  readonly newProbabilities: ArrayLike<number>;
  readonly level?: number;
}

export interface IntegratedDiscrimination {
  /** Mean rise of the probability in cases, less the mean rise in controls. */
  readonly improvement: Estimate;
  /** The two parts. */
  readonly amongCases: Estimate;
  readonly amongControls: Estimate;
  readonly z: number;
  readonly pValue: number;
  readonly warning: string;
}

/** What to say with any reclassification index. */
export const reclassificationWarning =
  "This index can rise when a useless predictor is added and the model is badly calibrated (Hilden & Gerds 2014; Pepe 2015). Report the change in the area, in calibration and in net benefit; do not use this test as proof.";

/**
 * Integrated discrimination improvement: how much further the new model pulls cases and controls apart (Pencina 2008,
 * Statistics in Medicine 27:157), with the standard error from paired differences in each class. Not defined with one
 * class, fewer than two rows in a class, or when no probability changes.
 */
export function integratedDiscrimination(input: ModelPairInput): IntegratedDiscrimination | NotDefined {
  const { labels, level = 0.95 } = input;
  const problem = problemOfModelPair(input);
  if (problem !== undefined) return problem;
  const rises = risesByClass(input);
  const few = problemOfClasses(rises.cases.length, rises.controls.length);
  if (few !== undefined) return few;
  if (Math.min(rises.cases.length, rises.controls.length, labels.length) < 2) {
    return notDefined("too-few", "Not defined, because the variance needs at least two rows of each class.");
  }
  const reach = criticalValue(level);
  const estimate = (value: number, square: number): Estimate => {
    const standardError = Math.sqrt(square);
    const [low, high] = [value - reach * standardError, value + reach * standardError];
    return { value, low, high, standardError, level, method: "Pencina 2008, paired differences" };
  };
  const caseSquare = variance(rises.cases) / rises.cases.length;
  const controlSquare = variance(rises.controls) / rises.controls.length;
  if (!(caseSquare + controlSquare > 0)) {
    return notDefined(
      "constant",
      "Not defined, because the two models differ by the same amount in every row.",
    );
  }
  const improvement = estimate(mean(rises.cases) - mean(rises.controls), caseSquare + controlSquare);
  const z = improvement.value / Math.sqrt(caseSquare + controlSquare);
  return {
    improvement,
    amongCases: estimate(mean(rises.cases), caseSquare),
    amongControls: estimate(mean(rises.controls), controlSquare),
    z,
    pValue: twoSidedNormal(z),
    warning: reclassificationWarning,
  };
}

/** Says what is wrong with an outcome and two columns of probabilities. */
export function problemOfModelPair(input: ModelPairInput): NotDefined | undefined {
  const rows = input.labels.length;
  return (
    problemOfLabels(input.labels) ??
    problemOfProbabilities(input.probabilities, rows) ??
    problemOfProbabilities(input.newProbabilities, rows) ??
    problemOfLevel(input.level ?? 0.95)
  );
}

function risesByClass({ labels, probabilities, newProbabilities }: ModelPairInput) {
  const cases: number[] = [];
  const controls: number[] = [];
  for (let row = 0; row < labels.length; row++) {
    const rise = (newProbabilities[row] as number) - (probabilities[row] as number);
    (labels[row] === 1 ? cases : controls).push(rise);
  }
  return { cases, controls };
}
