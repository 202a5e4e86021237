import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** Says which of the named numbers does not lie strictly between 0 and 1. */
export function refuseShares(shares: Readonly<Record<string, number>>): NotDefined | undefined {
  for (const [name, share] of Object.entries(shares)) {
    if (!(share > 0 && share < 1)) {
      return notDefined("invalid-input", `Not defined, because the ${name} must lie between 0 and 1.`);
    }
  }
  return undefined;
}

/** Says which of the named numbers is not above 0. */
export function refusePositives(numbers: Readonly<Record<string, number>>): NotDefined | undefined {
  for (const [name, number] of Object.entries(numbers)) {
    if (!(number > 0) || !Number.isFinite(number)) {
      return notDefined("invalid-input", `Not defined, because the ${name} must be above 0.`);
    }
  }
  return undefined;
}

/** Says so when the number of parameters is not a whole number of 1 or more. */
export function refuseParameters(parameters: number): NotDefined | undefined {
  if (Number.isSafeInteger(parameters) && parameters >= 1) return undefined;
  return notDefined(
    "invalid-input",
    "Not defined, because the number of predictor parameters must be a whole number of 1 or more.",
  );
}
