import { sortedOrder } from "../numbers/order.ts";

/** The distinct times of a follow-up, ascending, and what happened at each: the ground for weights and errors. */
export interface FollowUpPlaces {
  readonly n: number;
  readonly times: Float64Array;
  /** The place of each row's time among the distinct times. */
  readonly placeOf: Int32Array;
  readonly atRisk: Float64Array;
  /** Events of any cause. */
  readonly events: Float64Array;
  readonly censored: Float64Array;
}

/** One sort, then counts. `causes` is 0 where follow-up ended without an event. */
export function followUpPlaces(times: ArrayLike<number>, causes: ArrayLike<number>): FollowUpPlaces {
  const n = times.length;
  const order = sortedOrder(times);
  const placeOf = new Int32Array(n);
  const distinct = new Float64Array(n);
  let size = 0;
  for (let at = 0; at < n; at += 1) {
    const row = order[at] as number;
    const time = times[row] as number;
    if (at === 0 || time !== distinct[size - 1]) distinct[size++] = time;
    placeOf[row] = size - 1;
  }
  const events = new Float64Array(size);
  const censored = new Float64Array(size);
  for (let row = 0; row < n; row += 1) {
    const counts = causes[row] === 0 ? censored : events;
    const place = placeOf[row] as number;
    counts[place] = (counts[place] as number) + 1;
  }
  const atRisk = new Float64Array(size);
  let left = 0;
  for (let place = size - 1; place >= 0; place -= 1) {
    left += (events[place] as number) + (censored[place] as number);
    atRisk[place] = left;
  }
  return { n, times: distinct.slice(0, size), placeOf, atRisk, events, censored };
}

/** The curve that falls by `drops` out of `from` at each place: its level after each place. */
export function productLimit(drops: ArrayLike<number>, from: ArrayLike<number>): Float64Array {
  const levels = new Float64Array(drops.length);
  let level = 1;
  for (let place = 0; place < drops.length; place += 1) {
    const drop = drops[place] as number;
    if (drop > 0) level *= 1 - drop / (from[place] as number);
    levels[place] = level;
  }
  return levels;
}
