import type { EvaluationReport } from "#src/evaluation/index.ts";
import { groupThousands } from "#src/figures/index.ts";
import { Section } from "../../design/page.tsx";
import { MetricTable } from "./metric-table.tsx";

interface NumbersSectionProps {
  readonly report: EvaluationReport;
}

/** What was judged, then discrimination and calibration. */
export function NumbersSection({ report }: NumbersSectionProps) {
  const { metrics, calibration, settings, n, events, people, dropped, prevalence, survival } = report;
  const calibrated = new Set(Object.keys(calibration?.metrics ?? {}));
  const overall = Object.fromEntries(Object.entries(metrics).filter(([id]) => !calibrated.has(id)));
  return (
    <Section
      title="The numbers"
      id="numbers"
      aside={`Intervals cover ${Math.round(settings.level * 1000) / 10} in 100.`}
    >
      <p>
        {groupThousands(n)} rows
        {people !== undefined && people !== n && ` of ${groupThousands(people)} people`},{" "}
        {groupThousands(events)} with the event
        {prevalence.value !== null && ` (${perHundred(prevalence.value)} in 100)`}.
        {dropped.length > 0 &&
          ` Left out: ${dropped.map(({ because, rows }) => `${groupThousands(rows)} (${because})`).join(", ")}.`}
      </p>
      {survival === undefined && Object.keys(overall).length > 0 && (
        <MetricTable caption="Order and overall accuracy" metrics={overall} report={report} />
      )}
      {calibration !== undefined && (
        <MetricTable caption="Calibration" metrics={calibration.metrics} report={report} />
      )}
    </Section>
  );
}

const perHundred = (share: number): string => (share * 100).toFixed(1);
