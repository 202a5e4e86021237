import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { gammaQuantile } from "../numbers/gamma.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { refuseCounts } from "./refuse-counts.ts";

export interface PoissonRateInput {
  readonly events: number;
  /** Time or people-time watched, in any unit: the rate is per that unit. */
  readonly exposure: number;
  /** Default 0.95. */
  readonly level?: number;
}

/**
 * Events per unit of exposure with the exact Poisson interval (Garwood 1936, Biometrika 28:437).
 * With no event the low limit is 0. Not defined without exposure.
 */
export function exactPoissonRate({ events, exposure, level = 0.95 }: PoissonRateInput): Answer {
  const wrong = problemOfLevel(level) ?? refuseCounts([events]);
  if (wrong !== undefined) return wrong;
  if (!(exposure > 0) || !Number.isFinite(exposure)) {
    return notDefined("invalid-input", "Not defined, because the exposure must be above 0.");
  }
  const tail = (1 - level) / 2;
  const low = events === 0 ? 0 : gammaQuantile(tail, events) / exposure;
  const high = gammaQuantile(1 - tail, events + 1) / exposure;
  return { value: events / exposure, low, high, level, method: "exact Poisson (Garwood)" };
}
