import type { EvaluationReport, ThresholdRow } from "#src/evaluation/index.ts";
import { groupThousands, numberText, perThousand } from "#src/figures/index.ts";
import { DataRow, DataTable } from "../../design/data-table.tsx";
import { EstimateMark } from "../../design/estimate-mark.tsx";
import { nameOf, scaleOf } from "./metric-look.ts";

interface AtThresholdProps {
  readonly report: EvaluationReport;
  readonly row: ThresholdRow;
}

const COLUMNS = ["At this threshold", "Value with interval", "What it tells"].map((label) => ({ label }));
const SHOWN = ["sensitivity", "specificity", "ppv", "npv", "netBenefit"] as const;

/** What one threshold means for people, in words and in numbers. */
export function AtThreshold({ report, row }: AtThresholdProps) {
  const of = perThousand(row);
  const daily = report.settings.peoplePerDay;
  const all = row.truePositives + row.falsePositives + row.falseNegatives + row.trueNegatives;
  return (
    <>
      <p className="at-threshold" aria-live="polite">
        Of {groupThousands(1000)} such people,{" "}
        <strong>{groupThousands(of.truePositives + of.falsePositives)}</strong> are flagged:{" "}
        <strong>{of.truePositives}</strong> of them have the event,{" "}
        <strong>{groupThousands(of.falsePositives)}</strong> are false alarms, and{" "}
        <strong>{of.falseNegatives}</strong> with the event are missed.
        {daily !== undefined &&
          ` Where ${groupThousands(daily)} are scored a day, that is about ${numberText(row.flagged * daily, 1)} flags a day, ${numberText((row.truePositives / all) * daily, 1)} of them right.`}
      </p>
      <DataTable caption="What follows from this threshold" captionUnseen columns={COLUMNS}>
        {SHOWN.map((id) => {
          const { label, says, digits } = nameOf(report, id);
          return (
            <DataRow
              key={id}
              columns={COLUMNS}
              cells={[
                label,
                <EstimateMark key="value" answer={row[id]} digits={digits} scale={scaleOf(id)} />,
                <span key="says" className="note">
                  {says}
                </span>,
              ]}
            />
          );
        })}
      </DataTable>
    </>
  );
}
