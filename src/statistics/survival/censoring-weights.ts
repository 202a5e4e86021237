import { sortedOrder } from "../numbers/order.ts";
import type { FollowUpPlaces } from "./follow-up-places.ts";
import { followUpPlaces, productLimit } from "./follow-up-places.ts";
import { placeOfTime } from "./place-of-time.ts";

/**
 * How rows are weighted for those lost before they were seen. All use 1 over G, the chance of not being censored:
 * - "riskRegression": G just before the time of the event; at a shared time events come before censoring;
 * - "timeROC": the same weights; for the error, rows of a shared time are taken one by one as listed;
 * - "graf": G just before the event, from a Kaplan–Meier curve with the outcomes swapped, where rows with the event
 *   still count as at risk of censoring at that time (Graf 1999);
 * - "scikit-survival": G at the time of the event; events come before censoring.
 */
export type CensoringConvention = "riskRegression" | "timeROC" | "graf" | "scikit-survival";

/** Weights of a follow-up, and what is needed to carry their uncertainty. */
export interface CensoringWeights {
  readonly places: FollowUpPlaces;
  /** 1 over G for each row, for use where the row had an event. */
  readonly rowWeights: Float64Array;
  /** G after each place. */
  readonly uncensored: Float64Array;
  readonly martingale: CensoringMartingale;
}

/** The censoring martingale: where each row jumps, and the hazard it is held against. */
interface CensoringMartingale {
  /** Whether positions are single rows in the order of their times, not places. */
  readonly byRow: boolean;
  /** The position whose G a row's weight uses, −1 for the start. */
  readonly weightAt: Int32Array;
  readonly jumpAt: Int32Array;
  /** The last position at which a row is still at risk of censoring. */
  readonly lastAt: Int32Array;
  readonly hazard: Float64Array;
  readonly atRisk: Float64Array;
}

/** Reversed Kaplan–Meier weights. `causes` is 0 where follow-up ended without an event. */
export function censoringWeights(
  times: ArrayLike<number>,
  causes: ArrayLike<number>,
  convention: CensoringConvention,
): CensoringWeights {
  const places = followUpPlaces(times, causes);
  const { n, placeOf } = places;
  const atRisk = places.atRisk.slice();
  if (convention !== "graf")
    for (let place = 0; place < atRisk.length; place += 1)
      atRisk[place] = (atRisk[place] as number) - (places.events[place] as number);
  const uncensored = productLimit(places.censored, atRisk);
  const rowWeights = new Float64Array(n);
  const back = convention === "scikit-survival" ? 0 : 1;
  for (let row = 0; row < n; row += 1) {
    const place = (placeOf[row] as number) - back;
    rowWeights[row] = place < 0 ? 1 : 1 / (uncensored[place] as number);
  }
  const martingale =
    convention === "timeROC"
      ? rowByRow(times, causes, places)
      : placeByPlace(causes, places, atRisk, convention);
  return { places, rowWeights, uncensored, martingale };
}

/** G at a time. */
export function uncensoredAt({ places, uncensored }: CensoringWeights, time: number): number {
  const place = placeOfTime(places.times, time);
  return place < 0 ? 1 : (uncensored[place] as number);
}

function placeByPlace(
  causes: ArrayLike<number>,
  places: FollowUpPlaces,
  atRisk: Float64Array,
  convention: CensoringConvention,
): CensoringMartingale {
  const { n, placeOf, censored } = places;
  const hazard = censored.map((count, place) => (count > 0 ? count / (atRisk[place] as number) : 0));
  const weightAt = new Int32Array(n);
  const lastAt = new Int32Array(n);
  // riskRegression carries all at risk, the rows with the event too, and the weight at the row's own time.
  const whole = convention === "riskRegression";
  const back = whole || convention === "scikit-survival" ? 0 : 1;
  for (let row = 0; row < n; row += 1) {
    const place = placeOf[row] as number;
    weightAt[row] = place - back;
    lastAt[row] = causes[row] !== 0 && convention === "scikit-survival" ? place - 1 : place;
  }
  return { byRow: false, weightAt, jumpAt: placeOf, lastAt, hazard, atRisk: whole ? places.atRisk : atRisk };
}

function rowByRow(
  times: ArrayLike<number>,
  causes: ArrayLike<number>,
  { n, placeOf }: FollowUpPlaces,
): CensoringMartingale {
  const order = sortedOrder(times);
  const [ownAt, jumpAt] = [new Int32Array(n), new Int32Array(n)];
  const [hazard, atRisk] = [new Float64Array(n), new Float64Array(n)];
  let first = 0;
  for (let at = 0; at < n; at += 1) {
    const row = order[at] as number;
    if (at > 0 && placeOf[row] !== placeOf[order[at - 1] as number]) first = at;
    ownAt[row] = at;
    jumpAt[row] = first;
    atRisk[at] = n - at;
    hazard[at] = causes[row] === 0 ? 1 / (n - at) : 0;
  }
  return { byRow: true, weightAt: ownAt, jumpAt, lastAt: ownAt, hazard, atRisk };
}

/**
 * Adds to each row's influence what it has through the estimated weights. `contributions` are the parts of the statistic
 * that rows weighted by 1 over their own G hold (they add up to the rest, held by rows weighted by G at the horizon:
 * `atHorizon`). With M the censoring martingale, row l gains the integral of the contributions still ahead, over those
 * at risk, dM of l (Blanche, Dartigues & Jacqmin-Gadda 2013, Stat Med).
 */
export function addCensoringInfluence(
  weights: CensoringWeights,
  causes: ArrayLike<number>,
  contributions: Float64Array,
  horizon: { readonly time: number; readonly total: number },
  influence: Float64Array,
): void {
  const { byRow, weightAt, hazard } = weights.martingale;
  const { n, times, atRisk } = weights.places;
  const mass = new Float64Array(hazard.length);
  for (let row = 0; row < n; row += 1) {
    const at = weightAt[row] as number;
    const own = contributions[row] as number;
    if (own !== 0 && at >= 0) mass[at] = (mass[at] as number) + own;
  }
  const place = placeOfTime(times, horizon.time);
  const at = byRow ? n - 1 - (atRisk[place + 1] ?? 0) : place;
  if (at >= 0) mass[at] = (mass[at] as number) + horizon.total;
  spreadMass(weights, causes, mass, influence);
}

/** The same for contributions that are already summed by position of their weight. */
export function spreadMass(
  { places, martingale }: CensoringWeights,
  causes: ArrayLike<number>,
  mass: Float64Array,
  influence: Float64Array,
): void {
  const { jumpAt, lastAt, hazard, atRisk } = martingale;
  const size = mass.length;
  for (let at = size - 2; at >= 0; at -= 1) mass[at] = (mass[at] as number) + (mass[at + 1] as number);
  const passed = new Float64Array(size);
  let sum = 0;
  for (let at = 0; at < size; at += 1) {
    const rate = hazard[at] as number;
    if (rate > 0) sum += ((mass[at] as number) * rate) / (atRisk[at] as number);
    passed[at] = sum;
  }
  for (let row = 0; row < places.n; row += 1) {
    let gain = 0;
    if (causes[row] === 0) {
      const at = jumpAt[row] as number;
      gain = (mass[at] as number) / (atRisk[at] as number);
    }
    const last = lastAt[row] as number;
    if (last >= 0) gain -= passed[last] as number;
    influence[row] = (influence[row] as number) + gain;
  }
}
