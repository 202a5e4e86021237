import { ordinalPlaces, ratioDistance, type AlphaMetric } from "./alpha-metric.ts";

/** Ratings of the units with two or more, grouped by unit; equal ratings of a unit stand once with their count. */
export interface PairableRatings {
  readonly starts: Int32Array;
  readonly codes: Int32Array;
  readonly counts: Float64Array;
  readonly sizes: Float64Array;
  /** Number of categories. */
  readonly size: number;
  readonly metric: AlphaMetric;
  /** The number a category stands for: interval and ratio. */
  readonly values: Float64Array;
}

export interface Disagreement {
  /** Mean squared distance within units, and of any two ratings. */
  readonly observed: number;
  readonly expected: number;
}

/**
 * Observed and expected disagreement when unit i counts `times[i]` times.
 *
 * Nominal, ordinal and interval distances are sums of squares, so the work grows with the ratings alone; the ratio
 * distance also needs every pair of distinct values.
 */
export function measureDisagreement(ratings: PairableRatings, times?: ArrayLike<number>): Disagreement {
  const { starts, codes, counts, sizes, size } = ratings;
  const used = new Float64Array(size);
  let all = 0;
  for (let unit = 0; unit < sizes.length; unit += 1) {
    const repeat = times === undefined ? 1 : (times[unit] as number);
    if (repeat === 0) continue;
    all += repeat * (sizes[unit] as number);
    for (let place = starts[unit] as number; place < (starts[unit + 1] as number); place += 1) {
      const code = codes[place] as number;
      used[code] = (used[code] as number) + repeat * (counts[place] as number);
    }
  }
  const places = placesFor(ratings, used, all);
  let within = 0;
  for (let unit = 0; unit < sizes.length; unit += 1) {
    const repeat = times === undefined ? 1 : (times[unit] as number);
    if (repeat > 0) within += (repeat * unitSpread(ratings, places, unit)) / ((sizes[unit] as number) - 1);
  }
  return {
    observed: within / all,
    expected: pairSpread(ratings.metric, places, used, all) / (all * (all - 1)),
  };
}

/** The sum of squared distances over ordered pairs of ratings of one unit. */
export function unitSpread(ratings: PairableRatings, places: Float64Array, unit: number): number {
  const { starts, codes, counts, metric } = ratings;
  const from = starts[unit] as number;
  const end = starts[unit + 1] as number;
  let size = 0;
  let first = 0;
  let second = 0;
  if (metric === "ratio") {
    for (let a = from; a < end; a += 1) {
      for (let b = from; b < a; b += 1) {
        const apart = ratioDistance(
          places[codes[a] as number] as number,
          places[codes[b] as number] as number,
        );
        first += 2 * (counts[a] as number) * (counts[b] as number) * apart;
      }
    }
    return first;
  }
  // Around the unit's own first place: the squares then stay small beside their difference.
  const middle = metric === "nominal" ? 0 : (places[codes[from] as number] as number);
  for (let place = from; place < end; place += 1) {
    const count = counts[place] as number;
    size += count;
    if (metric === "nominal") {
      second += count * count;
    } else {
      const apart = (places[codes[place] as number] as number) - middle;
      first += count * apart;
      second += count * apart * apart;
    }
  }
  return metric === "nominal" ? size * size - second : 2 * (size * second - first * first);
}

/** Where each category stands on the line its distances are measured on. */
export function placesFor(
  { metric, values }: PairableRatings,
  used: Float64Array,
  all: number,
): Float64Array {
  if (metric === "ordinal") return ordinalPlaces(used);
  if (metric !== "interval") return values;
  let middle = 0;
  for (let code = 0; code < used.length; code += 1)
    middle += ((used[code] as number) * (values[code] as number)) / all;
  return values.map((value) => value - middle);
}

function pairSpread(metric: AlphaMetric, places: Float64Array, used: Float64Array, all: number): number {
  let first = 0;
  let second = 0;
  for (let a = 0; a < used.length; a += 1) {
    const count = used[a] as number;
    if (count === 0) continue;
    if (metric === "nominal") {
      second += count * count;
    } else if (metric === "ratio") {
      for (let b = 0; b < a; b += 1) {
        first += 2 * count * (used[b] as number) * ratioDistance(places[a] as number, places[b] as number);
      }
    } else {
      first += count * (places[a] as number);
      second += count * (places[a] as number) ** 2;
    }
  }
  if (metric === "nominal") return all * all - second;
  return metric === "ratio" ? first : 2 * (all * second - first * first);
}
