import { drawColumns, drawForest, drawSurvival, intervalText } from "#src/figures/index.ts";
import type { Block } from "#src/figures/index.ts";
import type { ReportedAnswer } from "./answer-schema.ts";
import { metricName } from "./metric-names.ts";
import type { EvaluationReport } from "./report.ts";

type Metrics = Readonly<Record<string, ReportedAnswer>>;

/** Metrics as a table: name, value with interval, how it was made. */
export function metricTable(caption: string, metrics: Metrics): Block {
  return {
    kind: "table",
    caption,
    columns: ["Metric", "Value with interval", "Method", "What it tells"],
    rows: Object.entries(metrics).map(([id, answer]) => {
      const { label, says, digits } = metricName(id);
      return [label, intervalText(answer, digits), methodOf(answer), says];
    }),
    numeric: [1],
  };
}

function methodOf(answer: ReportedAnswer): string {
  if (answer.value === null) return answer.because;
  return answer.because === undefined ? answer.method : `${answer.method}. ${answer.because}`;
}

/** Subgroups beside the whole: a forest of the areas, a table of the rates, the gaps with intervals. */
export function subgroupBlocks(report: EvaluationReport): Block[] {
  if (report.subgroups.length === 0) {
    return [
      {
        kind: "notice",
        weight: "serious",
        text: "No subgroups were looked at. A model that serves one group worse looks fine on average.",
        advice: "Name columns with --group, or say in your case study why none can be looked at.",
      },
    ];
  }
  const blocks: Block[] = [];
  const overall = report.metrics["auc"]?.value;
  blocks.push({
    kind: "figure",
    figure: drawForest({
      id: "subgroups",
      title: "AUC by subgroup",
      label: "AUC",
      ...(typeof overall === "number" ? { reference: overall } : {}),
      rows: report.subgroups.map((row, index) => {
        const auc = row.metrics["auc"];
        return {
          label: row.level,
          n: row.n,
          value: auc?.value ?? null,
          ...(auc === undefined || auc.value === null ? {} : { low: auc.low, high: auc.high }),
          small: row.small,
          ...(report.subgroups[index - 1]?.column === row.column ? {} : { heading: row.column }),
        };
      }),
    }),
  });
  const ids = [...new Set(report.subgroups.flatMap((row) => Object.keys(row.metrics)))];
  blocks.push({
    kind: "table",
    caption: `Subgroups${report.chosen === undefined ? "" : ` at the threshold in use`}; few rows are marked with *`,
    columns: ["Group", "Rows", "Events", ...ids.map((id) => metricName(id).label)],
    rows: report.subgroups.map((row) => [
      `${row.column}: ${row.level}${row.small ? " *" : ""}`,
      String(row.n),
      String(row.events),
      ...ids.map((id) => intervalText(row.metrics[id], 3)),
    ]),
    numeric: [1, 2, ...ids.map((_, index) => index + 3)],
  });
  if (report.gaps.length > 0) {
    blocks.push({
      kind: "table",
      caption: "Differences from the largest group",
      columns: ["Group", "Against", "Metric", "Difference with interval"],
      rows: report.gaps.map((gap) => [
        `${gap.column}: ${gap.level}`,
        gap.against,
        metricName(gap.metric).label,
        intervalText(gap.difference, 3),
      ]),
      numeric: [3],
    });
  }
  return blocks;
}

/** Time to event: metrics at the horizon and the curves. */
export function survivalBlocks({ survival }: EvaluationReport): Block[] {
  if (survival === undefined) return [];
  return [
    { kind: "heading", level: 2, text: "Over time" },
    metricTable(`At the horizon ${survival.horizon}`, survival.metrics),
    {
      kind: "figure",
      figure: drawSurvival({
        curves: survival.curves,
        horizon: survival.horizon,
        label: survival.competing ? "Free of the event" : "Survival",
      }),
    },
  ];
}

/** What the score's alerts ask of those who get them. */
export function alertBlocks({ alerts }: EvaluationReport): Block[] {
  if (alerts === undefined) return [];
  return [
    { kind: "heading", level: 2, text: "Alerts" },
    {
      kind: "table",
      caption: `Alerts over ${Math.round(alerts.patientDays)} patient-days; no second alert within ${alerts.refractory} h; warning counts up to ${alerts.warning} h before the event`,
      columns: [
        "Threshold",
        "Alerts",
        "Per patient-day",
        "Predictive value",
        "Events warned of",
        "Alerts for one true",
        "Hours ahead (quartiles)",
      ],
      rows: alerts.rows.map((row) => [
        String(row.threshold),
        String(row.alerts),
        intervalText(row.perPatientDay, 3),
        intervalText(row.ppv, 3),
        intervalText(row.sensitivity, 3),
        intervalText(row.numberNeededToEvaluate, 1),
        row.leadTime.length === 0 ? "none" : row.leadTime.map((hours) => hours.toFixed(1)).join(", "),
      ]),
      numeric: [1, 2, 3, 4, 5],
    },
    ...(alerts.perDay.length === 0
      ? []
      : [
          {
            kind: "figure" as const,
            figure: drawColumns({
              id: "alerts-per-day",
              title: "Alerts by day of stay",
              description: "Alerts raised on each day of the stay at the threshold in use.",
              across: "Day of stay",
              up: "Alerts",
              columns: alerts.perDay.map(({ day, alerts: count }) => ({ label: String(day), value: count })),
            }),
          },
        ]),
  ];
}
