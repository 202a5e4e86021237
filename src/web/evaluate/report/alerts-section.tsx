import { useMemo } from "react";
import type { EvaluationReport } from "#src/evaluation/index.ts";
import { drawColumns, groupThousands, numberText } from "#src/figures/index.ts";
import { EstimateMark } from "../../design/estimate-mark.tsx";
import { FigureView } from "../../design/figure-view.tsx";
import { Section } from "../../design/page.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { Unknown } from "../../design/unknown.tsx";
import { thinRows } from "./thin-rows.ts";

interface AlertsSectionProps {
  readonly report: EvaluationReport;
}

type AlertRow = NonNullable<EvaluationReport["alerts"]>["rows"][number];

const MOST_ROWS = 20;

/** What the score's alerts ask of those who get them. */
export function AlertsSection({ report: { alerts, chosen } }: AlertsSectionProps) {
  const figure = useMemo(() => perDayOf(alerts), [alerts]);
  if (alerts === undefined) return null;
  const { refractory, warning, patientDays, rows } = alerts;
  return (
    <Section
      title="Alerts"
      id="alerts"
      aside={`Over ${groupThousands(patientDays)} patient-days; no second alert within ${refractory} h; warning counts up to ${warning} h before the event.`}
    >
      <SortTable
        caption="Alerts by threshold"
        columns={COLUMNS}
        rows={thinRows(rows, MOST_ROWS, ({ threshold }) => threshold === chosen?.row.threshold)}
        keyOf={({ threshold }) => String(threshold)}
      />
      {figure !== undefined && <FigureView figure={figure} />}
    </Section>
  );
}

const COLUMNS: readonly SortColumn<AlertRow>[] = [
  { label: "Threshold", by: ({ threshold }) => threshold, show: ({ threshold }) => threshold },
  { label: "Alerts", by: ({ alerts }) => alerts, show: ({ alerts }) => groupThousands(alerts) },
  {
    label: "Per patient-day",
    by: ({ perPatientDay }) => perPatientDay.value ?? undefined,
    show: ({ perPatientDay }) => <EstimateMark answer={perPatientDay} />,
  },
  {
    label: "Predictive value",
    by: ({ ppv }) => ppv.value ?? undefined,
    show: ({ ppv }) => <EstimateMark answer={ppv} />,
  },
  {
    label: "Events warned of",
    by: ({ sensitivity }) => sensitivity.value ?? undefined,
    show: ({ sensitivity }) => <EstimateMark answer={sensitivity} />,
  },
  {
    label: "Alerts for one true",
    by: ({ numberNeededToEvaluate }) => numberNeededToEvaluate.value ?? undefined,
    show: ({ numberNeededToEvaluate }) => <EstimateMark answer={numberNeededToEvaluate} digits={1} />,
  },
  {
    label: "Hours ahead (median, quartiles)",
    by: ({ leadTime }) => leadTime[1],
    show: ({ leadTime: [low, middle, high] }) =>
      low === undefined || middle === undefined || high === undefined ? (
        <Unknown what="no true alert" />
      ) : (
        <EstimateMark answer={{ value: middle, low, high }} digits={1} />
      ),
  },
];

function perDayOf(alerts: EvaluationReport["alerts"]) {
  if (alerts === undefined || alerts.perDay.length === 0) return undefined;
  const busiest = alerts.perDay.reduce((most, one) => (one.alerts > most.alerts ? one : most));
  return drawColumns({
    id: "alerts-per-day",
    title: "Alerts by day of stay",
    description: `Alerts on each day of the stay at the threshold in use; most on day ${busiest.day}, ${numberText(busiest.alerts, 0)}.`,
    across: "Day of stay",
    up: "Alerts",
    columns: alerts.perDay.map(({ day, alerts: count }) => ({ label: String(day), value: count })),
  });
}
