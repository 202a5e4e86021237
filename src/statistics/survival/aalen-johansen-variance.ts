import { eventsOfCause } from "./aalen-johansen-levels.ts";
import type { FollowUpPlaces } from "./follow-up-places.ts";

/** How the variance of a cumulative incidence is found; see the doc of `aalenJohansen`. */
export type IncidenceVariance = "aalen" | "delta";

interface VarianceQuestion {
  readonly places: FollowUpPlaces;
  readonly causes: ArrayLike<number>;
  readonly cause: number;
  readonly incidence: Float64Array;
  readonly survival: Float64Array;
}

/**
 * The variance after each place. With F the incidence and S the survival, an event of the cause at s moves F(t) by
 * S(s−)·[1 − (F(t) − F(s))/S(s)], another event by −S(s−)·[F(t) − F(s)]/S(s). Both are a part without F(t) and a part
 * times F(t), so that three running sums are enough.
 */
export function incidenceVariance(
  { places, causes, cause, incidence, survival }: VarianceQuestion,
  kind: IncidenceVariance,
): Float64Array {
  const { atRisk, events } = places;
  const own = eventsOfCause(places, causes, cause);
  const variance = new Float64Array(atRisk.length);
  let [constant, linear, square] = [0, 0, 0];
  for (let place = 0; place < variance.length; place += 1) {
    const risk = atRisk[place] as number;
    const ofCause = own[place] as number;
    const others = (events[place] as number) - ofCause;
    const before = place === 0 ? 1 : (survival[place - 1] as number);
    const after = survival[place] as number;
    const reached = incidence[place] as number;
    const slope = after > 0 ? before / after : 0;
    const add = (a: number, b: number, part: number) => {
      constant += a * a * part;
      linear += a * b * part;
      square += b * b * part;
    };
    const [asOwn, asOther] = [before + slope * reached, slope * reached];
    if (kind === "aalen") {
      // Each cause has its own counting process; at a shared time the spread is that of draws without replacement.
      const spread = (count: number) => (count * (risk > 1 ? (risk - count) / (risk - 1) : 1)) / risk / risk;
      if (ofCause > 0) add(asOwn, slope, spread(ofCause));
      if (others > 0) add(asOther, slope, spread(others));
    } else if (ofCause + others > 0) {
      // Multinomial: the two counts of one time move against each other.
      const [first, second] = [ofCause / risk, others / risk];
      add(asOwn, slope, (first - first * first) / risk);
      add(asOther, slope, (second - second * second) / risk);
      const cross = (-first * second) / risk;
      constant += 2 * asOwn * asOther * cross;
      linear += (asOwn + asOther) * slope * cross;
      square += 2 * slope * slope * cross;
    }
    variance[place] = Math.max(0, constant - 2 * reached * linear + reached * reached * square);
  }
  return variance;
}
