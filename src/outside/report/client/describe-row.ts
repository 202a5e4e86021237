import { groupThousands, intervalText, thresholdText } from "#src/figures/index.ts";
import type { ThresholdPoint } from "#src/figures/index.ts";

/** What follows from one threshold, line by line. */
export function describeRow(row: ThresholdPoint): readonly (readonly [term: string, says: string])[] {
  return [
    ["Threshold", thresholdText(row.threshold)],
    ["Flagged of 1\u202F000", groupThousands(row.flagged * 1000)],
    ["Sensitivity", intervalText(row.sensitivity)],
    ["Specificity", intervalText(row.specificity)],
    ["Positive predictive value", intervalText(row.ppv)],
    ["Negative predictive value", intervalText(row.npv)],
    ["Net benefit", intervalText(row.netBenefit, 4)],
  ];
}
