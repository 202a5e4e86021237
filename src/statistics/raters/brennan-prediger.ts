import { isDefined, type NotDefined } from "../estimate.ts";
import { correctForChance, measureRatings, type AgreementResult } from "./chance-corrected.ts";
import type { WeightedRatingsInput } from "./ratings-input.ts";

/**
 * Brennan and Prediger's coefficient (1981, Educ Psychol Meas 41:687), also Bennett's S: chance gives every category
 * of the scale the same share.
 *
 * The number of categories decides it, so declare the scale; without `categories` the ones found are taken. Weights,
 * units with missing ratings and the standard error as in Gwet (2014). Not defined when one category was used or no
 * unit has two ratings.
 */
export function brennanPrediger(input: WeightedRatingsInput): AgreementResult | NotDefined {
  const measured = measureRatings(input);
  if (!isDefined(measured)) return measured;
  const { total, size } = measured.weights;
  return correctForChance(measured, { expected: total / (size * size) }, "Brennan–Prediger");
}
