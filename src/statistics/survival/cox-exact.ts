import type { CoxLikelihood, CoxRows } from "./cox-rows.ts";

/**
 * The exact partial likelihood of Cox (1972) for tied times that are truly discrete: at each time the chance of just
 * these events among all sets of as many rows at risk. Sums over sets are built up row by row (Gail, Lubin &
 * Rubinstein 1981, Biometrika), with their derivatives.
 */
export function exactLikelihood(rows: CoxRows, beta: Float64Array): CoxLikelihood {
  const { p, starts, times, events } = rows;
  const total = { logLikelihood: 0, score: new Float64Array(p), information: new Float64Array(p * p) };
  for (let stratum = 0; stratum + 1 < starts.length; stratum += 1) {
    const start = starts[stratum] as number;
    const end = starts[stratum + 1] as number;
    for (let first = start; first < end;) {
      let [last, d] = [first, 0];
      for (; last < end && times[last] === times[first]; last += 1) d += events[last] as number;
      if (d > 0) addTime(total, rows, beta, { first, last, end, start, d });
      first = last;
    }
  }
  return total;
}

/** How many steps the exact likelihood takes, to refuse it where it would not end in reasonable time. */
export function exactWork({ p, starts, times, events }: CoxRows): number {
  let work = 0;
  for (let stratum = 0; stratum + 1 < starts.length; stratum += 1) {
    const end = starts[stratum + 1] as number;
    for (let first = starts[stratum] as number; first < end;) {
      let [last, d] = [first, 0];
      for (; last < end && times[last] === times[first]; last += 1) d += events[last] as number;
      work += d * (end - first) * (1 + p + p * p);
      first = last;
    }
  }
  return work;
}

interface TiedTime {
  readonly start: number;
  readonly first: number;
  readonly last: number;
  readonly end: number;
  readonly d: number;
}

function addTime(
  total: { logLikelihood: number; readonly score: Float64Array; readonly information: Float64Array },
  rows: CoxRows,
  beta: Float64Array,
  { first, last, end, d }: TiedTime,
): void {
  const { p, x, events, times, entries } = rows;
  const time = times[first] as number;
  const etas = new Float64Array(end - first);
  let count = 0;
  const at = new Int32Array(end - first);
  let [most, ofEvents] = [-Infinity, 0];
  for (let place = first; place < end; place += 1) {
    if (entries && (entries[place] as number) >= time) continue;
    let eta = rows.offsets[place] as number;
    for (let j = 0; j < p; j += 1) eta += (x[place * p + j] as number) * (beta[j] as number);
    etas[count] = eta;
    at[count++] = place;
    most = Math.max(most, eta);
    if (place < last && events[place] === 1) {
      ofEvents += eta;
      for (let j = 0; j < p; j += 1)
        total.score[j] = (total.score[j] as number) + (x[place * p + j] as number);
    }
  }
  // Sets are many: each risk is made smaller by the same factor so that the sums stay in range.
  const shift = most + logChoose(count, d) / d;
  const width = 1 + p + p * p;
  const sets = new Float64Array((d + 1) * width);
  sets[0] = 1;
  for (let i = 0; i < count; i += 1) {
    const risk = Math.exp((etas[i] as number) - shift);
    for (let size = Math.min(d, i + 1); size >= 1; size -= 1)
      addRow(sets, size * width, (size - 1) * width, risk, x, (at[i] as number) * p, p);
  }
  const all = sets[d * width] as number;
  total.logLikelihood += ofEvents - Math.log(all) - d * shift;
  for (let j = 0; j < p; j += 1) {
    const mean = (sets[d * width + 1 + j] as number) / all;
    total.score[j] = (total.score[j] as number) - mean;
    for (let k = 0; k < p; k += 1) {
      const other = (sets[d * width + 1 + k] as number) / all;
      const second = (sets[d * width + 1 + p + j * p + k] as number) / all;
      total.information[j * p + k] = (total.information[j * p + k] as number) + second - mean * other;
    }
  }
}

/** Adds to the sums over sets of one size those sets that hold this row: sets one smaller, and the row. */
function addRow(
  sets: Float64Array,
  to: number,
  from: number,
  risk: number,
  x: Float64Array,
  row: number,
  p: number,
): void {
  const less = sets[from] as number;
  for (let j = 0; j < p; j += 1) {
    const own = x[row + j] as number;
    const slope = sets[from + 1 + j] as number;
    for (let k = 0; k < p; k += 1) {
      const at = 1 + p + j * p + k;
      const other = x[row + k] as number;
      const second = (sets[from + at] as number) + own * (sets[from + 1 + k] as number) + slope * other;
      sets[to + at] = (sets[to + at] as number) + risk * (second + own * other * less);
    }
    sets[to + 1 + j] = (sets[to + 1 + j] as number) + risk * (slope + own * less);
  }
  sets[to] = (sets[to] as number) + risk * less;
}

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i += 1) sum += Math.log((n - k + i) / i);
  return sum;
}
