import type { Estimate, NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { checkedCauses, isColumn } from "./accuracy-columns.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { censoringWeights, spreadMass } from "./censoring-weights.ts";
import { competingPairs } from "./competing-pairs.ts";
import { SHARE, influenceError, influenceEstimate } from "./influence-estimate.ts";

export interface CompetingRiskConcordanceInput {
  /** When follow-up ended; any unit, 0 or later. */
  readonly times: ArrayLike<number>;
  /** 0 when follow-up ended without an event, otherwise the number of the event that came first: 1, 2, … */
  readonly causes: ArrayLike<number>;
  /** Any order of risk, higher for a sooner event of interest. Never turned round. */
  readonly scores: ArrayLike<number>;
  /** The event of interest among `causes`; default 1. */
  readonly cause?: number;
  /** Only events of interest up to this time lead a pair; default all. */
  readonly horizon?: number;
  /** Default "ipcw". */
  readonly pairs?: "ipcw" | "cause-specific";
  /** Coverage; default 0.95. */
  readonly level?: number;
}

export interface CompetingRiskConcordance {
  readonly concordance: Estimate;
  /** Weight of the pairs in which the row with the event had the higher, the lower, the same score. */
  readonly concordant: number;
  readonly discordant: number;
  readonly tied: number;
}

/**
 * Concordance of a score with the time to one event among several. "ipcw": a row with the event should score higher than
 * rows still followed later and than rows that had another event before or at its time, pairs weighted by 1 over the
 * chances of not being censored (Wolbers et al. 2014, Biostatistics 15:526). "cause-specific": another event only ends
 * follow-up, and pairs count alike, as Harrell's index does (Wolbers et al. 2009, Epidemiology 20:555). Equal scores
 * count half. Errors by influence functions, for "ipcw" with the part of the estimated weights. Not defined when no pair
 * can be compared.
 */
export function competingRiskConcordance(
  input: CompetingRiskConcordanceInput,
): CompetingRiskConcordance | NotDefined {
  const {
    times,
    scores,
    cause = 1,
    horizon = Number.POSITIVE_INFINITY,
    pairs = "ipcw",
    level = 0.95,
  } = input;
  const causes = checkedCauses({ times, causes: input.causes }, [scores]);
  if (!isColumn(causes)) return causes;
  const problem = problemOfLevel(level);
  if (problem) return problem;
  if (pairs !== "ipcw" && pairs !== "cause-specific")
    return notDefined("invalid-input", "Not defined, because pairs must be ipcw or cause-specific.");
  if (!Number.isInteger(cause) || cause < 1 || Number.isNaN(horizon))
    return notDefined("invalid-input", "Not defined, because the cause or the horizon cannot be used.");
  const n = times.length;
  const weights = censoringWeights(times, causes, "scikit-survival");
  const weighted = pairs === "ipcw";
  const found = competingPairs({ causes, scores, cause, horizon, weighted, weights });
  const whole = found.concordant + found.discordant + found.tied;
  if (!(whole > 0)) return notDefined("no-events", "Not defined, because no pair of rows can be compared.");
  const value = (found.concordant + found.tied / 2) / whole;
  const influence = new Float64Array(n);
  const mass = new Float64Array(weights.places.times.length);
  const addMass = (place: number, part: number) => {
    if (place >= 0) mass[place] = (mass[place] as number) + part;
  };
  for (let row = 0; row < n; row += 1) {
    const place = weights.places.placeOf[row] as number;
    const part = (side: { readonly wins: Float64Array; readonly weights: Float64Array }) =>
      ((side.wins[row] as number) - value * (side.weights[row] as number)) * (n / whole);
    const [overLater, overEarlier] = [part(found.leadsLater), part(found.leadsEarlier)];
    const asEarlier = part(found.ledEarlier);
    influence[row] = overLater + overEarlier + part(found.ledLater) + asEarlier;
    // Weights: G just before and at the event for a later row; G just before both events for an earlier one.
    addMass(place - 1, overLater + overEarlier + asEarlier);
    addMass(place, overLater);
  }
  if (weighted) spreadMass(weights, causes, mass, influence);
  const method = weighted
    ? "influence function with estimated censoring weights"
    : "influence function (infinitesimal jackknife)";
  // The infinitesimal jackknife divides by n, so that the error is that of Harrell's index where nothing competes.
  const error = influenceError(influence) * (weighted ? 1 : Math.sqrt((n - 1) / n));
  return {
    concordance: influenceEstimate(value, error, { level, method, reach: SHARE }),
    concordant: found.concordant,
    discordant: found.discordant,
    tied: found.tied,
  };
}
