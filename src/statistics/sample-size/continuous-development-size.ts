import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { studentQuantile } from "../numbers/student.ts";
import { refuseParameters, refusePositives, refuseShares } from "./refuse-settings.ts";
import type { DevelopmentCriterion } from "./shrinkage-size.ts";

export interface ContinuousDevelopmentSizeInput {
  readonly parameters: number;
  /** Expected adjusted R². */
  readonly rSquared: number;
  /** Expected mean of the outcome. */
  readonly intercept: number;
  /** Expected standard deviation of the outcome. */
  readonly standardDeviation: number;
  /** Default 0.9. */
  readonly shrinkage?: number;
  /** Largest ratio of a limit of the mean to the mean; default 1.1. */
  readonly marginOfError?: number;
}

export interface ContinuousDevelopmentSize {
  readonly n: number;
  readonly peoplePerParameter: number;
  /** Of the criterion that asked for n. */
  readonly shrinkage: number;
  /** The mean of the outcome with the interval that n would give. */
  readonly intercept: Estimate;
  /** Upper limit of the mean over the mean, at n. */
  readonly interceptMargin: number;
  readonly criteria: {
    readonly shrinkage: DevelopmentCriterion;
    readonly optimism: DevelopmentCriterion;
    readonly residualSpread: DevelopmentCriterion;
    readonly intercept: DevelopmentCriterion;
  };
}

/**
 * People needed to develop a model of a continuous outcome: Copas shrinkage, optimism of R² at most 0.05, residual
 * spread within a tenth, the mean within the margin (Riley and others 2019, Statistics in Medicine 38:1262).
 */
export function continuousDevelopmentSize(
  input: ContinuousDevelopmentSizeInput,
): ContinuousDevelopmentSize | NotDefined {
  const { parameters, rSquared, intercept, standardDeviation } = input;
  const { shrinkage = 0.9, marginOfError = 1.1 } = input;
  const wrong =
    refuseParameters(parameters) ??
    refuseShares({ "R²": rSquared, shrinkage }) ??
    refusePositives({
      intercept,
      "standard deviation": standardDeviation,
      "margin of error": marginOfError - 1,
    });
  if (wrong !== undefined) return wrong;
  if (parameters < 3) {
    const because = "Not defined, because the shrinkage of Copas needs three parameters or more.";
    return notDefined("too-few", because);
  }
  const spread = standardDeviation * Math.sqrt(1 - rSquared);
  const half = (n: number) => (studentQuantile(0.975, n - parameters - 1) * spread) / Math.sqrt(n);
  const criterion = (n: number): DevelopmentCriterion => ({
    n,
    shrinkage: copas(n, parameters, rSquared),
  });
  const least = parameters + 2;
  const enough = firstFrom(least, (n) => copas(n, parameters, rSquared) >= shrinkage);
  const criteria = {
    // Named by what was asked for: at the rounded n it is a touch more.
    shrinkage: { n: enough, shrinkage },
    optimism: criterion(Math.max(least, Math.ceil(1 + (parameters * (1 - rSquared)) / 0.05 - 1e-9))),
    residualSpread: criterion(234 + parameters),
    intercept: criterion(firstFrom(least, (n) => half(n) <= (marginOfError - 1) * intercept)),
  };
  const largest = Object.values(criteria).reduce((a, b) => (b.n > a.n ? b : a));
  const width = half(largest.n);
  return {
    n: largest.n,
    peoplePerParameter: largest.n / parameters,
    shrinkage: largest.shrinkage,
    intercept: {
      value: intercept,
      low: intercept - width,
      high: intercept + width,
      level: 0.95,
      method: "Student's t",
    },
    interceptMargin: (intercept + width) / intercept,
    criteria,
  };
}

/** Copas 1983: 1 + (P − 2) / (n ln(1 − apparent R²)). */
function copas(n: number, parameters: number, rSquared: number): number {
  const apparent = (rSquared * (n - parameters - 1) + parameters) / (n - 1);
  return 1 + (parameters - 2) / (n * Math.log1p(-apparent));
}

/** The first whole number where a condition holds that then goes on holding. */
function firstFrom(least: number, holds: (n: number) => boolean): number {
  let high = least;
  while (!holds(high) && high < 1e12) high *= 2;
  let low = least;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
