import { isDefined, type Estimate, type NotDefined } from "../estimate.ts";
import { categoryWeights } from "./category-weights.ts";
import { readRatings, refuseRepeats } from "./rating-table.ts";
import type { WeightedRatingsInput } from "./ratings-input.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { spreadInterval } from "./spread-interval.ts";
import { measureUnits } from "./unit-agreement.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";

export interface PercentAgreement {
  /** Share of agreeing pairs of raters, the mean over units with two ratings or more. */
  readonly agreement: Estimate;
  readonly units: number;
  readonly pairableUnits: number;
}

/**
 * How often two raters of a unit say the same (with weights: how nearly).
 *
 * Units with one rating tell nothing and are left out. Where every unit has just two ratings and no weights are used the
 * units are trials, so the interval is Wilson's (1927); else it comes from the spread between units (Gwet 2014).
 * It holds no correction for chance and is therefore defined when all used one category; not defined when no unit has
 * two ratings.
 */
export function percentAgreement(input: WeightedRatingsInput): PercentAgreement | NotDefined {
  const table = readRatings(input);
  if (!isDefined(table)) return table;
  const refused = problemOfLevel(input.level) ?? refuseRepeats(table);
  if (refused !== undefined) return refused;
  const weights = categoryWeights(table.categories.length, input.weighting, input.positions);
  if (!isDefined(weights)) return weights;
  const measured = measureUnits(table, weights);
  if (!isDefined(measured)) return measured;
  const { sizes, agreement, observed, pairable } = measured;
  const trials = weights.identity && sizes.every((size) => size === 1 || size === 2);
  return {
    agreement: trials
      ? wilsonShare(Math.round(observed * pairable), pairable, input.level)
      : spreadInterval({
          value: observed,
          variance: varianceOfMean(sizes, agreement, observed, pairable),
          rows: pairable,
          name: "Agreement of pairs",
          level: input.level,
          floor: 0,
        }),
    units: sizes.length,
    pairableUnits: pairable,
  };
}

function varianceOfMean(
  sizes: Float64Array,
  agreement: Float64Array,
  middle: number,
  pairable: number,
): number {
  let squares = 0;
  for (let unit = 0; unit < sizes.length; unit += 1) {
    if ((sizes[unit] as number) >= 2) squares += ((agreement[unit] as number) - middle) ** 2;
  }
  return squares / (pairable * (pairable - 1));
}
