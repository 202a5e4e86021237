import type { Estimate, NotDefined } from "../estimate.ts";
import { isDefined } from "../estimate.ts";
import { categoryWeights, type CategoryWeights } from "./category-weights.ts";
import { readRatings, refuseRepeats, type RatingTable } from "./rating-table.ts";
import type { WeightedRatingsInput } from "./ratings-input.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { spreadInterval } from "./spread-interval.ts";
import { measureUnits, refuseOneCategory, type UnitAgreement } from "./unit-agreement.ts";

/** A chance-corrected coefficient with what it was made of. */
export interface AgreementResult {
  readonly coefficient: Estimate;
  readonly observedAgreement: number;
  readonly expectedAgreement: number;
  /** Units with a rating, and those with two or more. */
  readonly units: number;
  readonly pairableUnits: number;
  /** Size of the scale the coefficient was computed on. */
  readonly categories: number;
}

/** Agreement expected by chance and how much each unit moves it. */
export interface ChanceAgreement {
  readonly expected: number;
  /** First-order effect of each unit on `expected`, mean 0; absent when units do not move it. */
  readonly influence?: Float64Array;
}

export interface MeasuredRatings {
  readonly table: RatingTable;
  readonly weights: CategoryWeights;
  readonly units: UnitAgreement;
  readonly input: WeightedRatingsInput;
}

/** Reads ratings for a coefficient; refuses what has no answer. */
export function measureRatings(input: WeightedRatingsInput): MeasuredRatings | NotDefined {
  const table = readRatings(input);
  if (!isDefined(table)) return table;
  const weights = categoryWeights(table.categories.length, input.weighting, input.positions);
  const refused = problemOfLevel(input.level) ?? refuseRepeats(table);
  if (refused !== undefined) return refused;
  if (!isDefined(weights)) return weights;
  const units = measureUnits(table, weights);
  if (!isDefined(units)) return units;
  return refuseOneCategory(units) ?? { table, weights, units, input };
}

/**
 * (observed − expected) / (1 − expected) with the standard error of Gwet (2008, 2014): each unit's first-order share
 * of the coefficient, and t with units − 1 degrees of freedom, cut at 1.
 */
export function correctForChance(
  { weights, units, input }: MeasuredRatings,
  chance: ChanceAgreement,
  name: string,
): AgreementResult {
  const { expected, influence } = chance;
  const { agreement, sizes, observed, pairable } = units;
  const rows = sizes.length;
  const value = (observed - expected) / (1 - expected);
  let squares = 0;
  for (let unit = 0; unit < rows; unit += 1) {
    const own =
      (sizes[unit] as number) >= 2 ? (rows / pairable) * ((agreement[unit] as number) - expected) : 0;
    const moved = influence === undefined ? 0 : (1 - value) * (influence[unit] as number);
    squares += ((own - moved) / (1 - expected) - value) ** 2;
  }
  const freedom = input.divisor === "units" ? rows : rows - 1;
  return {
    coefficient: spreadInterval({
      value,
      variance: squares / (rows * freedom),
      rows,
      name,
      level: input.level,
    }),
    observedAgreement: observed,
    expectedAgreement: expected,
    units: rows,
    pairableUnits: pairable,
    categories: weights.size,
  };
}

/** Effect of each unit on a chance agreement whose derivative by the share of category k is `slope[k]`. */
export function shareInfluence({ table, units }: MeasuredRatings, slope: Float64Array): Float64Array {
  const { starts, codes, counts } = table;
  let middle = 0;
  for (let code = 0; code < slope.length; code += 1)
    middle += (slope[code] as number) * (units.shares[code] as number);
  const influence = new Float64Array(units.sizes.length);
  for (let unit = 0; unit < influence.length; unit += 1) {
    let sum = 0;
    for (let place = starts[unit] as number; place < (starts[unit + 1] as number); place += 1) {
      sum += (slope[codes[place] as number] as number) * (counts[place] as number);
    }
    influence[unit] = sum / (units.sizes[unit] as number) - middle;
  }
  return influence;
}

/** The weighted sum over categories b of `shares[b]`, for each category a. */
export function weighShares({ size, identity, weight }: CategoryWeights, shares: Float64Array): Float64Array {
  if (identity) return shares;
  const weighed = new Float64Array(size);
  for (let a = 0; a < size; a += 1) {
    let sum = 0;
    for (let b = 0; b < size; b += 1) sum += weight(a, b) * (shares[b] as number);
    weighed[a] = sum;
  }
  return weighed;
}
