import { sortedOrder } from "../numbers/order.ts";
import type { SurvivalColumns } from "./survival-columns.ts";

/** What happened at each distinct time, ascending; counts, or sums of weights where weights are given. */
export interface RiskTable {
  readonly times: Float64Array;
  /** Under observation just before the time: entered earlier, not yet ended. */
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** Follow-up ended at this time without the event. */
  readonly censored: Float64Array;
}

/** One sort, one pass. The columns must have been checked. Times are the same when the numbers are the same. */
export function riskTable({ times, events, entries, weights }: SurvivalColumns): RiskTable {
  const { happened, ended } = weights
    ? sortedWithWeights(times, events, weights)
    : sortedAlone(times, events);
  const size = countDistinct(happened.times, ended.times);
  const table = {
    times: new Float64Array(size),
    atRisk: new Float64Array(size),
    events: new Float64Array(size),
    censored: new Float64Array(size),
  };
  let [a, b] = [0, 0];
  for (let at = 0; at < size; at += 1) {
    const time = Math.min(happened.times[a] ?? Infinity, ended.times[b] ?? Infinity);
    let [d, c] = [0, 0];
    for (; happened.times[a] === time; a += 1) d += happened.weights ? (happened.weights[a] as number) : 1;
    for (; ended.times[b] === time; b += 1) c += ended.weights ? (ended.weights[b] as number) : 1;
    table.times[at] = time;
    table.events[at] = d;
    table.censored[at] = c;
  }
  // From the end, so that the last risk set is exactly what leaves at the last time.
  let left = 0;
  for (let at = size - 1; at >= 0; at -= 1) {
    left += (table.events[at] as number) + (table.censored[at] as number);
    table.atRisk[at] = left;
  }
  if (entries) takeOutLateEntries(table, entries, weights);
  return table;
}

interface Sorted {
  readonly times: Float64Array;
  readonly weights?: Float64Array;
}

function sortedAlone(
  times: ArrayLike<number>,
  events: ArrayLike<number>,
): { happened: Sorted; ended: Sorted } {
  const n = times.length;
  let count = 0;
  for (let row = 0; row < n; row += 1) count += events[row] as number;
  const happened = new Float64Array(count);
  const ended = new Float64Array(n - count);
  let [a, b] = [0, 0];
  for (let row = 0; row < n; row += 1) {
    // Adding zero turns a negative zero into zero, which the native sort would put apart.
    const time = (times[row] as number) + 0;
    if (events[row] === 1) happened[a++] = time;
    else ended[b++] = time;
  }
  return { happened: { times: happened.sort() }, ended: { times: ended.sort() } };
}

function sortedWithWeights(
  times: ArrayLike<number>,
  events: ArrayLike<number>,
  weights: ArrayLike<number>,
): { happened: Sorted; ended: Sorted } {
  const order = sortedOrder(times);
  const part = (event: number): Sorted => {
    // A row of weight zero is no row.
    const rows = order.filter((row) => events[row] === event && (weights[row] as number) > 0);
    return {
      times: Float64Array.from(rows, (row) => (times[row] as number) + 0),
      weights: Float64Array.from(rows, (row) => weights[row] as number),
    };
  };
  return { happened: part(1), ended: part(0) };
}

function countDistinct(first: Float64Array, second: Float64Array): number {
  let [a, b, size] = [0, 0, 0];
  while (a < first.length || b < second.length) {
    const time = Math.min(first[a] ?? Infinity, second[b] ?? Infinity);
    while (first[a] === time) a += 1;
    while (second[b] === time) b += 1;
    size += 1;
  }
  return size;
}

/** A row is at risk only after it entered: those that enter at a time or later are not at risk then. */
function takeOutLateEntries(
  table: RiskTable,
  entries: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
): void {
  const order = sortedOrder(entries);
  let at = order.length - 1;
  let late = 0;
  for (let place = table.times.length - 1; place >= 0; place -= 1) {
    const time = table.times[place] as number;
    for (; at >= 0; at -= 1) {
      const row = order[at] as number;
      if ((entries[row] as number) < time) break;
      late += weights ? (weights[row] as number) : 1;
    }
    table.atRisk[place] = (table.atRisk[place] as number) - late;
  }
}
