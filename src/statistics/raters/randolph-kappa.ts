import { isDefined, type NotDefined } from "../estimate.ts";
import { correctForChance, measureRatings, type AgreementResult } from "./chance-corrected.ts";
import type { RatingsInput } from "./ratings-input.ts";

/**
 * Randolph's free-marginal kappa of any number of raters (Randolph 2005; Warrens 2010): chance is 1 / categories.
 *
 * For raters who need not give each category a set number of times. Declare the scale: a category nobody used counts.
 * Not defined when one category was used or no unit has two ratings.
 */
export function randolphKappa(input: RatingsInput): AgreementResult | NotDefined {
  const measured = measureRatings(input);
  if (!isDefined(measured)) return measured;
  return correctForChance(measured, { expected: 1 / measured.weights.size }, "Randolph's kappa");
}
