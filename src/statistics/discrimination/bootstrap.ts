import { normalCdf, normalQuantile } from "../numbers/normal.ts";
import { quantile } from "../numbers/order.ts";
import { seededRandom } from "../numbers/random.ts";
import { drawCounts } from "./draw-counts.ts";

export interface BootstrapSettings {
  /** 2,000 unless told. */
  readonly replicates?: number;
  /** The same seed gives the same interval on every machine; 1 unless told. */
  readonly seed?: number;
  readonly level?: number;
  /** "percentile" unless told; "bca" corrects for bias and skewness (Efron 1987). */
  readonly interval?: "percentile" | "bca";
}

export interface BootstrapInput extends BootstrapSettings {
  readonly rows: number;
  /** The number on all rows. */
  readonly estimate: number;
  /** The number when each row counts so many times; NaN where it has none. */
  readonly statistic: (weights: Uint16Array) => number;
  /** Rows of one stratum are drawn among themselves; codes from 0, one a row. */
  readonly strata?: Int32Array;
  /** Rows of one cluster are drawn together; codes from 0, one a row. */
  readonly clusters?: Int32Array;
  /** How far each row moves the number, for the acceleration of BCa; found by leaving out units unless given. */
  readonly influence?: ArrayLike<number>;
}

export interface BootstrapResult {
  readonly low: number | null;
  readonly high: number | null;
  readonly standardError: number;
  readonly level: number;
  readonly method: string;
  readonly because?: string;
  /** Replicates that gave a number. */
  readonly replicates: number;
  /** Replicates without one, left out. */
  readonly undefinedReplicates: number;
}

/**
 * Resamples rows, or whole clusters, with replacement, within strata if given (Efron & Tibshirani 1993; Davison &
 * Hinkley 1997). Counts are drawn rather than rows copied. Limits are type 7 quantiles.
 */
export function bootstrap(input: BootstrapInput): BootstrapResult {
  const { statistic, replicates = 2000, seed = 1, level = 0.95, interval = "percentile" } = input;
  const units = unitsOf(input);
  const random = seededRandom(seed);
  const values = new Float64Array(replicates);
  let kept = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (let stratum = 1; stratum < units.ends.length; stratum++) {
      drawCounts(random, units.counts, units.ends[stratum - 1] as number, units.ends[stratum] as number);
    }
    const value = statistic(spread(units));
    if (!Number.isNaN(value)) values[kept++] = value;
  }
  const sorted = values.slice(0, kept).sort();
  const counted = { level, replicates: kept, undefinedReplicates: replicates - kept };
  const method = `bootstrap, ${interval === "bca" ? "BCa" : "percentile"}, ${replicates} replicates`;
  if (kept < 2 || sorted[0] === sorted[kept - 1]) {
    return {
      ...counted,
      low: null,
      high: null,
      standardError: 0,
      method,
      because: "The replicates gave one and the same number, which says nothing about the uncertainty.",
    };
  }
  const tail = (1 - level) / 2;
  const [lower, upper] = interval === "bca" ? bcaTails(input, units, sorted, tail) : [tail, 1 - tail];
  return {
    ...counted,
    low: quantile(sorted, lower),
    high: quantile(sorted, upper),
    standardError: deviation(sorted),
    method,
  };
}

interface Units {
  /** Where strata begin and end among the units. */
  readonly ends: readonly number[];
  readonly counts: Uint16Array;
  /** The unit of each row; absent when row and unit are the same. */
  readonly unitOfRow?: Int32Array;
  readonly weights: Uint16Array;
}

function unitsOf({ rows, strata, clusters }: BootstrapInput): Units {
  const count = clusters === undefined ? rows : 1 + clusters.reduce((most, code) => Math.max(most, code), -1);
  const stratumOf = new Int32Array(count);
  if (strata !== undefined) {
    // A cluster belongs to the stratum of its first row.
    for (let row = rows - 1; row >= 0; row--) stratumOf[clusters?.[row] ?? row] = strata[row] as number;
  }
  const ends = [0];
  for (const stratum of stratumOf) {
    while (ends.length < stratum + 2) ends.push(0);
    ends[stratum + 1] = (ends[stratum + 1] ?? 0) + 1;
  }
  for (let stratum = 1; stratum < ends.length; stratum++) {
    ends[stratum] = (ends[stratum] ?? 0) + (ends[stratum - 1] ?? 0);
  }
  const next = [...ends];
  const placeOf = stratumOf.map((stratum) => {
    const place = next[stratum] ?? 0;
    next[stratum] = place + 1;
    return place;
  });
  const counts = new Uint16Array(count);
  const inPlace = clusters === undefined && placeOf.every((place, unit) => place === unit);
  if (inPlace) return { ends, counts, weights: counts };
  const unitOfRow = Int32Array.from({ length: rows }, (_, row) => placeOf[clusters?.[row] ?? row] as number);
  return { ends, counts, weights: new Uint16Array(rows), unitOfRow };
}

function spread({ counts, weights, unitOfRow }: Units): Uint16Array {
  if (unitOfRow === undefined) return weights;
  for (let row = 0; row < weights.length; row++) {
    weights[row] = counts[unitOfRow[row] as number] as number;
  }
  return weights;
}

/** The two tail shares of BCa (Efron 1987, JASA 82:171). */
function bcaTails(input: BootstrapInput, units: Units, sorted: Float64Array, tail: number): [number, number] {
  let below = 0;
  let equal = 0;
  for (const value of sorted) {
    if (value < input.estimate) below++;
    else if (value === input.estimate) equal++;
  }
  const share = (below + equal / 2) / sorted.length;
  const edge = 0.5 / sorted.length;
  const bias = normalQuantile(Math.min(1 - edge, Math.max(edge, share)));
  const skew = acceleration(input, units);
  const move = (at: number): number => {
    const reached = bias + normalQuantile(at);
    return normalCdf(bias + reached / (1 - skew * reached));
  };
  return [move(tail), move(1 - tail)];
}

/** Beyond this many units, blocks of units are left out together: their sums have the same skewness. */
const MOST_LEFT_OUT = 2000;

function acceleration(input: BootstrapInput, units: Units): number {
  const { rows, statistic, influence } = input;
  const size = units.counts.length;
  const unitOf = (row: number): number => units.unitOfRow?.[row] ?? row;
  let moves: Float64Array;
  if (influence === undefined) {
    const blocks = Math.min(size, MOST_LEFT_OUT);
    const weights = new Uint16Array(rows);
    moves = Float64Array.from({ length: blocks }, (_, block) => {
      for (let row = 0; row < rows; row++) weights[row] = unitOf(row) % blocks === block ? 0 : 1;
      return statistic(weights);
    });
    const defined = moves.filter((value) => !Number.isNaN(value));
    const middle = defined.reduce((sum, value) => sum + value, 0) / defined.length;
    moves = defined.map((value) => middle - value);
  } else {
    moves = new Float64Array(size);
    for (let row = 0; row < rows; row++) {
      const unit = unitOf(row);
      moves[unit] = (moves[unit] as number) + (influence[row] as number);
    }
  }
  let squares = 0;
  let cubes = 0;
  for (const move of moves) {
    squares += move * move;
    cubes += move * move * move;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

function deviation(values: Float64Array): number {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
