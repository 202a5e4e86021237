import { sortedOrder } from "../numbers/order.ts";

/** How events count over time in the log-rank family. */
export type LogRankWeight = "log-rank" | "gehan" | "tarone-ware" | "peto-peto" | "fleming-harrington";

interface Stratum {
  readonly times: ArrayLike<number>;
  readonly events: ArrayLike<number>;
  readonly entries?: ArrayLike<number>;
  /** The group of each row, from 0. */
  readonly codes: ArrayLike<number>;
  /** How many groups. */
  readonly k: number;
  readonly weighting: LogRankWeight;
  readonly rho: number;
  readonly gamma: number;
}

interface LogRankSums {
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  /** k×k, row-major. */
  readonly variance: Float64Array;
}

/** Observed and expected events of each group and the hypergeometric variance, weighted, in one pass over the times. */
export function sumsOfStratum(stratum: Stratum): LogRankSums {
  const { times, events, entries, codes, k } = stratum;
  const n = times.length;
  const order = sortedOrder(times);
  const entryOrder = entries ? sortedOrder(entries) : undefined;
  const atRisk = new Float64Array(k);
  if (!entries) for (let row = 0; row < n; row += 1) bump(atRisk, codes[row] as number, 1);
  const happened = new Float64Array(k);
  const sums = {
    observed: new Float64Array(k),
    expected: new Float64Array(k),
    variance: new Float64Array(k * k),
  };
  let [survival, entered] = [1, 0];
  for (let from = 0; from < n;) {
    const time = times[order[from] as number] as number;
    if (entries && entryOrder)
      for (; entered < n; entered += 1) {
        const row = entryOrder[entered] as number;
        if ((entries[row] as number) >= time) break;
        bump(atRisk, codes[row] as number, 1);
      }
    happened.fill(0);
    let [to, d] = [from, 0];
    for (; to < n; to += 1) {
      const row = order[to] as number;
      if (times[row] !== time) break;
      if (events[row] === 1) {
        d += 1;
        bump(happened, codes[row] as number, 1);
      }
    }
    if (d > 0) {
      let total = 0;
      for (let group = 0; group < k; group += 1) total += atRisk[group] as number;
      addTime(sums, { atRisk, happened, d, total, weight: weightOf(stratum, survival, total) });
      survival *= 1 - d / total;
    }
    for (let at = from; at < to; at += 1) bump(atRisk, codes[order[at] as number] as number, -1);
    from = to;
  }
  return sums;
}

function weightOf({ weighting, rho, gamma }: Stratum, survival: number, total: number): number {
  switch (weighting) {
    case "log-rank":
      return 1;
    case "gehan":
      return total;
    case "tarone-ware":
      return Math.sqrt(total);
    case "peto-peto":
      return survival;
    case "fleming-harrington":
      return survival ** rho * (1 - survival) ** gamma;
  }
}

interface EventTime {
  readonly atRisk: Float64Array;
  readonly happened: Float64Array;
  readonly d: number;
  readonly total: number;
  readonly weight: number;
}

function addTime({ observed, expected, variance }: LogRankSums, at: EventTime): void {
  const { atRisk, happened, d, total, weight } = at;
  const k = atRisk.length;
  // With one row at risk there is nothing to vary.
  const spread = total > 1 ? (weight * weight * d * (total - d)) / (total - 1) : 0;
  for (let a = 0; a < k; a += 1) {
    const share = (atRisk[a] as number) / total;
    bump(observed, a, weight * (happened[a] as number));
    bump(expected, a, weight * d * share);
    if (spread === 0) continue;
    for (let b = 0; b < k; b += 1)
      bump(variance, a * k + b, spread * share * ((a === b ? 1 : 0) - (atRisk[b] as number) / total));
  }
}

function bump(column: Float64Array, at: number, by: number): void {
  column[at] = (column[at] as number) + by;
}
