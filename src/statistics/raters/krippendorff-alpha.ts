import { isDefined, notDefined, type Estimate, type NotDefined } from "../estimate.ts";
import { quantile } from "../numbers/order.ts";
import { seededRandom } from "../numbers/random.ts";
import { measureDisagreement, placesFor, unitSpread, type PairableRatings } from "./alpha-disagreement.ts";
import type { AlphaMetric } from "./alpha-metric.ts";
import { readRatings, refuseRepeats, type RatingTable } from "./rating-table.ts";
import type { RatingsInput } from "./ratings-input.ts";
import { problemOfLevel } from "../problem-of-level.ts";

export interface KrippendorffInput extends RatingsInput {
  /** Default "nominal". Ordinal goes by the declared order; interval and ratio by numbers. */
  readonly metric?: AlphaMetric;
  /** The number of each category, for interval and ratio. Default: the category read as a number. */
  readonly positions?: readonly number[];
  /** Bootstrap draws of units; 0 for no interval. Default 1000. */
  readonly draws?: number;
  /** Default 1. */
  readonly seed?: number;
  /** The alpha that must not be missed. Default 0.8 (Krippendorff 2004). */
  readonly minimum?: number;
}

export interface KrippendorffAlpha {
  readonly coefficient: Estimate;
  readonly observedDisagreement: number;
  readonly expectedDisagreement: number;
  readonly units: number;
  readonly pairableUnits: number;
  readonly pairableRatings: number;
  /** Share of bootstrap draws with alpha under `minimum`; null without draws. */
  readonly shareBelowMinimum: number | null;
  readonly minimum: number;
  /** Draws in which all ratings fell into one category, left out of the interval. */
  readonly emptyDraws: number;
  /** Units with two ratings or more: where the disagreement comes from. */
  readonly perUnit: {
    readonly units: readonly string[];
    readonly ratings: Float64Array;
    /** 1 − the unit's own disagreement over the expected one. */
    readonly alpha: Float64Array;
    /** Shares of all observed disagreement; nought everywhere when there is none. */
    readonly share: Float64Array;
  };
}

/**
 * Krippendorff's alpha for any number of raters with missing ratings (Krippendorff 2011, Computing Krippendorff's
 * Alpha-Reliability): 1 − observed / expected disagreement from the coincidences of pairs within units.
 *
 * Units with one rating are dropped. The interval is the percentile bootstrap over whole units, with the expected
 * disagreement computed anew in each draw. Not defined when one category was used or no unit has two ratings.
 */
export function krippendorffAlpha(input: KrippendorffInput): KrippendorffAlpha | NotDefined {
  const table = readRatings(input);
  if (!isDefined(table)) return table;
  const { metric = "nominal", draws = 1000, seed = 1, minimum = 0.8, level = 0.95 } = input;
  const refused = problemOfLevel(level) ?? refuseRepeats(table);
  if (refused !== undefined) return refused;
  if (!(Number.isInteger(draws) && draws >= 0)) {
    return notDefined(
      "invalid-input",
      "Not defined, because the number of draws must be a whole number, nought or more.",
    );
  }
  const values = readPositions(table, metric, input.positions);
  if (!(values instanceof Float64Array)) return values;
  const { ratings, units } = keepPairable(table, metric, values);
  if (units.length === 0) return notDefined("too-few", "Not defined, because no unit has two ratings.");
  const { observed, expected } = measureDisagreement(ratings);
  if (!(expected > 0)) {
    return notDefined(
      "one-class",
      "Not defined, because all ratings are one and the same: there is no variation that chance could be told from.",
    );
  }
  const value = 1 - observed / expected;
  const drawn = drawUnits(ratings, draws, seed);
  return {
    coefficient: { value, ...limits(drawn, draws, level), level },
    observedDisagreement: observed,
    expectedDisagreement: expected,
    units: table.units.length,
    pairableUnits: units.length,
    pairableRatings: ratings.sizes.reduce((sum, size) => sum + size, 0),
    shareBelowMinimum:
      drawn.length === 0 ? null : drawn.filter((alpha) => alpha < minimum).length / drawn.length,
    minimum,
    emptyDraws: draws - drawn.length,
    perUnit: splitByUnit(ratings, units, expected),
  };
}

