import { isDefined, notDefined, type Estimate, type NotDefined } from "../estimate.ts";
import { criticalValue, twoSidedNormal } from "../numbers/normal.ts";
import {
  correctForChance,
  measureRatings,
  shareInfluence,
  weighShares,
  type AgreementResult,
  type ChanceAgreement,
  type MeasuredRatings,
} from "./chance-corrected.ts";
import type { WeightedRatingsInput } from "./ratings-input.ts";

/** The test that raters agree by chance alone. */
export interface ChanceTest {
  readonly standardError: number;
  readonly z: number;
  readonly pValue: number;
}

export interface CategoryKappa extends ChanceTest {
  readonly category: string;
  /** Share of all ratings in this category. */
  readonly share: number;
  readonly coefficient: Estimate;
}

export interface FleissKappa extends AgreementResult {
  /** Variance under chance agreement (Fleiss, Nee and Landis 1979): needs the same number of raters for each unit. */
  readonly chanceTest: ChanceTest | NotDefined;
  /** One entry a category of the scale, in its order. */
  readonly byCategory: readonly (CategoryKappa | NotDefined)[] | NotDefined;
}

/**
 * Fleiss' kappa of any number of raters (Fleiss 1971, Psychol Bull 76:378).
 *
 * Units may have different numbers of ratings: the coefficient is then Gwet's generalisation (2014), which is the same
 * when all have as many. The interval rests on the general variance; the test on the variance under chance. Weights go
 * by the declared scale. Not defined when one category was used or no unit has two ratings.
 */
export function fleissKappa(input: WeightedRatingsInput): FleissKappa | NotDefined {
  const measured = measureRatings(input);
  if (!isDefined(measured)) return measured;
  const result = correctForChance(measured, expectedFromShares(measured), "Fleiss' kappa");
  const raters = measured.units.sizes[0] as number;
  const even = measured.units.sizes.every((size) => size === raters);
  if (!even || !measured.weights.identity) {
    const because = even
      ? "Not defined, because the variance under chance holds for the unweighted coefficient only."
      : "Not defined, because the variance under chance needs the same number of ratings for each unit.";
    const none = notDefined("invalid-input", because);
    return { ...result, chanceTest: none, byCategory: none };
  }
  return {
    ...result,
    chanceTest: testChance(result.coefficient.value, measured, raters),
    byCategory: splitByCategory(measured, raters, input.level ?? 0.95),
  };
}

/** Chance agreement when each rating is drawn from the shares of all raters together. */
export function expectedFromShares(measured: MeasuredRatings): ChanceAgreement {
  const { weights, units } = measured;
  const weighed = weighShares(weights, units.shares);
  let expected = 0;
  for (let code = 0; code < weights.size; code += 1) {
    expected += (units.shares[code] as number) * (weighed[code] as number);
  }
  return {
    expected,
    influence: shareInfluence(
      measured,
      weighed.map((credit) => 2 * credit),
    ),
  };
}

function testChance(kappa: number, { units }: MeasuredRatings, raters: number): ChanceTest {
  let odds = 0;
  let skew = 0;
  for (const share of units.shares) {
    odds += share * (1 - share);
    skew += share * (1 - share) * (1 - 2 * share);
  }
  const pairs = units.sizes.length * raters * (raters - 1);
  return asTest(kappa, Math.sqrt((2 * (odds * odds - skew)) / pairs) / odds);
}

function asTest(kappa: number, standardError: number): ChanceTest {
  const z = kappa / standardError;
  return { standardError, z, pValue: twoSidedNormal(z) };
}

function splitByCategory({ table, units }: MeasuredRatings, raters: number, level: number) {
  const { starts, codes, counts } = table;
  const split = new Float64Array(table.categories.length);
  const rows = units.sizes.length;
  const held = new Float64Array(split.length);
  for (let unit = 0; unit < rows; unit += 1) {
    const end = starts[unit + 1] as number;
    for (let place = starts[unit] as number; place < end; place += 1) {
      const code = codes[place] as number;
      held[code] = (held[code] as number) + (counts[place] as number);
    }
    for (let place = starts[unit] as number; place < end; place += 1) {
      const code = codes[place] as number;
      split[code] = (split[code] as number) + (held[code] as number) * (raters - (held[code] as number));
      held[code] = 0;
    }
  }
  const pairs = rows * raters * (raters - 1);
  const standardError = Math.sqrt(2 / pairs);
  return table.categories.map((category, code): CategoryKappa | NotDefined => {
    const share = units.shares[code] as number;
    if (share === 0) return notDefined("no-events", "Not defined, because no rater used this category.");
    const value = 1 - (split[code] as number) / (pairs * share * (1 - share));
    const reach = criticalValue(level) * standardError;
    return {
      category,
      share,
      coefficient: {
        value,
        low: Math.max(-1, value - reach),
        high: Math.min(1, value + reach),
        standardError,
        level,
        method: "standard error under chance agreement, Fleiss–Nee–Landis 1979",
      },
      ...asTest(value, standardError),
    };
  });
}
