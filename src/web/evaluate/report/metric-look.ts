import type { EvaluationReport, MetricName } from "#src/evaluation/index.ts";

const SHARES = new Set([
  "auc",
  "averagePrecision",
  "sensitivity",
  "specificity",
  "ppv",
  "npv",
  "concordance",
  "unoConcordance",
  "timeAuc",
  "observedRisk",
  "selectionRate",
  "tpr",
  "fpr",
  "accuracy",
]);
const RATIOS = new Set(["slope", "observedExpected"]);

/** What a metric is called, as the report says it. */
export function nameOf({ names }: EvaluationReport, id: string): MetricName {
  return names?.[id] ?? { label: id, says: "", digits: 3 };
}

/** The scale a metric is drawn on: shares from 0 to 1, ratios around 1; others stand in words alone. */
export function scaleOf(id: string): readonly [low: number, high: number] | undefined {
  if (SHARES.has(id)) return [0, 1];
  return RATIOS.has(id) ? [0, 2] : undefined;
}
