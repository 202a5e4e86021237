import type { ReactNode } from "react";
import type { EvaluationReport } from "#src/evaluation/index.ts";
import { Section } from "../../design/page.tsx";
import { WarningList } from "../warning-list.tsx";
import { AlertsSection } from "./alerts-section.tsx";
import { ChecklistSection } from "./checklist-section.tsx";
import { FollowUpSection } from "./follow-up-section.tsx";
import { GroupsSection } from "./groups-section.tsx";
import { CountedSection, PublishedSection, SizeSection } from "./last-sections.tsx";
import { ModelsSection } from "./models-section.tsx";
import { NumbersSection } from "./numbers-section.tsx";
import { ReportNav } from "./report-nav.tsx";
import { ThresholdSection } from "./threshold-section.tsx";

interface ReportSectionsProps {
  readonly report: EvaluationReport;
  /** What can be done with a report that is kept. */
  readonly children?: ReactNode;
}

/** A report: in plain words, what to know before, then the numbers and what stands behind them. */
export function ReportSections({ report, children }: ReportSectionsProps) {
  const { warnings, summary } = report;
  return (
    <div className="report">
      <ReportNav report={report} kept={children !== undefined} />
      {summary !== undefined && (
        <Section title="In plain words" id="words">
          <ul className="report-words">
            {summary.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      {warnings.length > 0 && (
        <Section title="Before you read the numbers" id="warnings">
          <WarningList warnings={warnings} />
        </Section>
      )}
      <ThresholdSection report={report} />
      <NumbersSection report={report} />
      <FollowUpSection report={report} />
      <AlertsSection report={report} />
      <GroupsSection report={report} />
      <ModelsSection report={report} />
      <PublishedSection report={report} />
      <SizeSection report={report} />
      <CountedSection report={report} />
      {children}
      <ChecklistSection checklist={report.checklist} />
    </div>
  );
}
