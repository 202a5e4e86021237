import type { EvaluationReport } from "#src/evaluation/index.ts";
import { groupThousands } from "#src/figures/index.ts";
import { EstimateMark } from "../../design/estimate-mark.tsx";
import { Section } from "../../design/page.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { MetricTable } from "./metric-table.tsx";

interface ModelsSectionProps {
  readonly report: EvaluationReport;
}

type OtherModel = EvaluationReport["otherModels"][number];
type Site = NonNullable<EvaluationReport["sites"]>["rows"][number];

/** Other models on the same rows, and the model at each site. */
export function ModelsSection({ report }: ModelsSectionProps) {
  const { otherModels, sites, roles } = report;
  return (
    <>
      {otherModels.length > 0 && (
        <Section
          title="Other models"
          id="models"
          aside={`Each less ${roles.scores[0] ?? "the first"}, on the same rows.`}
        >
          <SortTable
            caption="Other models on the same rows"
            captionUnseen
            columns={MODELS}
            rows={otherModels}
            keyOf={({ score }) => score}
          />
        </Section>
      )}
      {sites !== undefined && (
        <Section title="Sites" id="sites">
          <MetricTable caption="Pooled over sites" metrics={sites.pooled} report={report} />
          <SortTable caption="Each site" columns={SITES} rows={sites.rows} keyOf={({ level }) => level} />
        </Section>
      )}
    </>
  );
}

const MODELS: readonly SortColumn<OtherModel>[] = [
  { label: "Model", by: ({ score }) => score, show: ({ score }) => score },
  {
    label: "AUC",
    by: ({ metrics }) => metrics["auc"]?.value ?? undefined,
    show: ({ metrics }) => <EstimateMark answer={metrics["auc"]} scale={[0, 1]} />,
  },
  {
    label: "Difference in AUC",
    by: ({ aucDifference }) => aucDifference.value ?? undefined,
    show: ({ aucDifference }) => <EstimateMark answer={aucDifference} />,
  },
  {
    label: "Test",
    show: ({ aucTest }) => (aucTest.value === null ? aucTest.because : aucTest.method),
  },
];

const SITES: readonly SortColumn<Site>[] = [
  { label: "Site", by: ({ level }) => level, show: ({ level }) => level },
  { label: "Rows", by: ({ n }) => n, show: ({ n }) => groupThousands(n) },
  { label: "Events", by: ({ events }) => events, show: ({ events }) => groupThousands(events) },
  {
    label: "AUC",
    by: ({ metrics }) => metrics["auc"]?.value ?? undefined,
    show: ({ metrics }) => <EstimateMark answer={metrics["auc"]} scale={[0, 1]} />,
  },
  {
    label: "Observed over expected",
    by: ({ metrics }) => metrics["observedExpected"]?.value ?? undefined,
    show: ({ metrics }) => <EstimateMark answer={metrics["observedExpected"]} scale={[0, 2]} />,
  },
];
