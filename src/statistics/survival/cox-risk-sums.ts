import type { CoxRows } from "./cox-rows.ts";

/** Sums over the rows at risk at a time of events; each row counts its weight times its relative risk. */
export interface RiskSums {
  time: number;
  stratum: number;
  /** Places of this time, from first up to but not including last. */
  first: number;
  last: number;
  /** Rows with the event at this time, and their weights. */
  events: number;
  eventWeight: number;
  /** Over all at risk: risk, risk·x, and risk·x·x′ as a packed upper triangle. */
  total: number;
  readonly sum: Float64Array;
  readonly square: Float64Array;
  /** The same over those with the event now, where they are two or more. */
  tiedTotal: number;
  readonly tiedSum: Float64Array;
  readonly tiedSquare: Float64Array;
}

const MOST_REMOVED = 1e4;

/** Weight times relative risk of each place. */
export function relativeRisks({ n, p, x, offsets, weights }: CoxRows, beta: Float64Array): Float64Array {
  const risks = new Float64Array(n);
  for (let place = 0; place < n; place += 1) {
    let eta = offsets[place] as number;
    for (let j = 0, at = place * p; j < p; j += 1, at += 1) eta += (x[at] as number) * (beta[j] as number);
    risks[place] = (weights[place] as number) * Math.exp(eta);
  }
  return risks;
}

/** Goes back through the times of each stratum and hands over the sums at each time of events; moments of x up to the one named. */
export function sweepRiskSets(
  rows: CoxRows,
  risks: Float64Array,
  moments: 0 | 1 | 2,
  visit: (sums: RiskSums) => void,
): void {
  const { p, starts, times, events, weights, entries, entryOrder } = rows;
  const size = moments > 0 ? p : 0;
  const packed = moments > 1 ? (p * (p + 1)) / 2 : 0;
  const sums: RiskSums = {
    time: 0,
    stratum: 0,
    first: 0,
    last: 0,
    events: 0,
    eventWeight: 0,
    total: 0,
    sum: new Float64Array(size),
    square: new Float64Array(packed),
    tiedTotal: 0,
    tiedSum: new Float64Array(size),
    tiedSquare: new Float64Array(packed),
  };
  for (let stratum = 0; stratum + 1 < starts.length; stratum += 1) {
    const start = starts[stratum] as number;
    let last = starts[stratum + 1] as number;
    let leaving = last - 1;
    sums.stratum = stratum;
    empty(sums);
    while (last > start) {
      const time = times[last - 1] as number;
      if (entries && entryOrder) {
        let removed = 0;
        for (; leaving >= start; leaving -= 1) {
          const place = entryOrder[leaving] as number;
          if ((entries[place] as number) < time) break;
          const risk = risks[place] as number;
          addRow(rows.x, p, place, -risk, sums.sum, sums.square);
          sums.total -= risk;
          removed += risk;
        }
        // What is left after something much larger was taken away is mostly rounding: it is added up anew.
        if (removed > MOST_REMOVED * sums.total) addUp(rows, risks, last, time, sums);
      }
      sums.events = 0;
      let alone = -1;
      let first = last;
      while (first > start && times[first - 1] === time) {
        first -= 1;
        const risk = risks[first] as number;
        sums.total += risk;
        addRow(rows.x, p, first, risk, sums.sum, sums.square);
        if (events[first] === 0) continue;
        sums.events += 1;
        if (sums.events === 1) {
          alone = first;
          sums.eventWeight = weights[first] as number;
          continue;
        }
        if (sums.events === 2) {
          emptyTied(sums);
          sums.tiedTotal = risks[alone] as number;
          addRow(rows.x, p, alone, sums.tiedTotal, sums.tiedSum, sums.tiedSquare);
        }
        sums.eventWeight += weights[first] as number;
        sums.tiedTotal += risk;
        addRow(rows.x, p, first, risk, sums.tiedSum, sums.tiedSquare);
      }
      if (sums.events > 0) {
        sums.time = time;
        sums.first = first;
        sums.last = last;
        visit(sums);
      }
      last = first;
    }
  }
}

/** Sums over the rows of the stratum from a place on that had entered before a time. */
function addUp(rows: CoxRows, risks: Float64Array, from: number, time: number, sums: RiskSums): void {
  const end = rows.starts[sums.stratum + 1] as number;
  empty(sums);
  for (let place = from; place < end; place += 1) {
    if (rows.entries && (rows.entries[place] as number) >= time) continue;
    sums.total += risks[place] as number;
    addRow(rows.x, rows.p, place, risks[place] as number, sums.sum, sums.square);
  }
}

function addRow(
  x: Float64Array,
  p: number,
  place: number,
  risk: number,
  sum: Float64Array,
  square: Float64Array,
): void {
  if (sum.length === 0) return;
  const from = place * p;
  const squares = square.length > 0;
  for (let j = 0, at = 0; j < p; j += 1) {
    const value = risk * (x[from + j] as number);
    sum[j] = (sum[j] as number) + value;
    if (squares)
      for (let k = j; k < p; k += 1, at += 1)
        square[at] = (square[at] as number) + value * (x[from + k] as number);
  }
}

function empty(sums: RiskSums): void {
  sums.total = 0;
  sums.sum.fill(0);
  sums.square.fill(0);
}

function emptyTied(sums: RiskSums): void {
  sums.tiedSum.fill(0);
  sums.tiedSquare.fill(0);
}
