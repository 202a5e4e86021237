import type { EvaluationSettings } from "./roles.ts";

interface Scores {
  readonly probabilities: boolean;
  readonly prevalence: number;
  readonly scores: Float64Array;
}

/**
 * The threshold in use: the person's, else the prevalence for risks, else the score that flags as many as have the
 * event. Never the one that looks best in this file: it would flatter the model.
 */
export function pickThreshold(
  { threshold, thresholdReason = "" }: Pick<EvaluationSettings, "threshold" | "thresholdReason">,
  { probabilities, prevalence, scores }: Scores,
): { readonly value: number; readonly by: "person" | "convention"; readonly reason: string } {
  if (threshold !== undefined) return { value: threshold, by: "person", reason: thresholdReason };
  if (probabilities) {
    return {
      value: Number(prevalence.toPrecision(2)),
      by: "convention",
      reason: "No threshold was named; the prevalence of the file stands in.",
    };
  }
  const sorted = Float64Array.from(scores).toSorted();
  const place = Math.min(sorted.length - 1, Math.floor((1 - prevalence) * sorted.length));
  return {
    value: sorted[place] ?? 0,
    by: "convention",
    reason: "No threshold was named; the one that flags as many rows as have the event stands in.",
  };
}
