import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { normalExpectation } from "./normal-expectation.ts";
import { refusePositives, refuseShares } from "./refuse-settings.ts";

/** People for one criterion of external validation. */
export interface ValidationSize {
  /** Rounded up. */
  readonly n: number;
  /** n times the prevalence. */
  readonly events: number;
  /** The standard error at which the interval has the width asked for. */
  readonly targetStandardError: number;
  /** The standard error at n. */
  readonly standardError: number;
}

export interface ObservedExpectedSizeInput {
  readonly prevalence: number;
  /** Full width of the interval of O/E, where O/E is 1. */
  readonly width: number;
  /** Default 0.95. */
  readonly level?: number;
}

/**
 * People for an interval of observed over expected of the width asked for, O/E being 1 and its logarithm normal
 * (Riley and others 2021, Statistics in Medicine 40:4230). The standard error is that of ln(O/E), solved exactly:
 * pmvalsampsize steps it by 0.001 and may print one fewer.
 */
export function observedExpectedSize(input: ObservedExpectedSizeInput): ValidationSize | NotDefined {
  const { prevalence, width, level = 0.95 } = input;
  const wrong = refuseShares({ prevalence, coverage: level }) ?? refusePositives({ width });
  if (wrong !== undefined) return wrong;
  // The width is e^(zs) − e^(−zs) = 2 sinh(zs).
  const target = Math.asinh(width / 2) / criticalValue(level);
  return sized(prevalence, target, (n) => (1 - prevalence) / (prevalence * n));
}

export interface CStatisticSizeInput {
  readonly prevalence: number;
  readonly cStatistic: number;
  /** Full width of the interval. */
  readonly width: number;
  readonly level?: number;
}

/** People for a C statistic with an interval of the width asked for, by Newcombe's variance (2006; Riley 2021). */
export function cStatisticSize(input: CStatisticSizeInput): ValidationSize | NotDefined {
  const { prevalence, cStatistic: c, width, level = 0.95 } = input;
  const wrong = refuseShares({ prevalence, "C statistic": c, coverage: level }) ?? refusePositives({ width });
  if (wrong !== undefined) return wrong;
  const target = width / (2 * criticalValue(level));
  return sized(prevalence, target, (n) => {
    const half = n / 2 - 1;
    const brackets = 1 + half * ((1 - c) / (2 - c)) + (half * c) / (1 + c);
    return (c * (1 - c) * brackets) / (n * n * prevalence * (1 - prevalence));
  });
}

export interface CalibrationSlopeSizeInput {
  readonly prevalence: number;
  /** Mean and standard deviation of the linear predictor (log odds) in the people to come, taken as normal. */
  readonly predictorMean: number;
  readonly predictorSpread: number;
  /** Full width of the interval, where the slope is 1. */
  readonly width: number;
  readonly level?: number;
}

/**
 * People for a calibration slope with an interval of the width asked for, the model being right: from the information
 * of a logistic model on a normal linear predictor (Riley and others 2021, Statistics in Medicine 40:4230, box 2).
 */
export function calibrationSlopeSize(input: CalibrationSlopeSizeInput): ValidationSize | NotDefined {
  const { prevalence, predictorMean, predictorSpread, width, level = 0.95 } = input;
  const wrong =
    refuseShares({ prevalence, coverage: level }) ??
    refusePositives({ width, "spread of the linear predictor": predictorSpread });
  if (wrong !== undefined) return wrong;
  if (!Number.isFinite(predictorMean)) {
    return notDefined("invalid-input", "Not defined, because the mean of the linear predictor is missing.");
  }
  const moment = (power: number) =>
    normalExpectation((z) => {
      const predictor = predictorMean + predictorSpread * z;
      const odds = Math.exp(-Math.abs(predictor));
      // Centred, so that the determinant keeps its digits.
      return (odds / (1 + odds) ** 2) * z ** power;
    });
  const zero = moment(0);
  const one = moment(1);
  const information = (moment(2) - (one * one) / zero) * predictorSpread ** 2;
  const target = width / (2 * criticalValue(level));
  return sized(prevalence, target, (n) => 1 / (n * information));
}

export interface NetBenefitSizeInput {
  readonly prevalence: number;
  readonly sensitivity: number;
  readonly specificity: number;
  /** Risk threshold of the decision. */
  readonly threshold: number;
  /** Full width of the interval of standardised net benefit (net benefit over prevalence). */
  readonly width: number;
  readonly level?: number;
}

/**
 * People for a standardised net benefit with an interval of the width asked for, by the variance of Marsh and others
 * 2020 (Statistics in Medicine 39:2980) as Riley and others 2021 take it.
 */
export function netBenefitSize(input: NetBenefitSizeInput): ValidationSize | NotDefined {
  const { prevalence, sensitivity, specificity, threshold, width, level = 0.95 } = input;
  const wrong =
    refuseShares({ prevalence, sensitivity, specificity, threshold, coverage: level }) ??
    refusePositives({ width });
  if (wrong !== undefined) return wrong;
  const w = ((1 - prevalence) / prevalence) * (threshold / (1 - threshold));
  const spread =
    (sensitivity * (1 - sensitivity)) / prevalence +
    (w * w * specificity * (1 - specificity)) / (1 - prevalence) +
    (w * w * (1 - specificity) ** 2) / (prevalence * (1 - prevalence));
  const target = width / (2 * criticalValue(level));
  return sized(prevalence, target, (n) => spread / n);
}

/** The fewest people at whom a falling variance reaches the target. */
function sized(
  prevalence: number,
  targetStandardError: number,
  variance: (n: number) => number,
): ValidationSize {
  const enough = (n: number) => Math.sqrt(variance(n)) <= targetStandardError;
  let high = 2;
  while (!enough(high) && high < 2 ** 52) high *= 2;
  let low = 2;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return {
    n: low,
    events: low * prevalence,
    targetStandardError,
    standardError: Math.sqrt(variance(low)),
  };
}
