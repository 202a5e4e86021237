import type { CoxFit } from "./cox-fit.ts";
import { coxHazards } from "./cox-hazard.ts";
import { placeOfTime } from "./place-of-time.ts";

/** What each row adds, in the order of the rows of the input and on the scale of the scaled predictors. */
export interface CoxScores {
  /** Events less what the model expects. */
  readonly martingale: Float64Array;
  /** Score residuals, n×p, row-major; not weighted. */
  readonly scores: Float64Array;
  /** Schoenfeld residuals by place: predictors less their mean at risk; only rows with the event hold any. */
  readonly schoenfeld: Float64Array;
}

/** Martingale, score and Schoenfeld residuals (Therneau, Grambsch & Fleming 1990, Biometrika) at given coefficients. */
export function coxScores({ rows, ties }: Pick<CoxFit, "rows" | "ties">, beta: Float64Array): CoxScores {
  const { n, p, starts, times, entries, events, order, x, offsets } = rows;
  const martingale = new Float64Array(n);
  const scores = new Float64Array(n * p);
  const schoenfeld = new Float64Array(n * p);
  const hazards = coxHazards(rows, beta, ties);
  hazards.forEach((hazard, stratum) => {
    for (let place = starts[stratum] as number; place < (starts[stratum + 1] as number); place += 1) {
      const row = order[place] as number;
      const event = events[place] === 1;
      const until = placeOfTime(hazard.times, times[place] as number);
      const from = entries ? placeOfTime(hazard.times, entries[place] as number) : -1;
      let eta = offsets[place] as number;
      for (let j = 0; j < p; j += 1) eta += (x[place * p + j] as number) * (beta[j] as number);
      const risk = Math.exp(eta);
      const spared = event ? (hazard.spared[until] as number) : 0;
      const exposure = valueAt(hazard.hazard, until) - valueAt(hazard.hazard, from) - spared;
      martingale[row] = (event ? 1 : 0) - risk * exposure;
      for (let j = 0; j < p; j += 1) {
        const value = x[place * p + j] as number;
        const sparedMean = event ? (hazard.sparedMeans[until * p + j] as number) : 0;
        const means = valueAt(hazard.means, until * p + j) - valueAt(hazard.means, from * p + j) - sparedMean;
        const own = event ? value - (hazard.meanNow[until * p + j] as number) : 0;
        scores[row * p + j] = own - risk * (value * exposure - means);
        schoenfeld[place * p + j] = own;
      }
    }
  });
  return { martingale, scores, schoenfeld };
}

/** Before the first time nothing has added up. */
function valueAt(column: Float64Array, at: number): number {
  return at < 0 ? 0 : (column[at] as number);
}
