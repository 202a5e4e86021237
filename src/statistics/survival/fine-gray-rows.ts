import type { FollowUpPlaces } from "./follow-up-places.ts";
import { followUpPlaces, productLimit } from "./follow-up-places.ts";

/** The follow-up of a subdistribution model, with the weights of rows that had another event. */
export interface FineGrayRows {
  readonly n: number;
  readonly predictors: readonly ArrayLike<number>[];
  readonly places: FollowUpPlaces;
  /** 0 censored, 1 the event of interest, 2 another event. */
  readonly kind: Uint8Array;
  /** The censoring stratum of each row, from 0. */
  readonly stratum: Int32Array;
  readonly strata: number;
  /** G just before each place, one column a stratum. */
  readonly uncensoredBefore: readonly Float64Array[];
  /** Rows of the stratum under observation at each place. */
  readonly atRisk: readonly Float64Array[];
  readonly censored: readonly Float64Array[];
  /** For each row, 1 over G just before its own time. */
  readonly ownWeight: Float64Array;
}

/**
 * Sorts the follow-up and makes the censoring curves, one a stratum: Kaplan–Meier with the outcomes swapped, where rows
 * with an event still count as at risk of censoring at that time (as in crr).
 */
export function fineGrayRows(question: {
  readonly times: ArrayLike<number>;
  readonly causes: ArrayLike<number>;
  readonly cause: number;
  readonly predictors: readonly ArrayLike<number>[];
  readonly stratum: Int32Array;
  readonly strata: number;
}): FineGrayRows {
  const { times, causes, cause, predictors, stratum, strata } = question;
  const places = followUpPlaces(times, causes);
  const { n, placeOf } = places;
  const size = places.times.length;
  const columns = () => Array.from({ length: strata }, () => new Float64Array(size));
  const [atRisk, censored] = [columns(), columns()];
  const kind = new Uint8Array(n);
  for (let row = 0; row < n; row += 1) {
    const place = placeOf[row] as number;
    const own = stratum[row] as number;
    const code = causes[row] as number;
    const ending = atRisk[own] as Float64Array;
    ending[place] = (ending[place] as number) + 1;
    if (code === 0) {
      const lost = censored[own] as Float64Array;
      lost[place] = (lost[place] as number) + 1;
    } else kind[row] = code === cause ? 1 : 2;
  }
  const uncensoredBefore = atRisk.map((risk, own) => {
    for (let place = size - 2; place >= 0; place -= 1)
      risk[place] = (risk[place] as number) + (risk[place + 1] as number);
    const after = productLimit(censored[own] as Float64Array, risk);
    return after.map((_, place) => (place === 0 ? 1 : (after[place - 1] as number)));
  });
  const ownWeight = new Float64Array(n);
  for (let row = 0; row < n; row += 1)
    ownWeight[row] =
      1 / ((uncensoredBefore[stratum[row] as number] as Float64Array)[placeOf[row] as number] as number);
  return { n, predictors, places, kind, stratum, strata, uncensoredBefore, atRisk, censored, ownWeight };
}
