import type { NotDefined } from "../estimate.ts";
import type { AgreementResult } from "./chance-corrected.ts";
import { gwetCoefficient } from "./gwet-ac2.ts";
import type { RatingsInput } from "./ratings-input.ts";

/**
 * Gwet's AC1 (2008, Br J Math Stat Psychol 61:29): agreement beyond chance that stays steady when one category is rare.
 *
 * Any number of raters, who may skip units. Declare the scale: unused categories lower the chance agreement. Standard
 * error from each unit's first-order effect, t with units − 1 degrees of freedom. Not defined when one category was
 * used (a coefficient of 1 would then rest on nothing) or no unit has two ratings.
 */
export function gwetAC1(input: RatingsInput): AgreementResult | NotDefined {
  return gwetCoefficient({ ...input, weighting: "none" }, "Gwet's AC1");
}
