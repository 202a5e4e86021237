import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { sortedOrder } from "../numbers/order.ts";
import { groupCodes } from "./group-codes.ts";
import { problemOf } from "./survival-columns.ts";
import type { SurvivalColumns } from "./survival-columns.ts";

/** How events at one time share their risk set. */
export type CoxTies = "efron" | "breslow" | "exact";

export interface CoxInput extends SurvivalColumns {
  /** One column a predictor. */
  readonly predictors: readonly ArrayLike<number>[];
  /** Added to the linear predictor with coefficient 1. */
  readonly offsets?: ArrayLike<number>;
  /** Each stratum has a baseline hazard of its own. */
  readonly strata?: readonly string[] | ArrayLike<number>;
  /** Rows of one person or site: the error is then the sandwich over clusters. */
  readonly clusters?: readonly string[] | ArrayLike<number>;
  /** The sandwich error with each row a cluster of its own; default false. */
  readonly robust?: boolean;
  /** Default "efron". */
  readonly ties?: CoxTies;
  /** Coverage; default 0.95. */
  readonly level?: number;
}

/** The rows of a Cox model by stratum and time, predictors centred and scaled, row by row. */
export interface CoxRows {
  readonly n: number;
  readonly p: number;
  /** The row at each place. */
  readonly order: Int32Array;
  /** Where each stratum begins; one more entry for the end. */
  readonly starts: Int32Array;
  readonly strata: readonly string[];
  readonly times: Float64Array;
  /** A row of weight zero has no event. */
  readonly events: Uint8Array;
  readonly weights: Float64Array;
  /** Less their mean, so that exponentials stay in range. */
  readonly offsets: Float64Array;
  readonly meanOffset: number;
  readonly entries: Float64Array | undefined;
  /** Places by stratum and entry. */
  readonly entryOrder: Int32Array | undefined;
  /** n×p, row-major: (value − mean) / deviation. */
  readonly x: Float64Array;
  readonly means: Float64Array;
  readonly deviations: Float64Array;
  /** Largest less smallest of each scaled column. */
  readonly ranges: Float64Array;
  /** Weighted sums of the scaled predictors and of the offsets over the events: the part of the score that stays. */
  readonly eventSums: Float64Array;
  readonly eventOffset: number;
}

/** Checks and arranges what a Cox model is fitted to. */
export function coxRows(input: CoxInput): CoxRows | NotDefined {
  const { predictors, offsets, strata, clusters } = input;
  const p = predictors.length;
  const n = input.times.length;
  const problem = problemOf(input, [...predictors, ...(offsets ? [offsets] : [])]);
  if (problem) return problem;
  if ((strata && strata.length !== n) || (clusters && clusters.length !== n))
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (p === 0) return notDefined("invalid-input", "Not defined, because there is no predictor.");
  if (input.ties && !["efron", "breslow", "exact"].includes(input.ties))
    return notDefined("invalid-input", "Not defined, because ties must be efron, breslow or exact.");
  const { order, starts, names } = byStratumAndTime(input.times, strata);
  const weights = input.weights ? inOrder(input.weights, order) : new Float64Array(n).fill(1);
  const events = new Uint8Array(inOrder(input.events, order));
  if (input.weights) for (let place = 0; place < n; place += 1) if (weights[place] === 0) events[place] = 0;
  if (!events.includes(1)) return notDefined("no-events", "Not defined, because no row has the event.");
  const entries = input.entries && inOrder(input.entries, order);
  const meanOffset = offsets ? weightedMean(offsets, input.weights) : 0;
  const arranged = {
    n,
    p,
    order,
    starts,
    strata: names,
    times: inOrder(input.times, order),
    events,
    weights,
    offsets: offsets ? inOrder(offsets, order).map((value) => value - meanOffset) : new Float64Array(n),
    meanOffset,
    entries,
    entryOrder: entries && placesByEntry(entries, starts),
    ...scaled(predictors, order, input.weights),
  };
  return { ...arranged, ...sumsOfEvents(arranged) };
}

