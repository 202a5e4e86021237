import type { EvaluationReport, ReportedAnswer } from "#src/evaluation/index.ts";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { EstimateMark } from "../../design/estimate-mark.tsx";
import { nameOf, scaleOf } from "./metric-look.ts";

interface MetricTableProps {
  readonly caption: string;
  readonly metrics: Readonly<Record<string, ReportedAnswer>>;
  readonly report: EvaluationReport;
}

const COLUMNS = ["Metric", "Value with interval", "What it tells", "How it was made"].map((label) => ({
  label,
}));

/** Metrics by name, each with its interval, what it tells and how it was made, or why there is none. */
export function MetricTable({ caption, metrics, report }: MetricTableProps) {
  return (
    <DataTable caption={caption} columns={COLUMNS}>
      {Object.entries(metrics).map(([id, answer]) => {
        const { label, says, digits } = nameOf(report, id);
        return (
          <DataRow
            key={id}
            columns={COLUMNS}
            cells={[
              label,
              <EstimateMark key="value" answer={answer} digits={digits} scale={scaleOf(id)} />,
              <span key="says">{says}</span>,
              <span key="how" className="note">
                {howMade(answer)}
              </span>,
            ]}
          />
        );
      })}
    </DataTable>
  );
}

function howMade(answer: ReportedAnswer): string {
  if (answer.value === null) return answer.because;
  return answer.because === undefined ? answer.method : `${answer.method}. ${answer.because}`;
}
