import { sortedOrder } from "../numbers/order.ts";
import { RankTree } from "./rank-tree.ts";

/** Rows of one stratum. */
interface Rows {
  readonly times: ArrayLike<number>;
  readonly events: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  readonly entries?: ArrayLike<number>;
  readonly weights?: ArrayLike<number>;
  /** What a pair counts whose earlier row is this one; default 1. */
  readonly pairWeights?: ArrayLike<number>;
  /** Events after this time count as still to come. */
  readonly tau: number;
}

/** Weighted numbers of pairs, and for each row the pairs it is in. */
export interface ConcordancePairs {
  concordant: number;
  discordant: number;
  /** Comparable, with equal scores. */
  tiedScores: number;
  /** Events at one time, scores differ: not comparable. */
  tiedTimes: number;
  /** Events at one time with equal scores. */
  tiedBoth: number;
  /** For each row, its concordant pairs and half of those with equal scores. */
  readonly good: Float64Array;
  /** For each row, its comparable pairs. */
  readonly pairs: Float64Array;
}

/**
 * Counts the pairs of one stratum in n log n steps: once backwards in time for the rows that outlast an event, once
 * forwards for the events a row has outlasted. A row censored at the time of an event outlasts it.
 */
export function concordancePairs(rows: Rows): ConcordancePairs {
  const line = timeLine(rows);
  const counts: ConcordancePairs = {
    concordant: 0,
    discordant: 0,
    tiedScores: 0,
    tiedTimes: 0,
    tiedBoth: 0,
    good: new Float64Array(rows.times.length),
    pairs: new Float64Array(rows.times.length),
  };
  countOutlasting(line, counts);
  countOutlasted(line, counts);
  return counts;
}

/** The columns in the order of time. */
interface TimeLine {
  readonly order: Int32Array;
  readonly times: Float64Array;
  /** 1 for an event no later than tau. */
  readonly counted: Uint8Array;
  readonly events: Uint8Array;
  /** Rank of the score from 0; equal scores share one. */
  readonly ranks: Int32Array;
  readonly weights: Float64Array;
  readonly pairWeights: Float64Array;
  readonly distinct: number;
  /** Places by entry, ascending, and the entries of places. */
  readonly entryOrder: Int32Array | undefined;
  readonly entries: Float64Array | undefined;
}

function timeLine({ times, events, scores, entries, weights, pairWeights, tau }: Rows): TimeLine {
  const n = times.length;
  const order = sortedOrder(times);
  const { ranks, distinct } = denseRanks(scores);
  const line = {
    order,
    times: new Float64Array(n),
    counted: new Uint8Array(n),
    events: new Uint8Array(n),
    ranks: new Int32Array(n),
    weights: new Float64Array(n),
    pairWeights: new Float64Array(n),
    distinct,
  };
  for (let place = 0; place < n; place += 1) {
    const row = order[place] as number;
    const weight = weights ? (weights[row] as number) : 1;
    line.times[place] = times[row] as number;
    line.events[place] = weight > 0 ? (events[row] as number) : 0;
    line.counted[place] = (line.times[place] as number) <= tau ? (line.events[place] as number) : 0;
    line.ranks[place] = ranks[row] as number;
    line.weights[place] = weight;
    line.pairWeights[place] = pairWeights ? (pairWeights[row] as number) : 1;
  }
  const inOrder = entries && Float64Array.from(order, (row) => entries[row] as number);
  return { ...line, entries: inOrder, entryOrder: inOrder && sortedOrder(inOrder) };
}

function countOutlasting(line: TimeLine, counts: ConcordancePairs): void {
  const { times, counted, events, ranks, weights, pairWeights, order, entries, entryOrder } = line;
  const n = times.length;
  const later = new RankTree(line.distinct);
  const here = new Map<number, number>();
  let leaving = n - 1;
  for (let to = n - 1; to >= 0;) {
    const time = times[to] as number;
    let from = to;
    while (from > 0 && times[from - 1] === time) from -= 1;
    if (entries && entryOrder)
      for (; leaving >= 0; leaving -= 1) {
        const place = entryOrder[leaving] as number;
        if ((entries[place] as number) < time) break;
        later.add(ranks[place] as number, -(weights[place] as number));
      }
    for (let place = from; place <= to; place += 1)
      if (events[place] === 0) later.add(ranks[place] as number, weights[place] as number);
    const tied = to > from;
    if (tied) here.clear();
    let weightHere = 0;
    for (let place = from; place <= to; place += 1) {
      if (counted[place] === 0) continue;
      const rank = ranks[place] as number;
      const weight = weights[place] as number;
      const pairWeight = pairWeights[place] as number;
      const equal = later.equal(rank);
      const lower = later.below(rank);
      const higher = later.total - lower - equal;
      const row = order[place] as number;
      counts.good[row] = pairWeight * (lower + equal / 2);
      counts.pairs[row] = pairWeight * later.total;
      counts.concordant += weight * pairWeight * lower;
      counts.tiedScores += weight * pairWeight * equal;
      counts.discordant += weight * pairWeight * higher;
      if (!tied) continue;
      const same = here.get(rank) ?? 0;
      counts.tiedBoth += weight * pairWeight * same;
      counts.tiedTimes += weight * pairWeight * (weightHere - same);
      here.set(rank, same + weight);
      weightHere += weight;
    }
    for (let place = from; place <= to; place += 1)
      if (events[place] === 1) later.add(ranks[place] as number, weights[place] as number);
    to = from - 1;
  }
}

function countOutlasted(line: TimeLine, counts: ConcordancePairs): void {
  const { times, counted, events, ranks, weights, pairWeights, order, entries, entryOrder } = line;
  const n = times.length;
  const earlier = new RankTree(line.distinct);
  const count = (place: number, sign: number) => {
    if (earlier.total === 0) return;
    const rank = ranks[place] as number;
    const row = order[place] as number;
    const equal = earlier.equal(rank);
    const higher = earlier.total - earlier.below(rank) - equal;
    counts.good[row] = (counts.good[row] as number) + sign * (higher + equal / 2);
    counts.pairs[row] = (counts.pairs[row] as number) + sign * earlier.total;
  };
  let entering = 0;
  for (let from = 0; from < n;) {
    const time = times[from] as number;
    let to = from;
    while (to < n && times[to] === time) to += 1;
    // What happened before a row came under observation is none of its pairs.
    if (entries && entryOrder)
      for (; entering < n; entering += 1) {
        const place = entryOrder[entering] as number;
        if ((entries[place] as number) >= time) break;
        count(place, -1);
      }
    for (let place = from; place < to; place += 1) if (events[place] === 1) count(place, 1);
    for (let place = from; place < to; place += 1)
      if (counted[place] === 1)
        earlier.add(ranks[place] as number, (weights[place] as number) * (pairWeights[place] as number));
    for (let place = from; place < to; place += 1) if (events[place] === 0) count(place, 1);
    from = to;
  }
}

function denseRanks(scores: ArrayLike<number>): { ranks: Int32Array; distinct: number } {
  const order = sortedOrder(scores);
  const ranks = new Int32Array(order.length);
  let rank = -1;
  let last = Number.NaN;
  for (const row of order) {
    const score = scores[row] as number;
    if (score !== last) rank += 1;
    last = score;
    ranks[row] = rank;
  }
  return { ranks, distinct: rank + 1 };
}
