import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { sortedOrder } from "../numbers/order.ts";
import { bootstrap } from "./bootstrap.ts";
import type { BootstrapSettings } from "./bootstrap.ts";
import { categoryCodes } from "./category-codes.ts";
import type { CategoryColumn } from "./category-codes.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { differentLengths, problemOfClasses, problemOfLabels, problemOfScores } from "./check-columns.ts";
import { doubledPlacements } from "./placements.ts";

export interface BootstrapAreaInput extends BootstrapSettings {
  readonly labels: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  /** Whose row it is; whole clusters are drawn then. */
  readonly clusters?: CategoryColumn;
  /** Draw cases and controls apart, so that their numbers stay; true unless told, and not used with clusters. */
  readonly stratified?: boolean;
}

export interface BootstrapArea extends Estimate {
  readonly replicates: number;
  readonly undefinedReplicates: number;
}

/**
 * Area under the ROC curve with a bootstrap interval: percentile or BCa, stratified by outcome or by whole clusters.
 * Draws are counted per row in score order, so a replicate takes one pass. The random numbers depend on the seed alone.
 * Not defined with one class; without an interval when every replicate gives the same area.
 */
export function bootstrapAreaUnderRoc(input: BootstrapAreaInput): BootstrapArea | NotDefined {
  const { labels, scores, clusters, stratified = true, ...settings } = input;
  const rows = labels.length;
  const problem = problemOfLabels(labels) ?? problemOfScores(scores, rows) ?? problemOfBootstrap(input);
  if (problem !== undefined) return problem;
  if (clusters !== undefined && clusters.length !== rows) return differentLengths();

  const order = classesInOrder(labels, scores);
  const oneClass = problemOfClasses(order.cases, rows - order.cases);
  if (oneClass !== undefined) return oneClass;
  const parts = weightedArea(order, scores);
  const inOrder = (codes: Int32Array): Int32Array => order.rows.map((row) => codes[row] as number);
  const result = bootstrap({
    ...settings,
    rows,
    estimate: parts.area,
    statistic: parts.statistic,
    influence: parts.influence,
    ...(clusters === undefined
      ? stratified && {
          strata: Int32Array.from({ length: rows }, (_, place) => (place < order.cases ? 0 : 1)),
        }
      : { clusters: inOrder(categoryCodes(clusters).codes) }),
  });
  return { value: parts.area, ...result };
}

/** Says what is wrong with the settings of a bootstrap, if anything. */
export function problemOfBootstrap({
  replicates = 2000,
  level = 0.95,
  seed = 1,
  interval = "percentile",
}: BootstrapSettings): NotDefined | undefined {
  if (!Number.isInteger(replicates) || replicates < 100 || replicates > 1_000_000) {
    return notDefined(
      "invalid-input",
      "Not defined, because the replicates must be a whole number from 100 to 1,000,000.",
    );
  }
  if (!Number.isInteger(seed) || (interval !== "percentile" && interval !== "bca")) {
    return notDefined(
      "invalid-input",
      "Not defined, because the seed is no whole number or the interval is not one of those offered.",
    );
  }
  return problemOfLevel(level);
}

interface ClassesInOrder {
  /** Rows of the cases by rising score, then rows of the controls by rising score. */
  readonly rows: Int32Array;
  readonly cases: number;
}

function classesInOrder(labels: ArrayLike<number>, scores: ArrayLike<number>): ClassesInOrder {
  const order = sortedOrder(scores);
  const cases = order.filter((row) => labels[row] === 1);
  const rows = new Int32Array(order.length);
  rows.set(cases);
  rows.set(
    order.filter((row) => labels[row] === 0),
    cases.length,
  );
  return { rows, cases: cases.length };
}

/** The area when the rows, cases first, count so many times each; and how far each row moves it. */
function weightedArea({ rows, cases }: ClassesInOrder, scores: ArrayLike<number>) {
  const values = Float64Array.from(rows, (row) => scores[row] as number);
  const ofCases = values.subarray(0, cases);
  const ofControls = values.subarray(cases);
  const controls = ofControls.length;
  const { below, upTo } = reachOf(ofCases, ofControls);
  const doubled = doubledPlacements(ofCases, ofControls);
  const area = doubled.reduce((sum, placement) => sum + placement, 0) / (2 * cases * controls);

  const before = new Int32Array(controls + 1);
  const statistic = (weights: Uint16Array): number => {
    let drawnControls = 0;
    for (let control = 0; control < controls; control++) {
      before[control] = drawnControls;
      drawnControls += weights[cases + control] as number;
    }
    before[controls] = drawnControls;
    let drawnCases = 0;
    let pairs = 0;
    for (let place = 0; place < cases; place++) {
      const weight = weights[place] as number;
      drawnCases += weight;
      pairs +=
        weight * ((before[below[place] as number] as number) + (before[upTo[place] as number] as number));
    }
    return pairs / (2 * drawnCases * drawnControls);
  };

  const influence = new Float64Array(values.length);
  for (let place = 0; place < cases; place++) {
    influence[place] = ((doubled[place] as number) / (2 * controls) - area) / cases;
  }
  const ofOthers = doubledPlacements(ofControls, ofCases);
  for (let place = 0; place < controls; place++) {
    influence[cases + place] = (1 - (ofOthers[place] as number) / (2 * cases) - area) / controls;
  }
  return { area, statistic, influence };
}

/** How many controls lie below each case, and how many lie below it or beside it. */
function reachOf(cases: Float64Array, controls: Float64Array) {
  const below = new Int32Array(cases.length);
  const upTo = new Int32Array(cases.length);
  let under = 0;
  let beside = 0;
  for (let place = 0; place < cases.length; place++) {
    const value = cases[place] as number;
    while (under < controls.length && (controls[under] as number) < value) under++;
    while (beside < controls.length && (controls[beside] as number) <= value) beside++;
    below[place] = under;
    upTo[place] = beside;
  }
  return { below, upTo };
}
