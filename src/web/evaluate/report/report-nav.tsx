import type { EvaluationReport } from "#src/evaluation/index.ts";
import "../../plan/plan-nav.css";

interface ReportNavProps {
  readonly report: EvaluationReport;
  /** Kept reports can be taken along. */
  readonly kept: boolean;
}

/** The parts of a report that this one has. */
export function ReportNav({ report, kept }: ReportNavProps) {
  return (
    <nav className="plan-nav report-nav no-print" aria-label="This report">
      {partsOf(report, kept).map(({ id, label }) => (
        <a key={id} href={`#${id}`}>
          {label}
        </a>
      ))}
    </nav>
  );
}

function partsOf(
  report: EvaluationReport,
  kept: boolean,
): readonly { readonly id: string; readonly label: string }[] {
  const parts = [
    { id: "warnings", label: "Warnings", there: report.warnings.length > 0 },
    { id: "threshold", label: "Threshold", there: report.thresholds.length > 0 },
    { id: "numbers", label: "Numbers", there: true },
    { id: "over-time", label: "Over time", there: report.survival !== undefined },
    { id: "alerts", label: "Alerts", there: report.alerts !== undefined },
    { id: "groups", label: "Groups", there: true },
    { id: "models", label: "Other models", there: report.otherModels.length > 0 },
    { id: "sites", label: "Sites", there: report.sites !== undefined },
    { id: "published", label: "Published figures", there: report.baselines.length > 0 },
    { id: "size", label: "Was it enough?", there: Object.keys(report.sampleSize).length > 0 },
    { id: "counted", label: "How it was counted", there: true },
    { id: "standards", label: "Reporting standards", there: report.checklist.length > 0 },
    { id: "take-along", label: "Take it along", there: kept },
  ];
  return parts.filter(({ there }) => there);
}