function sumsOfEvents({
  n,
  p,
  x,
  events,
  weights,
  offsets,
}: Omit<CoxRows, "eventSums" | "eventOffset">): Pick<CoxRows, "eventSums" | "eventOffset"> {
  const eventSums = new Float64Array(p);
  let eventOffset = 0;
  for (let place = 0; place < n; place += 1) {
    if (events[place] === 0) continue;
    const weight = weights[place] as number;
    eventOffset += weight * (offsets[place] as number);
    for (let j = 0; j < p; j += 1)
      eventSums[j] = (eventSums[j] as number) + weight * (x[place * p + j] as number);
  }
  return { eventSums, eventOffset };
}

function byStratumAndTime(
  times: ArrayLike<number>,
  strata: readonly string[] | ArrayLike<number> | undefined,
): { order: Int32Array; starts: Int32Array; names: readonly string[] } {
  const byTime = sortedOrder(times);
  if (!strata) return { order: byTime, starts: Int32Array.of(0, times.length), names: ["all"] };
  const { codes, names } = groupCodes(strata);
  const starts = new Int32Array(names.length + 1);
  for (const code of codes) starts[code + 1] = (starts[code + 1] as number) + 1;
  for (let code = 0; code < names.length; code += 1)
    starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  const next = starts.slice();
  const order = new Int32Array(times.length);
  for (const row of byTime) {
    const code = codes[row] as number;
    order[next[code] as number] = row;
    next[code] = (next[code] as number) + 1;
  }
  return { order, starts, names };
}

function placesByEntry(entries: Float64Array, starts: Int32Array): Int32Array {
  const places = new Int32Array(entries.length);
  for (let stratum = 0; stratum + 1 < starts.length; stratum += 1) {
    const start = starts[stratum] as number;
    const order = sortedOrder(entries.subarray(start, starts[stratum + 1] as number));
    for (let at = 0; at < order.length; at += 1) places[start + at] = start + (order[at] as number);
  }
  return places;
}

function scaled(
  predictors: readonly ArrayLike<number>[],
  order: Int32Array,
  weights: ArrayLike<number> | undefined,
): Pick<CoxRows, "x" | "means" | "deviations" | "ranges"> {
  const n = order.length;
  const p = predictors.length;
  // Side by side first, in the order of the file: each row is then fetched whole.
  const unordered = new Float64Array(n * p);
  const means = new Float64Array(p);
  const deviations = new Float64Array(p);
  const ranges = new Float64Array(p);
  predictors.forEach((column, j) => {
    const mean = weightedMean(column, weights);
    let [squares, low, high] = [0, Infinity, -Infinity];
    for (let row = 0; row < n; row += 1) {
      const value = (column[row] as number) - mean;
      squares += value * value;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    // A column that does not vary keeps its unit; the fit finds that it says nothing.
    const constant = high - low <= 1e-12 * Math.abs(mean);
    const deviation = constant ? 1 : Math.sqrt(squares / n);
    const factor = constant ? 0 : 1 / deviation;
    for (let row = 0, at = j; row < n; row += 1, at += p)
      unordered[at] = ((column[row] as number) - mean) * factor;
    means[j] = mean;
    deviations[j] = deviation;
    ranges[j] = (high - low) / deviation;
  });
  const x = new Float64Array(n * p);
  for (let place = 0, to = 0; place < n; place += 1)
    for (let from = (order[place] as number) * p, end = from + p; from < end; from += 1, to += 1)
      x[to] = unordered[from] as number;
  return { x, means, deviations, ranges };
}

function inOrder(column: ArrayLike<number>, order: Int32Array): Float64Array {
  const values = new Float64Array(order.length);
  for (let place = 0; place < order.length; place += 1)
    values[place] = column[order[place] as number] as number;
  return values;
}

function weightedMean(column: ArrayLike<number>, weights: ArrayLike<number> | undefined): number {
  let [sum, total] = [0, 0];
  for (let row = 0; row < column.length; row += 1) {
    const weight = weights ? (weights[row] as number) : 1;
    sum += weight * (column[row] as number);
    total += weight;
  }
  return sum / total;
}

/** The partial likelihood at one set of coefficients, on the scale of the scaled predictors. */
export interface CoxLikelihood {
  readonly logLikelihood: number;
  readonly score: Float64Array;
  /** p×p, row-major. */
  readonly information: Float64Array;
}
