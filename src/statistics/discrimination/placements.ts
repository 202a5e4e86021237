import { sortedCopy } from "../numbers/order.ts";

/** Scores of the two classes, each in ascending order. */
export interface SortedClasses {
  readonly cases: Float64Array;
  readonly controls: Float64Array;
}

/** What one pass over two sorted classes gives: the area and the two parts of its variance. */
export interface AreaParts {
  readonly area: number;
  /** Variance of the placements of the cases, divisor n − 1; NaN with one case. */
  readonly caseVariance: number;
  /** Variance of the placements of the controls. */
  readonly controlVariance: number;
}

/** Splits scores by outcome and sorts each part. */
export function splitSorted(labels: ArrayLike<number>, scores: ArrayLike<number>): SortedClasses {
  const rows = labels.length;
  let total = 0;
  for (let row = 0; row < rows; row++) total += labels[row] as number;
  const cases = new Float64Array(total);
  const controls = new Float64Array(rows - total);
  let nextCase = 0;
  let nextControl = 0;
  for (let row = 0; row < rows; row++) {
    const score = scores[row] as number;
    if (labels[row] === 1) cases[nextCase++] = score;
    else controls[nextControl++] = score;
  }
  return { cases: sortedCopy(cases), controls: sortedCopy(controls) };
}

/** Twice the placement of each value: 2 × (others below it) + (others equal to it). Whole numbers, so sums are exact. */
export function doubledPlacements(values: Float64Array, others: Float64Array): Float64Array {
  const placements = new Float64Array(values.length);
  let below = 0;
  let upTo = 0;
  for (let place = 0; place < values.length; place++) {
    const value = values[place] as number;
    while (below < others.length && (others[below] as number) < value) below++;
    if (upTo < below) upTo = below;
    while (upTo < others.length && (others[upTo] as number) <= value) upTo++;
    placements[place] = below + upTo;
  }
  return placements;
}

/** Area under the ROC curve with ties at one half, and DeLong's two variances (DeLong 1988; Sun & Xu 2014). */
export function areaParts({ cases, controls }: SortedClasses): AreaParts {
  const ofCases = doubledPlacements(cases, controls);
  const ofControls = doubledPlacements(controls, cases);
  const caseMean = meanOf(ofCases);
  return {
    area: caseMean / (2 * controls.length),
    caseVariance: spreadOf(ofCases, caseMean) / (4 * controls.length ** 2),
    // The share of cases above a control is one less the share below: the same spread.
    controlVariance: spreadOf(ofControls, meanOf(ofControls)) / (4 * cases.length ** 2),
  };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < values.length; place++) sum += values[place] as number;
  return sum / values.length;
}

function spreadOf(values: Float64Array, mean: number): number {
  let sum = 0;
  for (let place = 0; place < values.length; place++) {
    const distance = (values[place] as number) - mean;
    sum += distance * distance;
  }
  return sum / (values.length - 1);
}
