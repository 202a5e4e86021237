import { waldEstimate } from "../calibration/wald-estimate.ts";
import { notDefined } from "../estimate.ts";
import type { Answer, Estimate } from "../estimate.ts";

/** What one way of deciding gives at one threshold. Shares are of all people. */
export interface DecisionPoint {
  readonly threshold: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  /** True positives, less false positives at the odds of the threshold, less harm: per person. */
  readonly netBenefit: Estimate;
  /** Net benefit over prevalence: 1 is the best there can be. */
  readonly standardised: Answer;
  /** Net benefit less that of treating all. */
  readonly aboveTreatAll: Estimate;
  /** The same in interventions spared per 100 people, none with the outcome missed on balance. */
  readonly interventionsAvoidedPer100: Answer;
}

/** One way of deciding over the thresholds. */
export interface DecisionLine {
  readonly name: string;
  readonly points: readonly DecisionPoint[];
}

/** Values and standard errors a point is made from. */
export interface PointNumbers {
  readonly threshold: number;
  readonly odds: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly netBenefit: number;
  readonly netBenefitError: number;
  readonly aboveTreatAll: number;
  readonly aboveTreatAllError: number;
  readonly standardised: number;
  readonly standardisedError: number;
}

const EXACT =
  "The interval is not defined, because at this threshold every row is treated alike on both sides.";

/** Puts the intervals on. */
export function decisionPoint(
  numbers: PointNumbers,
  { level, method }: { readonly level: number; readonly method: string },
): DecisionPoint {
  const settings = { level, method, exact: EXACT };
  const { threshold, odds, truePositives, falsePositives } = numbers;
  return {
    threshold,
    truePositives,
    falsePositives,
    netBenefit: waldEstimate(numbers.netBenefit, numbers.netBenefitError, settings),
    standardised: waldEstimate(numbers.standardised, numbers.standardisedError, settings),
    aboveTreatAll: waldEstimate(numbers.aboveTreatAll, numbers.aboveTreatAllError, settings),
    interventionsAvoidedPer100:
      odds > 0
        ? waldEstimate(
            (100 * numbers.aboveTreatAll) / odds,
            (100 * numbers.aboveTreatAllError) / odds,
            settings,
          )
        : notDefined("invalid-input", "Not defined, because at threshold 0 an intervention costs nothing."),
  };
}
