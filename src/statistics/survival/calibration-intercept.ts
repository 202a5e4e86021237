import type { Estimate } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { sortedOrder } from "../numbers/order.ts";
import type { CalibrationFollowUp } from "./calibration-follow-up.ts";

/**
 * The log of the cumulative hazard at the horizon when the predictor times the slope is taken as given (Efron's handling
 * of ties): 0 when predictions are right on average. The error is that of the cumulative hazard, on the log scale.
 */
export function calibrationIntercept(
  { times, causes, predictor }: CalibrationFollowUp,
  slope: number,
  level: number,
): Estimate {
  const order = sortedOrder(times);
  let [hazard, variance, atRisk] = [0, 0, 0];
  for (let at = order.length - 1; at >= 0;) {
    const time = times[order[at] as number];
    let [events, ofEvents] = [0, 0];
    for (; at >= 0 && times[order[at] as number] === time; at -= 1) {
      const row = order[at] as number;
      const risk = Math.exp(slope * (predictor[row] as number));
      atRisk += risk;
      if (causes[row] !== 1) continue;
      events += 1;
      ofEvents += risk;
    }
    for (let step = 0; step < events; step += 1) {
      const still = atRisk - (step / events) * ofEvents;
      hazard += 1 / still;
      variance += 1 / still / still;
    }
  }
  const value = Math.log(hazard);
  const standardError = Math.sqrt(variance) / hazard;
  const half = criticalValue(level) * standardError;
  const method = "log cumulative hazard with the slope taken as given";
  return { value, low: value - half, high: value + half, standardError, level, method };
}
