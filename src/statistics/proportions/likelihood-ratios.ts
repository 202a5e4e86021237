import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { ratioEstimate } from "./ratio-estimate.ts";
import type { TwoByTwo } from "./two-by-two.ts";

const SIMEL = "log method (Simel 1991)";

/** Likelihood ratios and diagnostic odds ratio of a table. Standard errors are those of the logarithms. */
export interface LikelihoodRatios {
  readonly likelihoodRatioPositive: Answer;
  readonly likelihoodRatioNegative: Answer;
  readonly diagnosticOddsRatio: Answer;
}

export function likelihoodRatios(table: TwoByTwo, level: number): LikelihoodRatios {
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn } = table;
  const diseased = tp + fn;
  const healthy = fp + tn;
  if (diseased === 0 || healthy === 0) {
    const none = notDefined(
      "one-class",
      "Not defined, because people with and people without the outcome are both needed.",
    );
    return {
      likelihoodRatioPositive: none,
      likelihoodRatioNegative: none,
      diagnosticOddsRatio: none,
    };
  }
  return {
    likelihoodRatioPositive: ratioEstimate({
      above: tp / diseased,
      below: fp / healthy,
      logVariance: 1 / tp - 1 / diseased + 1 / fp - 1 / healthy,
      level,
      method: SIMEL,
    }),
    likelihoodRatioNegative: ratioEstimate({
      above: fn / diseased,
      below: tn / healthy,
      logVariance: 1 / fn - 1 / diseased + 1 / tn - 1 / healthy,
      level,
      method: SIMEL,
    }),
    diagnosticOddsRatio: ratioEstimate({
      above: tp * tn,
      below: fp * fn,
      logVariance: 1 / tp + 1 / fp + 1 / fn + 1 / tn,
      level,
      method: "log method (Woolf 1955)",
    }),
  };
}
