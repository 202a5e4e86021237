import type { Baseline, BaselineMetric, Checklist } from "#src/atlas/index.ts";
import type { Names } from "./names.ts";

/** What a baseline was measured with. */
export const baselineMetricNames: Names<BaselineMetric> = {
  auc: "AUC",
  concordance: "Concordance over time (Harrell C)",
  averagePrecision: "Average precision",
  rmse: "Root mean squared error",
  mape: "Mean absolute percentage error",
  rouge1: "ROUGE-1 F",
};

/** Who computed a baseline. */
export const baselineByNames: Names<Baseline["by"]> = {
  us: "This project, on public data",
  published: "Others, who published it",
};

/** Where a reporting checklist stands. */
export const checklistStatusNames: Names<Checklist["status"]> = {
  voluntary: "No law asks for it",
  "in-force": "Binding",
  "proposed-removal": "Binding; a proposal would remove it",
};

/** The ends of what was reached, or the one number. */
export function rangeWords({ low, high }: Pick<Baseline, "low" | "high">): string {
  return low === high ? String(low) : `${low} to ${high}`;
}
