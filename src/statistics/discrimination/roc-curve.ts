import type { NotDefined } from "../estimate.ts";
import { problemOfClasses, problemOfLabels, problemOfScores } from "./check-columns.ts";
import { splitSorted } from "./placements.ts";
import type { SortedClasses } from "./placements.ts";

export interface RocCurveInput {
  readonly labels: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  /** At most about this many points, for a plot; every point unless told. */
  readonly points?: number;
}

/** The curve from "everyone is positive" to "no one is": one entry a threshold, thresholds ascending. */
export interface RocCurve {
  /** Positive means a score at or above the threshold; the first is -Infinity, the last Infinity. */
  readonly thresholds: Float64Array;
  readonly sensitivity: Float64Array;
  readonly specificity: Float64Array;
  readonly cases: number;
  readonly controls: number;
}

/** Rows at or above each threshold, by class. */
export interface RocCounts {
  readonly thresholds: Float64Array;
  readonly truePositives: Float64Array;
  readonly falsePositives: Float64Array;
  readonly cases: number;
  readonly controls: number;
}

/**
 * Every point of the ROC curve. Thresholds lie half-way between neighbouring scores, as in pROC (Robin 2011), so that
 * rounding a score does not move a row over them. `points` thins the curve for a plot: the steps left out are shorter
 * than 2 / points on the axes together. Not defined with one class.
 */
export function rocCurve({ labels, scores, points }: RocCurveInput): RocCurve | NotDefined {
  const problem = problemOfLabels(labels) ?? problemOfScores(scores, labels.length);
  if (problem !== undefined) return problem;
  const sorted = splitSorted(labels, scores);
  const oneClass = problemOfClasses(sorted.cases.length, sorted.controls.length);
  if (oneClass !== undefined) return oneClass;
  const counts = rocCounts(sorted);
  const kept = points === undefined ? undefined : thin(counts, points);
  const pick = (of: (place: number) => number): Float64Array =>
    Float64Array.from({ length: kept?.length ?? counts.thresholds.length }, (_, place) =>
      of(kept?.[place] ?? place),
    );
  return {
    thresholds: pick((place) => counts.thresholds[place] as number),
    sensitivity: pick((place) => (counts.truePositives[place] as number) / counts.cases),
    specificity: pick((place) => 1 - (counts.falsePositives[place] as number) / counts.controls),
    cases: counts.cases,
    controls: counts.controls,
  };
}

/** The counts behind the curve, thresholds ascending, both ends included. */
export function rocCounts({ cases, controls }: SortedClasses): RocCounts {
  const most = cases.length + controls.length + 1;
  const thresholds = new Float64Array(most);
  const truePositives = new Float64Array(most);
  const falsePositives = new Float64Array(most);
  let points = 0;
  let lastScore = Number.NEGATIVE_INFINITY;
  let casesBelow = 0;
  let controlsBelow = 0;
  const add = (threshold: number): void => {
    thresholds[points] = threshold;
    truePositives[points] = cases.length - casesBelow;
    falsePositives[points] = controls.length - controlsBelow;
    points++;
  };
  while (casesBelow < cases.length || controlsBelow < controls.length) {
    const nextCase = cases[casesBelow] ?? Number.POSITIVE_INFINITY;
    const nextControl = controls[controlsBelow] ?? Number.POSITIVE_INFINITY;
    const score = Math.min(nextCase, nextControl);
    add(points === 0 ? Number.NEGATIVE_INFINITY : between(lastScore, score));
    while (casesBelow < cases.length && (cases[casesBelow] as number) <= score) casesBelow++;
    while (controlsBelow < controls.length && (controls[controlsBelow] as number) <= score) controlsBelow++;
    lastScore = score;
  }
  add(Number.POSITIVE_INFINITY);
  return {
    thresholds: thresholds.slice(0, points),
    truePositives: truePositives.slice(0, points),
    falsePositives: falsePositives.slice(0, points),
    cases: cases.length,
    controls: controls.length,
  };
}

/** Half-way, but never down to the lower score itself, which must stay below the threshold. */
function between(lower: number, higher: number): number {
  const middle = lower / 2 + higher / 2;
  return middle > lower && middle <= higher ? middle : higher;
}

function thin(
  { thresholds, truePositives, falsePositives, cases, controls }: RocCounts,
  points: number,
): number[] {
  const step = 2 / Math.max(1, points);
  const kept = [0];
  const last = thresholds.length - 1;
  const along = (place: number): number =>
    (truePositives[place] as number) / cases + (falsePositives[place] as number) / controls;
  let keptAt = along(0);
  for (let place = 1; place < last; place++) {
    // Keeps a point when the next one would lie too far from the one kept before.
    if (keptAt - along(place + 1) <= step) continue;
    kept.push(place);
    keptAt = along(place);
  }
  if (last > 0) kept.push(last);
  return kept;
}
