import type { CensoringWeights } from "./censoring-weights.ts";
import { addCensoringInfluence, uncensoredAt } from "./censoring-weights.ts";

export interface BrierAtTime {
  readonly brier: number;
  readonly influence: Float64Array;
}

interface BrierQuestion {
  readonly times: ArrayLike<number>;
  readonly causes: ArrayLike<number>;
  readonly cause: number;
  readonly time: number;
  readonly weights: CensoringWeights;
  /** Predicted chance of the event by the time: one a row, or the same for all. */
  readonly chances: ArrayLike<number> | number;
}

/** The weighted mean squared distance between prediction and outcome at a time, with each row's influence. */
export function brierAtTime({ times, causes, cause, time, weights, chances }: BrierQuestion): BrierAtTime {
  const n = times.length;
  const influence = new Float64Array(n);
  const byOwnWeight = new Float64Array(n);
  const late = 1 / uncensoredAt(weights, time);
  let [sum, atHorizon] = [0, 0];
  for (let row = 0; row < n; row += 1) {
    const chance = typeof chances === "number" ? chances : (chances[row] as number);
    const code = causes[row] as number;
    let part = 0;
    if ((times[row] as number) > time) {
      part = chance * chance * late;
      atHorizon += part;
    } else if (code !== 0) {
      const miss = (code === cause ? 1 : 0) - chance;
      part = miss * miss * (weights.rowWeights[row] as number);
      byOwnWeight[row] = part;
    }
    influence[row] = part;
    sum += part;
  }
  const brier = sum / n;
  for (let row = 0; row < n; row += 1) influence[row] = (influence[row] as number) - brier;
  addCensoringInfluence(weights, causes, byOwnWeight, { time, total: atHorizon }, influence);
  return { brier, influence };
}
