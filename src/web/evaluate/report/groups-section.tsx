import { useMemo, useState } from "react";
import type { EvaluationReport } from "#src/evaluation/index.ts";
import { drawForest, groupThousands } from "#src/figures/index.ts";
import { ChoiceField } from "../../design/fields.tsx";
import { EstimateMark } from "../../design/estimate-mark.tsx";
import { FigureView } from "../../design/figure-view.tsx";
import { Section } from "../../design/page.tsx";
import { SortTable } from "../../design/sort-table.tsx";
import type { SortColumn } from "../../design/sort-table.tsx";
import { nameOf } from "./metric-look.ts";

interface GroupsSectionProps {
  readonly report: EvaluationReport;
}

type Subgroup = EvaluationReport["subgroups"][number];
type Gap = EvaluationReport["gaps"][number];

/** How the model does in each group, and how far the groups lie apart. */
export function GroupsSection({ report }: GroupsSectionProps) {
  const { subgroups, gaps, missing } = report;
  const forest = useMemo(() => forestOf(report), [report]);
  if (subgroups.length === 0) {
    return (
      <Section title="Groups" id="groups">
        <p>
          No groups were looked at. A model that serves one group worse looks fine on average. Tick columns
          under “Groups to compare” and judge again, or say in your case study why none can be looked at.
        </p>
      </Section>
    );
  }
  return (
    <Section title="Groups" id="groups" aside="Groups with few rows are marked: lean on them less.">
      <FigureView figure={forest} />
      <SortTable
        caption="Each group, at the threshold in use"
        columns={groupColumns(report)}
        rows={subgroups}
        keyOf={({ column, level }) => `${column}: ${level}`}
      />
      {gaps.length > 0 && <GapTable report={report} />}
      {missing.length > 0 && (
        <SortTable
          caption="Share of rows without outcome or score"
          columns={MISSING}
          rows={missing}
          keyOf={({ column, level }) => `${column}: ${level}`}
        />
      )}
    </Section>
  );
}

function GapTable({ report }: GroupsSectionProps) {
  const metrics = [...new Set(report.gaps.map(({ metric }) => metric))];
  const [metric, setMetric] = useState(metrics.includes("tpr") ? "tpr" : (metrics[0] ?? ""));
  return (
    <>
      <ChoiceField
        label="Differences in"
        value={metric}
        choices={metrics.map((id) => ({ value: id, label: nameOf(report, id).label }))}
        onChange={setMetric}
      />
      <SortTable
        caption={`Differences in ${nameOf(report, metric).label} from the largest group`}
        columns={GAPS}
        rows={report.gaps.filter((gap) => gap.metric === metric)}
        keyOf={(gap) => `${gap.column}: ${gap.level} ${gap.metric}`}
      />
    </>
  );
}

const GAPS: readonly SortColumn<Gap>[] = [
  {
    label: "Group",
    by: ({ column, level }) => `${column}: ${level}`,
    show: ({ column, level }) => `${column}: ${level}`,
  },
  { label: "Against", by: ({ against }) => against, show: ({ against }) => against },
  {
    label: "Difference with interval",
    by: ({ difference }) => difference.value ?? undefined,
    show: ({ difference }) => <EstimateMark answer={difference} scale={[-1, 1]} />,
  },
  {
    label: "Beyond chance?",
    by: ({ difference }) => beyondChance(difference),
    show: ({ difference }) => beyondChance(difference),
  },
];

const MISSING: readonly SortColumn<EvaluationReport["missing"][number]>[] = [
  {
    label: "Group",
    by: ({ column, level }) => `${column}: ${level}`,
    show: ({ column, level }) => `${column}: ${level}`,
  },
  {
    label: "Share with interval",
    by: ({ share }) => share.value ?? undefined,
    show: ({ share }) => <EstimateMark answer={share} scale={[0, 1]} />,
  },
];

function beyondChance(difference: Gap["difference"]): string {
  if (difference.value === null || difference.low === null || difference.high === null)
    return "cannot be said";
  return difference.low > 0 || difference.high < 0 ? "yes, the interval leaves out 0" : "no";
}

function groupColumns(report: EvaluationReport): readonly SortColumn<Subgroup>[] {
  const ids = [...new Set(report.subgroups.flatMap((row) => Object.keys(row.metrics)))];
  return [
    {
      label: "Group",
      by: ({ column, level }) => `${column}: ${level}`,
      show: ({ column, level, small }) => (
        <span>
          {column}: {level} {small && <span className="note">few rows</span>}
        </span>
      ),
    },
    { label: "Rows", by: ({ n }) => n, show: ({ n }) => groupThousands(n) },
    { label: "Events", by: ({ events }) => events, show: ({ events }) => groupThousands(events) },
    ...ids.map((id): SortColumn<Subgroup> => ({
      label: nameOf(report, id).label,
      by: ({ metrics }) => metrics[id]?.value ?? undefined,
      show: ({ metrics }) => <EstimateMark answer={metrics[id]} />,
    })),
  ];
}

function forestOf({ subgroups, metrics }: EvaluationReport) {
  const overall = metrics["auc"]?.value;
  return drawForest({
    id: "subgroups",
    title: "AUC by group",
    label: "AUC",
    ...(typeof overall === "number" ? { reference: overall } : {}),
    rows: subgroups.map((row, place) => {
      const auc = row.metrics["auc"];
      return {
        label: row.level,
        n: row.n,
        value: auc?.value ?? null,
        ...(auc === undefined || auc.value === null ? {} : { low: auc.low, high: auc.high }),
        small: row.small,
        ...(subgroups[place - 1]?.column === row.column ? {} : { heading: row.column }),
      };
    }),
  });
}
