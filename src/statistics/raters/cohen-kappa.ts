import { isDefined, type Estimate, type NotDefined } from "../estimate.ts";
import { betaQuantile } from "../numbers/beta.ts";
import { criticalValue, twoSidedNormal } from "../numbers/normal.ts";
import { weighShares } from "./chance-corrected.ts";
import { crossPair, type PairTable } from "./pair-table.ts";
import type { RaterPairInput } from "./ratings-input.ts";

export interface CohenKappa {
  /** Standard error of Fleiss, Cohen and Everitt (1969), the one to report. */
  readonly coefficient: Estimate;
  /** The same kappa with the simpler standard error of Cohen (1960, 1968), for comparison with older papers. */
  readonly cohenError: Estimate;
  /** The standard error if raters agreed by chance alone: for the test that kappa is nought. */
  readonly nullError: Estimate;
  readonly z: number;
  readonly pValue: number;
  /** Prevalence- and bias-adjusted kappa (Byrt 1993), unweighted; exact interval of the agreement carried over. */
  readonly pabak: Estimate;
  readonly observedAgreement: number;
  readonly expectedAgreement: number;
  readonly units: number;
  readonly categories: number;
}

/**
 * Cohen's kappa of two raters (Cohen 1960, Educ Psychol Meas 20:37; weighted 1968, Psychol Bull 70:213).
 *
 * `first` and `second` hold one category a unit; a unit with an empty cell is dropped. Weights (Cicchetti–Allison
 * linear, Fleiss–Cohen quadratic) go by the declared scale, so a category nobody used still counts as a step.
 * Not defined when both raters used one category, or no unit has both ratings.
 */
export function cohenKappa(input: RaterPairInput): CohenKappa | NotDefined {
  const table = crossPair(input);
  if (!isDefined(table)) return table;
  const level = input.level ?? 0.95;
  const { observed, expected, variance, cohenVariance, nullVariance } = moments(table);
  const value = (observed - expected) / (1 - expected);
  const nullDeviation = Math.sqrt(nullVariance);
  const z = value / nullDeviation;
  return {
    coefficient: aroundKappa(value, variance, level, "Fleiss–Cohen–Everitt 1969 standard error"),
    cohenError: aroundKappa(value, cohenVariance, level, "Cohen 1960 standard error"),
    nullError: aroundKappa(
      value,
      nullVariance,
      level,
      "standard error under chance agreement, Fleiss–Cohen–Everitt 1969",
    ),
    z,
    pValue: twoSidedNormal(z),
    pabak: adjustForPrevalence(table, level),
    observedAgreement: observed,
    expectedAgreement: expected,
    units: table.units,
    categories: table.categories.length,
  };
}

function moments({ cells, rowShares, columnShares, weights, units }: PairTable) {
  const { size, weight } = weights;
  const ofRow = weighShares(weights, columnShares);
  const ofColumn = weighShares(weights, rowShares);
  let observed = 0;
  let squared = 0;
  let expected = 0;
  for (let a = 0; a < size; a += 1) {
    expected += (rowShares[a] as number) * (ofRow[a] as number);
    for (let b = 0; b < size; b += 1) {
      const share = cells[a * size + b] as number;
      if (share === 0) continue;
      observed += share * weight(a, b);
      squared += share * weight(a, b) ** 2;
    }
  }
  const kappa = (observed - expected) / (1 - expected);
  let spread = 0;
  let nullSpread = 0;
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < size; b += 1) {
      const credit = weight(a, b);
      const margin = (ofRow[a] as number) + (ofColumn[b] as number);
      spread += (cells[a * size + b] as number) * (credit - margin * (1 - kappa)) ** 2;
      nullSpread += (rowShares[a] as number) * (columnShares[b] as number) * (credit - margin) ** 2;
    }
  }
  const room = units * (1 - expected) ** 2;
  return {
    observed,
    expected,
    variance: (spread - (kappa - expected * (1 - kappa)) ** 2) / room,
    cohenVariance: (squared - observed ** 2) / room,
    nullVariance: (nullSpread - expected ** 2) / room,
  };
}

function aroundKappa(value: number, variance: number, level: number, method: string): Estimate {
  const standardError = Math.sqrt(Math.max(variance, 0));
  if (standardError < 1e-9) {
    const because =
      "The raters agree on every unit alike, so the standard error is nought and gives no interval.";
    return { value, low: null, high: null, level, method, because };
  }
  const reach = criticalValue(level) * standardError;
  return {
    value,
    low: Math.max(-1, value - reach),
    high: Math.min(1, value + reach),
    standardError,
    level,
    method,
  };
}

function adjustForPrevalence({ cells, weights: { size }, units }: PairTable, level: number): Estimate {
  let agreed = 0;
  for (let place = 0; place < size; place += 1) agreed += cells[place * (size + 1)] as number;
  const hits = Math.round(agreed * units);
  const tail = (1 - level) / 2;
  const carry = (share: number) => (size * share - 1) / (size - 1);
  return {
    value: carry(hits / units),
    low: carry(hits === 0 ? 0 : betaQuantile(tail, hits, units - hits + 1)),
    high: carry(hits === units ? 1 : betaQuantile(1 - tail, hits + 1, units - hits)),
    level,
    method: "Clopper–Pearson of the agreement, carried over",
  };
}
