/** Below this many values a comparing sort is quicker than counting digits. */
const SMALL = 400;
const DIGIT = 11;
const BUCKETS = 1 << DIGIT;
/** Six digits cover 64 bits, the third straddling both words; the upper three tell most numbers apart. */
const UPPER_DIGIT = 3;
const DIGITS = 6;
/** Steps a value in which the upper digits must leave the rest to be sorted by moving neighbours. */
const MOST_STEPS = 8;
/** The lower word of a number comes first in memory on little-endian machines. */
const HIGH_WORD = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;

/** Positions of the values from the least to the greatest; equal values keep their order, NaN goes last. */
export function sortedOrder(values: ArrayLike<number>): Int32Array {
  const n = values.length;
  return n < SMALL ? compared(numbered(n), values) : carried(values).order;
}

/** The values from the least to the greatest, in a new array. */
export function sortedCopy(values: ArrayLike<number>): Float64Array {
  return values.length < SMALL ? new Float64Array(values).sort() : carried(values).values;
}

/** The quantile of sorted values at p, between neighbours by straight line: type 7 of Hyndman and Fan 1996. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const last = sorted.length - 1;
  if (last < 0) return Number.NaN;
  const place = p * last;
  const below = Math.min(Math.max(Math.floor(place), 0), last);
  const from = sorted[below] as number;
  const to = sorted[Math.min(below + 1, last)] as number;
  return from === to ? from : from + (place - below) * (to - from);
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const n = values.length;
  const order = sortedOrder(values);
  const ranks = new Float64Array(n);
  for (let from = 0; from < n;) {
    const value = values[order[from] as number] as number;
    let to = from + 1;
    while (to < n && values[order[to] as number] === value) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at += 1) ranks[order[at] as number] = rank;
    from = to;
  }
  return ranks;
}

function numbered(n: number): Int32Array {
  const order = new Int32Array(n);
  for (let i = 0; i < n; i += 1) order[i] = i;
  return order;
}

function compared(order: Int32Array, values: ArrayLike<number>): Int32Array {
  return order.sort((a, b) => {
    const left = values[a] as number;
    const right = values[b] as number;
    if (left < right) return -1;
    if (left > right) return 1;
    // Equal, or one is not a number.
    if (left === right) return a - b;
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || a - b;
  });
}

/** Values in an order, and the position each came from. */
interface Carried {
  readonly values: Float64Array;
  readonly order: Int32Array;
}

function carried(values: ArrayLike<number>): Carried {
  const sorted = countingSort(values, UPPER_DIGIT);
  return settle(sorted) ? sorted : countingSort(values, 0);
}

/** Counting sort digit by digit of 11 bits, from one digit up to the highest; values travel with their positions. */
function countingSort(input: ArrayLike<number>, lowest: number): Carried {
  const n = input.length;
  let values = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    const value = input[i] as number;
    // Adding 0 makes −0 into 0; every NaN becomes the one that sorts last.
    values[i] = Number.isNaN(value) ? Number.NaN : value + 0;
  }
  let order: Int32Array = numbered(n);
  let spareValues = new Float64Array(n);
  let spareOrder: Int32Array = new Int32Array(n);
  const counts = new Int32Array(BUCKETS);
  for (let pass = lowest; pass < DIGITS; pass += 1) {
    const words = new Uint32Array(values.buffer);
    counts.fill(0);
    for (let i = 0; i < n; i += 1) {
      const digit = digitOf(words[2 * i + 1 - HIGH_WORD] as number, words[2 * i + HIGH_WORD] as number, pass);
      counts[digit] = (counts[digit] as number) + 1;
    }
    const first = digitOf(words[1 - HIGH_WORD] as number, words[HIGH_WORD] as number, pass);
    // All share this digit.
    if (counts[first] === n) continue;
    let total = 0;
    for (let digit = 0; digit < BUCKETS; digit += 1) {
      const count = counts[digit] as number;
      counts[digit] = total;
      total += count;
    }
    for (let i = 0; i < n; i += 1) {
      const digit = digitOf(words[2 * i + 1 - HIGH_WORD] as number, words[2 * i + HIGH_WORD] as number, pass);
      const place = counts[digit] as number;
      counts[digit] = place + 1;
      spareValues[place] = values[i] as number;
      spareOrder[place] = order[i] as number;
    }
    [values, spareValues] = [spareValues, values];
    [order, spareOrder] = [spareOrder, order];
  }
  return { values, order };
}

/** A digit of the number's two words, turned so that the order of unsigned digits is the order of the numbers. */
function digitOf(low: number, high: number, pass: number): number {
  const shift = pass * DIGIT;
  // NaN was made the positive one before.
  const turned = high >> 31;
  const upper = turned === 0 ? high | 0x80000000 : ~high;
  if (pass >= UPPER_DIGIT) return (upper >>> (shift - 32)) & (BUCKETS - 1);
  const lower = low ^ turned;
  if (pass < 2) return (lower >>> shift) & (BUCKETS - 1);
  return ((lower >>> 22) | (upper << 10)) & (BUCKETS - 1);
}

/** Moves each value down past the greater ones before it; gives up when that takes too many steps. */
function settle({ values, order }: Carried): boolean {
  const n = values.length;
  let left = MOST_STEPS * n;
  for (let i = 1; i < n; i += 1) {
    const value = values[i] as number;
    if (!((values[i - 1] as number) > value)) continue;
    const row = order[i] as number;
    let place = i;
    for (; place > 0 && (values[place - 1] as number) > value; place -= 1) {
      values[place] = values[place - 1] as number;
      order[place] = order[place - 1] as number;
    }
    values[place] = value;
    order[place] = row;
    left -= i - place;
    if (left < 0) return false;
  }
  return true;
}
