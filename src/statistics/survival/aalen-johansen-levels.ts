import type { FollowUpPlaces } from "./follow-up-places.ts";

/** Events of one cause at each place. */
export function eventsOfCause(
  { times, placeOf }: FollowUpPlaces,
  causes: ArrayLike<number>,
  cause: number,
): Float64Array {
  const counts = new Float64Array(times.length);
  for (let row = 0; row < causes.length; row += 1) {
    if (causes[row] !== cause) continue;
    const place = placeOf[row] as number;
    counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/** Cumulative incidence of one cause after each place, and survival free of any event. */
export function incidenceLevels(
  { atRisk, events }: FollowUpPlaces,
  ofCause: Float64Array,
): { readonly incidence: Float64Array; readonly survival: Float64Array } {
  const size = atRisk.length;
  const incidence = new Float64Array(size);
  const survival = new Float64Array(size);
  let [reached, left] = [0, 1];
  for (let place = 0; place < size; place += 1) {
    const risk = atRisk[place] as number;
    reached += (left * (ofCause[place] as number)) / risk;
    left *= (risk - (events[place] as number)) / risk;
    incidence[place] = reached;
    survival[place] = left;
  }
  return { incidence, survival };
}
