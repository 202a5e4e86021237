import type { EvaluationReport } from "./report.ts";
import { metricName } from "./metric-names.ts";
import { summariseReport } from "./summarise-report.ts";

/** Puts into a report what it says in plain sentences and what its metrics are called, for readers that have no room. */
export function addWords(report: EvaluationReport): EvaluationReport {
  const { metrics, calibration, subgroups, gaps, otherModels, sites, survival, sampleSize } = report;
  const ids = new Set([
    ...[metrics, calibration?.metrics, sites?.pooled, survival?.metrics, sampleSize].flatMap((one) =>
      Object.keys(one ?? {}),
    ),
    ...[...subgroups, ...otherModels, ...(sites?.rows ?? [])].flatMap((row) => Object.keys(row.metrics)),
    ...gaps.map(({ metric }) => metric),
    ...AT_A_THRESHOLD,
  ]);
  return {
    ...report,
    summary: summariseReport(report),
    names: Object.fromEntries([...ids].map((id) => [id, { ...metricName(id) }])),
  };
}

/** What every row of the thresholds holds. */
const AT_A_THRESHOLD = ["sensitivity", "specificity", "ppv", "npv", "netBenefit"];
