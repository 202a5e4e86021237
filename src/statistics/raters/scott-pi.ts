import { isDefined, notDefined, type NotDefined } from "../estimate.ts";
import { correctForChance, measureRatings, type AgreementResult } from "./chance-corrected.ts";
import { expectedFromShares } from "./fleiss-kappa.ts";
import type { RaterPairInput } from "./ratings-input.ts";

/**
 * Scott's pi of two raters (Scott 1955, Public Opin Q 19:321): chance goes by the shares of both raters together.
 *
 * One category a unit in `first` and `second`; units with an empty cell are dropped. Standard error by Gwet (2014).
 * Not defined when both raters used one category, or no unit has both ratings.
 */
export function scottPi(input: RaterPairInput): AgreementResult | NotDefined {
  const { first, second, ...settings } = input;
  if (first.length !== second.length) {
    return notDefined(
      "invalid-input",
      "Not defined, because the columns of the two raters differ in length.",
    );
  }
  const units: string[] = [];
  const raters: string[] = [];
  const ratings: string[] = [];
  for (let row = 0; row < first.length; row += 1) {
    const said = first[row] ?? "";
    const answered = second[row] ?? "";
    if (said === "" || answered === "") continue;
    units.push(String(row), String(row));
    raters.push("first", "second");
    ratings.push(said, answered);
  }
  if (units.length === 0)
    return notDefined("too-few", "Not defined, because no unit has a rating of both raters.");
  const measured = measureRatings({ ...settings, units, raters, ratings });
  if (!isDefined(measured)) return measured;
  return correctForChance(measured, expectedFromShares(measured), "Scott's pi");
}
