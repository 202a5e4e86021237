import { isDefined, notDefined, type NotDefined } from "../estimate.ts";
import {
  correctForChance,
  measureRatings,
  type AgreementResult,
  type MeasuredRatings,
} from "./chance-corrected.ts";
import type { WeightedRatingsInput } from "./ratings-input.ts";

/**
 * Conger's kappa (1980, Psychol Bull 88:322): Cohen's for several raters, who each keep their own shares.
 *
 * Chance agreement is the mean over pairs of raters. Ratings in long form, since it matters who gave them; raters may
 * skip units. The standard error follows each unit's first-order effect. Not defined when one category was used, no
 * unit has two ratings, or there is one rater.
 */
export function congerKappa(input: WeightedRatingsInput): AgreementResult | NotDefined {
  const measured = measureRatings(input);
  if (!isDefined(measured)) return measured;
  if (measured.table.raters.length < 2) {
    return notDefined(
      "invalid-input",
      "Not defined, because Conger's kappa needs to know who gave each rating: units, raters and ratings.",
    );
  }
  return correctForChance(measured, expectedOverPairs(measured), "Conger's kappa");
}

function expectedOverPairs({ table, weights, units }: MeasuredRatings) {
  const { size, weight, identity } = weights;
  const raters = table.raters.length;
  const given = new Float64Array(raters);
  const own = new Float64Array(raters * size);
  for (let place = 0; place < table.by.length; place += 1) {
    const rater = table.by[place] as number;
    const cell = rater * size + (table.codes[place] as number);
    given[rater] = (given[rater] as number) + 1;
    own[cell] = (own[cell] as number) + 1;
  }
  const all = new Float64Array(size);
  for (let cell = 0; cell < own.length; cell += 1) {
    const seen = given[Math.floor(cell / size)] as number;
    if (seen > 0) own[cell] = (own[cell] as number) / seen;
    all[cell % size] = (all[cell % size] as number) + (own[cell] as number);
  }
  // Raters without a rating are no part of any pair.
  const active = given.filter((seen) => seen > 0).length;
  const pairs = active * (active - 1);

  // Credit of category a given by rater g against all other raters' shares.
  const credit = new Float64Array(raters * size);
  let expected = 0;
  for (let cell = 0; cell < own.length; cell += 1) {
    const a = cell % size;
    const row = cell - a;
    let sum = 0;
    if (identity) sum = (all[a] as number) - (own[cell] as number);
    else
      for (let b = 0; b < size; b += 1) sum += weight(a, b) * ((all[b] as number) - (own[row + b] as number));
    credit[cell] = sum;
    expected += ((own[cell] as number) * sum) / pairs;
  }
  const middle = new Float64Array(raters);
  for (let cell = 0; cell < own.length; cell += 1) {
    const rater = Math.floor(cell / size);
    middle[rater] = (middle[rater] as number) + (own[cell] as number) * (credit[cell] as number);
  }
  const rows = units.sizes.length;
  const influence = new Float64Array(rows);
  for (let unit = 0; unit < rows; unit += 1) {
    let moved = 0;
    for (let place = table.starts[unit] as number; place < (table.starts[unit + 1] as number); place += 1) {
      const rater = table.by[place] as number;
      const cell = rater * size + (table.codes[place] as number);
      moved += ((credit[cell] as number) - (middle[rater] as number)) / (given[rater] as number);
    }
    influence[unit] = (2 * rows * moved) / pairs;
  }
  return { expected, influence };
}
