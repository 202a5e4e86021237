import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { sortedOrder } from "../numbers/order.ts";
import { bootstrap } from "./bootstrap.ts";
import type { BootstrapSettings } from "./bootstrap.ts";
import { problemOfBootstrap } from "./bootstrap-area.ts";
import { categoryCodes } from "./category-codes.ts";
import type { CategoryColumn } from "./category-codes.ts";
import { differentLengths, problemOfLabels, problemOfScores } from "./check-columns.ts";
import { splitSorted } from "./placements.ts";

export interface PrecisionRecallInput extends Omit<BootstrapSettings, "interval"> {
  readonly labels: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  /** For the bootstrap: whole clusters are drawn. */
  readonly clusters?: CategoryColumn;
  /** "logit" (Boyd 2013) unless told; "bootstrap" draws cases and controls apart, "bca" corrects it. */
  readonly interval?: "logit" | "bootstrap" | "bca";
  /** Recalls to give the best precision for. */
  readonly recalls?: readonly number[];
}

export interface PrecisionRecall {
  /** Step-wise: each gain in recall times the precision reached there. The default summary. */
  readonly averagePrecision: Estimate;
  /** Joins points by straight lines, which no set of thresholds can reach. */
  readonly trapezoid: number;
  /** Joins points by the curve that thresholds between them would give (Davis & Goadrich 2006). */
  readonly davisGoadrich: number;
  /** What scores that tell nothing would give. */
  readonly prevalence: number;
  readonly cases: number;
  readonly rows: number;
  /** One entry a distinct score, ascending: positive means at or above it. */
  readonly thresholds: Float64Array;
  readonly precision: Float64Array;
  readonly recall: Float64Array;
  /** The best precision among thresholds that reach each recall asked for. */
  readonly precisionAtRecall: readonly { readonly recall: number; readonly precision: number }[];
}

/**
 * Precision against recall. Three areas are in use and differ: average precision is the default, as in scikit-learn; the
 * trapezoid flatters. The interval is Boyd's (2013, ECML) on the logit scale, or by bootstrap. All depend on the
 * prevalence. With every row positive the average precision is 1 and has no interval. Not defined with no positive row.
 */
export function precisionRecall(input: PrecisionRecallInput): PrecisionRecall | NotDefined {
  const { labels, scores, clusters, interval = "logit" } = input;
  const rows = labels.length;
  const problem = problemOfLabels(labels) ?? problemOfScores(scores, rows) ?? problemOfInterval(input);
  if (problem !== undefined) return problem;
  if (clusters !== undefined && clusters.length !== rows) return differentLengths();
  const points = curvePoints(labels, scores);
  const { thresholds, precision, recall, truePositives } = points;
  const cases = truePositives[0] ?? 0;
  if (cases === 0) {
    return notDefined(
      "no-events",
      "Not defined, because no row has the outcome: there is nothing to recall.",
    );
  }
  const value = averageOf(precision, recall);
  const given = { value, cases, controls: rows - cases };
  const averagePrecision =
    interval === "logit" ? logitEstimate(given, input.level ?? 0.95) : drawn(input, given);
  return {
    averagePrecision,
    trapezoid: trapezoidOf(precision, recall),
    davisGoadrich: davisGoadrichOf(points, cases),
    prevalence: cases / rows,
    cases,
    rows,
    thresholds,
    precision,
    recall,
    precisionAtRecall: (input.recalls ?? []).map((least) => ({
      recall: least,
      precision: precision.reduce(
        (best, reached, place) => ((recall[place] as number) >= least ? Math.max(best, reached) : best),
        0,
      ),
    })),
  };
}

function problemOfInterval({ interval = "logit", recalls = [], ...settings }: PrecisionRecallInput) {
  if (
    !["logit", "bootstrap", "bca"].includes(interval) ||
    recalls.some((recall) => !(recall > 0 && recall <= 1))
  ) {
    return notDefined(
      "invalid-input",
      "Not defined, because the interval is not one of those offered or a recall lies outside 0 to 1.",
    );
  }
  return problemOfBootstrap(settings);
}

interface CurvePoints {
  readonly thresholds: Float64Array;
  readonly precision: Float64Array;
  readonly recall: Float64Array;
  readonly truePositives: Float64Array;
  readonly falsePositives: Float64Array;
}

function curvePoints(labels: ArrayLike<number>, scores: ArrayLike<number>): CurvePoints {
  const { cases, controls } = splitSorted(labels, scores);
  const most = cases.length + controls.length;
  const thresholds = new Float64Array(most);
  const truePositives = new Float64Array(most);
  const falsePositives = new Float64Array(most);
  let points = 0;
  let caseAt = 0;
  let controlAt = 0;
  while (caseAt < cases.length || controlAt < controls.length) {
    const score = Math.min(
      cases[caseAt] ?? Number.POSITIVE_INFINITY,
      controls[controlAt] ?? Number.POSITIVE_INFINITY,
    );
    thresholds[points] = score;
    truePositives[points] = cases.length - caseAt;
    falsePositives[points] = controls.length - controlAt;
    points++;
    while (caseAt < cases.length && (cases[caseAt] as number) <= score) caseAt++;
    while (controlAt < controls.length && (controls[controlAt] as number) <= score) controlAt++;
  }
  const kept = truePositives.slice(0, points);
  const wrong = falsePositives.slice(0, points);
  return {
    thresholds: thresholds.slice(0, points),
    truePositives: kept,
    falsePositives: wrong,
    precision: kept.map((right, place) => right / (right + (wrong[place] as number))),
    recall: kept.map((right) => right / cases.length),
  };
}

