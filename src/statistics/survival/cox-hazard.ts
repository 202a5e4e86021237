import { relativeRisks, sweepRiskSets } from "./cox-risk-sums.ts";
import type { CoxRows, CoxTies } from "./cox-rows.ts";
import { stepsOf } from "./cox-likelihood.ts";

/** The hazard of one stratum for a row whose scaled predictors are 0, at each time of events, ascending. */
export interface CoxHazard {
  readonly times: Float64Array;
  /** Cumulative. */
  readonly hazard: Float64Array;
  /** Cumulative variance of the hazard with the coefficients taken as known. */
  readonly variance: Float64Array;
  /** Cumulative hazard times the mean predictors at risk; times×p, row-major. */
  readonly means: Float64Array;
  /** What rows with the event at a tied time are spared at it (Efron), and the same times the means. */
  readonly spared: Float64Array;
  readonly sparedMeans: Float64Array;
  /** Mean predictors at risk at the time alone, over the steps of a tie. */
  readonly meanNow: Float64Array;
}

/** Breslow's baseline hazard, or Efron's where ties are Efron's, for each stratum; the means only where they are wanted. */
export function coxHazards(
  rows: CoxRows,
  beta: Float64Array,
  ties: CoxTies,
  withMeans = true,
): readonly CoxHazard[] {
  const p = withMeans ? rows.p : 0;
  const hazards = eventTimes(rows).map((times) => ({
    times,
    hazard: new Float64Array(times.length),
    variance: new Float64Array(times.length),
    means: new Float64Array(times.length * p),
    spared: new Float64Array(times.length),
    sparedMeans: new Float64Array(times.length * p),
    meanNow: new Float64Array(times.length * p),
  }));
  let [stratum, at] = [-1, 0];
  sweepRiskSets(rows, relativeRisks(rows, beta), withMeans ? 1 : 0, (sums) => {
    const into = hazards[sums.stratum] as CoxHazard;
    if (sums.stratum !== stratum) {
      stratum = sums.stratum;
      at = into.times.length;
    }
    at -= 1;
    into.times[at] = sums.time;
    const steps = stepsOf(sums, ties);
    const weight = sums.eventWeight / steps;
    for (let step = 0; step < steps; step += 1) {
      const gone = step / steps;
      const total = step > 0 ? sums.total - gone * sums.tiedTotal : sums.total;
      const share = weight / total;
      into.hazard[at] = (into.hazard[at] as number) + share;
      into.variance[at] = (into.variance[at] as number) + share / total;
      into.spared[at] = (into.spared[at] as number) + gone * share;
      for (let j = 0, to = at * p; j < p; j += 1, to += 1) {
        const spared = step > 0 ? gone * (sums.tiedSum[j] as number) : 0;
        const mean = ((sums.sum[j] as number) - spared) / total;
        into.means[to] = (into.means[to] as number) + share * mean;
        into.sparedMeans[to] = (into.sparedMeans[to] as number) + gone * share * mean;
        into.meanNow[to] = (into.meanNow[to] as number) + mean / steps;
      }
    }
  });
  for (const hazard of hazards) {
    accumulate(hazard.hazard, 1);
    accumulate(hazard.variance, 1);
    accumulate(hazard.means, p);
  }
  return hazards;
}

function eventTimes({ starts, times, events }: CoxRows): Float64Array[] {
  return Array.from({ length: starts.length - 1 }, (_, stratum) => {
    let [size, last] = [0, Number.NaN];
    for (let place = starts[stratum] as number; place < (starts[stratum + 1] as number); place += 1) {
      if (events[place] === 0 || times[place] === last) continue;
      size += 1;
      last = times[place] as number;
    }
    return new Float64Array(size);
  });
}

function accumulate(column: Float64Array, width: number): void {
  if (width === 0) return;
  for (let at = width; at < column.length; at += 1)
    column[at] = (column[at] as number) + (column[at - width] as number);
}
