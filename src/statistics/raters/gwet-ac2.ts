import { isDefined, type NotDefined } from "../estimate.ts";
import {
  correctForChance,
  measureRatings,
  shareInfluence,
  type AgreementResult,
} from "./chance-corrected.ts";
import type { WeightedRatingsInput } from "./ratings-input.ts";

/**
 * Gwet's AC2 (2014, Handbook of Inter-Rater Reliability, 4th ed.): AC1 with partial credit for near categories.
 *
 * Weights are quadratic on the declared scale unless `weighting` says otherwise. Raters may skip units; units with one
 * rating count for the shares and not for the agreement. Not defined when one category was used or no unit has two
 * ratings.
 */
export function gwetAC2(input: WeightedRatingsInput): AgreementResult | NotDefined {
  return gwetCoefficient({ ...input, weighting: input.weighting ?? "quadratic" }, "Gwet's AC2");
}

/** Chance is the share of ratings that would be given at random: rarer for an uneven use of the scale. */
export function gwetCoefficient(input: WeightedRatingsInput, name: string): AgreementResult | NotDefined {
  const measured = measureRatings(input);
  if (!isDefined(measured)) return measured;
  const { weights, units } = measured;
  const scale = weights.total / (weights.size * (weights.size - 1));
  let spread = 0;
  for (const share of units.shares) spread += share * (1 - share);
  const influence = shareInfluence(
    measured,
    units.shares.map((share) => -2 * scale * share),
  );
  return correctForChance(measured, { expected: scale * spread, influence }, name);
}
