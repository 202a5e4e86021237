import { placeOfTime } from "./place-of-time.ts";
import type { FollowUpPlaces } from "./follow-up-places.ts";
import { productLimit } from "./follow-up-places.ts";

/** Survival free of any event by a time, and each row's influence on it. */
export interface SurvivalWithInfluence {
  readonly survival: number;
  readonly influence: Float64Array;
}

/** Kaplan–Meier at several times with its influence (the martingale part of Greenwood's error). */
export function survivalWithInfluence(
  places: FollowUpPlaces,
  causes: ArrayLike<number>,
  at: readonly number[],
): readonly SurvivalWithInfluence[] {
  const { n, times, placeOf, atRisk, events } = places;
  const levels = productLimit(events, atRisk);
  const passed = new Float64Array(levels.length);
  let sum = 0;
  for (let place = 0; place < levels.length; place += 1) {
    const risk = atRisk[place] as number;
    sum += (events[place] as number) / risk / risk;
    passed[place] = sum;
  }
  return at.map((time) => {
    const last = placeOfTime(times, time);
    const survival = last < 0 ? 1 : (levels[last] as number);
    const influence = new Float64Array(n);
    for (let row = 0; row < n; row += 1) {
      const place = placeOf[row] as number;
      const until = Math.min(place, last);
      const jump = causes[row] !== 0 && place <= last ? 1 / (atRisk[place] as number) : 0;
      influence[row] = -survival * n * (jump - (until < 0 ? 0 : (passed[until] as number)));
    }
    return { survival, influence };
  });
}
