import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { mean } from "../numbers/moments.ts";
import { criticalValue } from "../numbers/normal.ts";
import { midRanks, sortedOrder } from "../numbers/order.ts";
import { faultOfColumns, faultOfLevel } from "./finite-columns.ts";

export interface CorrelationInput {
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
  /** Coverage of the interval; 0.95 when left out. */
  readonly level?: number;
}

/**
 * Pearson's product-moment correlation of two number columns, −1 to 1.
 * Interval: Fisher's z, standard error 1/√(n − 3). Not defined for a constant column or fewer than 2 rows;
 * no interval below 4 rows. Fisher 1921, Metron 1:3.
 */
export function pearsonCorrelation({ first, second, level = 0.95 }: CorrelationInput): Answer {
  const fault = faultOfColumns([first, second], 2) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  const value = productMoment(first, second);
  return value === undefined
    ? constantColumn()
    : fisherInterval(value, first.length, level, 1, 3, "Fisher z");
}

/**
 * Spearman's rank correlation with mid-ranks for ties, −1 to 1.
 * Interval: Fisher's z with the standard error √((1 + r²/2)/(n − 3)) of Bonett and Wright 2000, Psychometrika 65:23.
 * Not defined for a constant column or fewer than 2 rows.
 */
export function spearmanCorrelation({ first, second, level = 0.95 }: CorrelationInput): Answer {
  const fault = faultOfColumns([first, second], 2) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  const value = productMoment(midRanks(first), midRanks(second));
  if (value === undefined) return constantColumn();
  return fisherInterval(value, first.length, level, 1 + (value * value) / 2, 3, "Fisher z (Bonett–Wright)");
}

/**
 * Kendall's tau-b, −1 to 1, corrected for ties in both columns, in O(n log n) by counting exchanges
 * (Knight 1966, JASA 61:436). Interval: Fisher's z with the standard error √(0.437/(n − 4)) of Fieller,
 * Hartley and Pearson 1957, Biometrika 44:470. Not defined for a constant column or fewer than 2 rows.
 */
export function kendallCorrelation({ first, second, level = 0.95 }: CorrelationInput): Answer {
  const fault = faultOfColumns([first, second], 2) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  const value = tauB(first, second);
  return value === undefined
    ? constantColumn()
    : fisherInterval(value, first.length, level, 0.437, 4, "Fisher z (Fieller)");
}

function tauB(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  const rows = first.length;
  // Order by the second column, then stably by the first: ties of the first are then in order of the second.
  const bySecond = sortedOrder(second);
  const firstThere = new Float64Array(rows);
  for (let place = 0; place < rows; place++) firstThere[place] = first[bySecond[place] as number] as number;
  const byFirst = sortedOrder(firstThere);
  const x = new Float64Array(rows);
  const y = new Float64Array(rows);
  for (let place = 0; place < rows; place++) {
    const row = bySecond[byFirst[place] as number] as number;
    x[place] = first[row] as number;
    y[place] = second[row] as number;
  }
  const pairs = (rows * (rows - 1)) / 2;
  const tiedFirst = tiedPairs(rows, (place) => x[place] === x[place - 1]);
  const tiedBoth = tiedPairs(rows, (place) => x[place] === x[place - 1] && y[place] === y[place - 1]);
  const exchanges = countExchanges(y);
  const tiedSecond = tiedPairs(rows, (place) => y[place] === y[place - 1]);
  if (tiedFirst === pairs || tiedSecond === pairs) return undefined;
  const excess = pairs - tiedFirst - tiedSecond + tiedBoth - 2 * exchanges;
  return excess / Math.sqrt(pairs - tiedFirst) / Math.sqrt(pairs - tiedSecond);
}

/** Pairs within runs of equal values, where `sameAsBefore` says whether a place continues its run. */
function tiedPairs(rows: number, sameAsBefore: (place: number) => boolean): number {
  let pairs = 0;
  let run = 1;
  for (let place = 1; place <= rows; place++) {
    if (place < rows && sameAsBefore(place)) run += 1;
    else {
      pairs += (run * (run - 1)) / 2;
      run = 1;
    }
  }
  return pairs;
}

/** Exchanges that a bubble sort would make, counted by merging; leaves the values sorted. */
function countExchanges(values: Float64Array): number {
  const rows = values.length;
  let from = values;
  let into: Float64Array = new Float64Array(rows);
  let exchanges = 0;
  for (let width = 1; width < rows; width *= 2) {
    for (let start = 0; start < rows; start += 2 * width) {
      const middle = Math.min(start + width, rows);
      const end = Math.min(start + 2 * width, rows);
      let left = start;
      let right = middle;
      for (let place = start; place < end; place++) {
        const takeRight = right < end && (left >= middle || (from[right] as number) < (from[left] as number));
        if (takeRight) exchanges += middle - left;
        into[place] = takeRight ? (from[right++] as number) : (from[left++] as number);
      }
    }
    [from, into] = [into, from];
  }
  if (from !== values) values.set(from);
  return exchanges;
}

/** Pearson's r, or undefined when a column does not vary. */
function productMoment(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  const firstMean = mean(first);
  const secondMean = mean(second);
  let cross = 0;
  let firstSquares = 0;
  let secondSquares = 0;
  let firstVaries = false;
  let secondVaries = false;
  for (let row = 0; row < first.length; row++) {
    const a = (first[row] as number) - firstMean;
    const b = (second[row] as number) - secondMean;
    cross += a * b;
    firstSquares += a * a;
    secondSquares += b * b;
    firstVaries ||= first[row] !== first[0];
    secondVaries ||= second[row] !== second[0];
  }
  if (!firstVaries || !secondVaries || firstSquares === 0 || secondSquares === 0) return undefined;
  return Math.max(-1, Math.min(1, cross / Math.sqrt(firstSquares) / Math.sqrt(secondSquares)));
}

function constantColumn() {
  return notDefined("constant", "Not defined, because a column does not vary.");
}

function fisherInterval(
  value: number,
  rows: number,
  level: number,
  factor: number,
  lost: number,
  method: string,
): Answer {
  if (rows <= lost || Math.abs(value) === 1) {
    const because =
      rows <= lost
        ? `The interval needs more than ${lost} rows.`
        : "The interval has no width at a correlation of exactly one.";
    return { value, low: null, high: null, level, method, because };
  }
  const reach = criticalValue(level) * Math.sqrt(factor / (rows - lost));
  const z = Math.atanh(value);
  return { value, low: Math.tanh(z - reach), high: Math.tanh(z + reach), level, method };
}
