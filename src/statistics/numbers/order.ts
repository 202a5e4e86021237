/** Below this many values a comparing sort is quicker than counting digits. */
const SMALL = 400;
const DIGIT = 11;
const BUCKETS = 1 << DIGIT;
/** The lower word of a number comes first in memory on little-endian machines. */
const HIGH_WORD = new Uint32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;

/** Positions of the values from the least to the greatest; equal values keep their order, NaN goes last. */
export function sortedOrder(values: ArrayLike<number>): Int32Array {
  const n = values.length;
  const order = new Int32Array(n);
  for (let i = 0; i < n; i += 1) order[i] = i;
  return n < SMALL ? compared(order, values) : counted(order, values);
}

/** The values from the least to the greatest, in a new array. */
export function sortedCopy(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).sort();
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

/** Counting sort digit by digit, from the lowest 11 bits of the numbers to the highest. */
function counted(start: Int32Array, values: ArrayLike<number>): Int32Array {
  const n = values.length;
  const low = new Uint32Array(n);
  const high = new Uint32Array(n);
  fillKeys(values, low, high);
  let order: Int32Array = start;
  let spare: Int32Array = new Int32Array(n);
  const counts = new Int32Array(BUCKETS);
  // Six digits cover 64 bits: the third straddles both words.
  for (let pass = 0; pass < 6; pass += 1) {
    counts.fill(0);
    for (let i = 0; i < n; i += 1) {
      const digit = digitOf(low[i] as number, high[i] as number, pass);
      counts[digit] = (counts[digit] as number) + 1;
    }
    const first = digitOf(low[0] as number, high[0] as number, pass);
    // All share this digit.
    if (counts[first] === n) continue;
    let total = 0;
    for (let digit = 0; digit < BUCKETS; digit += 1) {
      const count = counts[digit] as number;
      counts[digit] = total;
      total += count;
    }
    for (let i = 0; i < n; i += 1) {
      const row = order[i] as number;
      const digit = digitOf(low[row] as number, high[row] as number, pass);
      const place = counts[digit] as number;
      spare[place] = row;
      counts[digit] = place + 1;
    }
    [order, spare] = [spare, order];
  }
  return order;
}

function digitOf(low: number, high: number, pass: number): number {
  const shift = pass * DIGIT;
  if (pass < 2) return (low >>> shift) & (BUCKETS - 1);
  if (pass === 2) return ((low >>> 22) | (high << 10)) & (BUCKETS - 1);
  return (high >>> (shift - 32)) & (BUCKETS - 1);
}

/** Two words for each number whose order as unsigned integers is the order of the numbers. */
function fillKeys(values: ArrayLike<number>, low: Uint32Array, high: Uint32Array): void {
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    // Adding 0 makes −0 into 0; every NaN becomes the one that sorts last.
    number[0] = Number.isNaN(value) ? Number.NaN : value + 0;
    const top = words[HIGH_WORD] as number;
    const bottom = words[1 - HIGH_WORD] as number;
    const negative = top >>> 31 === 1 && !Number.isNaN(value);
    high[i] = negative ? ~top : top | 0x80000000;
    low[i] = negative ? ~bottom : bottom;
  }
}