function averageOf(precision: Float64Array, recall: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < precision.length; place++) {
    sum += (precision[place] as number) * ((recall[place] as number) - (recall[place + 1] ?? 0));
  }
  return sum;
}

function trapezoidOf(precision: Float64Array, recall: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < precision.length; place++) {
    // The curve ends at recall 0 with precision 1, as scikit-learn draws it.
    const height = ((precision[place] as number) + (precision[place + 1] ?? 1)) / 2;
    sum += height * ((recall[place] as number) - (recall[place + 1] ?? 0));
  }
  return sum;
}

/** False positives grow in a straight line with true positives between two points; precision is integrated exactly. */
function davisGoadrichOf({ truePositives, falsePositives }: CurvePoints, cases: number): number {
  let sum = 0;
  for (let place = 0; place < truePositives.length; place++) {
    const to = truePositives[place] as number;
    const from = truePositives[place + 1] ?? 0;
    if (to === from) continue;
    const wrongFrom = falsePositives[place + 1] ?? 0;
    const slope = ((falsePositives[place] as number) - wrongFrom) / (to - from);
    const shift = wrongFrom - slope * from;
    const scale = 1 + slope;
    sum += (to - from) / scale;
    if (shift !== 0) sum -= (shift / scale ** 2) * Math.log((scale * to + shift) / (scale * from + shift));
  }
  return sum / cases;
}

interface Given {
  readonly value: number;
  readonly cases: number;
  readonly controls: number;
}

function logitEstimate({ value, cases }: Given, level: number): Estimate {
  if (value <= 0 || value >= 1) {
    return {
      value,
      low: null,
      high: null,
      level,
      method: "none",
      because: "The average precision is 1: the logit has no end there, so no interval is given.",
    };
  }
  const spread = Math.sqrt(value * (1 - value));
  const middle = Math.log(value / (1 - value));
  const half = criticalValue(level) / (Math.sqrt(cases) * spread);
  const back = (at: number): number => 1 / (1 + Math.exp(-at));
  return {
    value,
    low: back(middle - half),
    high: back(middle + half),
    standardError: spread / Math.sqrt(cases),
    level,
    method: "logit (Boyd 2013)",
  };
}

function drawn(input: PrecisionRecallInput, { value, controls }: Given): Estimate {
  const { labels, scores, clusters, replicates, seed, level } = input;
  const ascending = sortedOrder(scores);
  const order = ascending.toReversed();
  const inOrder = (codes: Int32Array): Int32Array => order.map((row) => codes[row] as number);
  const ties = tiesWithCases(order, labels, scores);
  const result = bootstrap({
    ...(replicates !== undefined && { replicates }),
    ...(seed !== undefined && { seed }),
    ...(level !== undefined && { level }),
    interval: input.interval === "bca" ? "bca" : "percentile",
    rows: labels.length,
    estimate: value,
    statistic: (weights) => weightedAverage(ties, weights),
    ...(clusters === undefined
      ? controls > 0 && { strata: order.map((row) => labels[row] as number) }
      : { clusters: inOrder(categoryCodes(clusters).codes) }),
  });
  return {
    value,
    low: result.low,
    high: result.high,
    standardError: result.standardError,
    level: result.level,
    method: result.method,
    ...(result.because !== undefined && { because: result.because }),
  };
}

/** Where ties with cases end, and where their cases are, from the highest score down. */
interface CaseTies {
  readonly ends: Int32Array;
  readonly cases: Int32Array;
  /** Where the cases of each tie end in the list of cases. */
  readonly caseEnds: Int32Array;
}

function tiesWithCases(order: Int32Array, labels: ArrayLike<number>, scores: ArrayLike<number>): CaseTies {
  const ends: number[] = [];
  const cases: number[] = [];
  const caseEnds: number[] = [];
  for (let place = 0; place < order.length; place++) {
    const row = order[place] as number;
    if (labels[row] === 1) cases.push(place);
    const next = order[place + 1];
    if (next !== undefined && scores[next] === scores[row]) continue;
    if (cases.length === (caseEnds.at(-1) ?? 0)) continue;
    ends.push(place + 1);
    caseEnds.push(cases.length);
  }
  return { ends: Int32Array.from(ends), cases: Int32Array.from(cases), caseEnds: Int32Array.from(caseEnds) };
}

/** Average precision from the highest score down, each row counting `weights` times. */
function weightedAverage({ ends, cases, caseEnds }: CaseTies, weights: Uint16Array): number {
  let right = 0;
  let all = 0;
  let place = 0;
  let each = 0;
  let sum = 0;
  for (let tie = 0; tie < ends.length; tie++) {
    const end = ends[tie] as number;
    for (; place < end; place++) all += weights[place] as number;
    let gained = 0;
    const caseEnd = caseEnds[tie] as number;
    for (; each < caseEnd; each++) gained += weights[cases[each] as number] as number;
    right += gained;
    if (gained > 0) sum += (gained * right) / all;
  }
  return right === 0 ? Number.NaN : sum / right;
}