function readPositions(table: RatingTable, metric: AlphaMetric, positions: readonly number[] | undefined) {
  if (!["nominal", "ordinal", "interval", "ratio"].includes(metric)) {
    return notDefined(
      "invalid-input",
      "Not defined, because the metric must be nominal, ordinal, interval or ratio.",
    );
  }
  if (metric === "nominal" || metric === "ordinal") return new Float64Array(table.categories.length);
  const values = Float64Array.from(
    positions ?? table.categories.map((name) => (name.trim() === "" ? Number.NaN : Number(name))),
  );
  if (values.length !== table.categories.length || values.some((value) => !Number.isFinite(value))) {
    return notDefined(
      "invalid-input",
      "Not defined, because interval and ratio distances need a number for each category.",
    );
  }
  if (metric === "ratio" && values.some((value) => value < 0)) {
    return notDefined(
      "invalid-input",
      "Not defined, because a ratio distance needs numbers that are nought or more.",
    );
  }
  return values;
}

function keepPairable(table: RatingTable, metric: AlphaMetric, values: Float64Array) {
  const starts = [0];
  const codes: number[] = [];
  const counts: number[] = [];
  const sizes: number[] = [];
  const units: string[] = [];
  const at = new Int32Array(table.categories.length).fill(-1);
  for (let unit = 0; unit < table.units.length; unit += 1) {
    const from = table.starts[unit] as number;
    const end = table.starts[unit + 1] as number;
    let size = 0;
    for (let place = from; place < end; place += 1) size += table.counts[place] as number;
    if (size < 2) continue;
    const begin = codes.length;
    for (let place = from; place < end; place += 1) {
      const code = table.codes[place] as number;
      const seen = at[code] as number;
      if (seen >= begin) {
        counts[seen] = (counts[seen] as number) + (table.counts[place] as number);
        continue;
      }
      at[code] = codes.length;
      codes.push(code);
      counts.push(table.counts[place] as number);
    }
    starts.push(codes.length);
    sizes.push(size);
    units.push(table.units[unit] as string);
  }
  const ratings: PairableRatings = {
    starts: Int32Array.from(starts),
    codes: Int32Array.from(codes),
    counts: Float64Array.from(counts),
    sizes: Float64Array.from(sizes),
    size: table.categories.length,
    metric,
    values,
  };
  return { ratings, units };
}

function drawUnits(ratings: PairableRatings, draws: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  const rows = ratings.sizes.length;
  const times = new Int32Array(rows);
  const alphas = new Float64Array(draws);
  let kept = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    times.fill(0);
    for (let unit = 0; unit < rows; unit += 1) {
      const chosen = random.below(rows);
      times[chosen] = (times[chosen] as number) + 1;
    }
    const { observed, expected } = measureDisagreement(ratings, times);
    if (!(expected > 0)) continue;
    alphas[kept] = 1 - observed / expected;
    kept += 1;
  }
  return alphas.slice(0, kept).sort();
}

function limits(sorted: Float64Array, draws: number, level: number): Omit<Estimate, "value" | "level"> {
  const method = `percentile bootstrap of units, ${String(draws)} draws`;
  if (draws === 0)
    return { low: null, high: null, method: "no interval", because: "No bootstrap draw was asked for." };
  const low = quantile(sorted, (1 - level) / 2);
  const high = quantile(sorted, (1 + level) / 2);
  if (sorted.length < draws / 2 || !(high > low)) {
    return {
      low: null,
      high: null,
      method,
      because: "The draws of units hold no spread, so there is no interval.",
    };
  }
  return { low, high, method };
}

function splitByUnit(ratings: PairableRatings, units: readonly string[], expected: number) {
  const used = new Float64Array(ratings.size);
  let all = 0;
  for (let place = 0; place < ratings.codes.length; place += 1) {
    const code = ratings.codes[place] as number;
    used[code] = (used[code] as number) + (ratings.counts[place] as number);
    all += ratings.counts[place] as number;
  }
  const places = placesFor(ratings, used, all);
  const alpha = new Float64Array(units.length);
  const share = new Float64Array(units.length);
  let sum = 0;
  for (let unit = 0; unit < units.length; unit += 1) {
    const size = ratings.sizes[unit] as number;
    const own = unitSpread(ratings, places, unit) / (size - 1);
    alpha[unit] = 1 - own / size / expected;
    share[unit] = own;
    sum += own;
  }
  if (sum > 0) for (let unit = 0; unit < share.length; unit += 1) share[unit] = (share[unit] as number) / sum;
  return { units, ratings: ratings.sizes, alpha, share };
}
