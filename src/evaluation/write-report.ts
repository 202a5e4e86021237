import { liveFigures } from "#src/figures/index.ts";
import type { Block, Paper } from "#src/figures/index.ts";
import { alertBlocks, metricTable, subgroupBlocks, survivalBlocks } from "./report-blocks.ts";
import { answerBlocks } from "./report-answers.ts";
import type { EvaluationReport } from "./report.ts";
import { summariseReport } from "./summarise-report.ts";

/** The whole report as a document: for a page, for Markdown and for paper. */
export function writeReport(report: EvaluationReport): Paper {
  return {
    title: report.title,
    subtitle: `${report.file.name}, ${report.file.rows} rows, evaluated on ${report.madeOn}`,
    blocks: [
      { kind: "heading", level: 2, text: "In plain words" },
      { kind: "list", items: summariseReport(report) },
      ...warningBlocks(report),
      ...numberBlocks(report),
      ...survivalBlocks(report),
      ...alertBlocks(report),
      { kind: "heading", level: 2, text: "Subgroups" },
      ...subgroupBlocks(report),
      ...answerBlocks(report),
    ],
    foot: [
      "A learning project's evaluation. It is no medical advice, no clinical validation and no statement about a device.",
      `File fingerprint (SHA-256): ${report.file.sha256}`,
    ],
  };
}

function warningBlocks({ warnings }: EvaluationReport): Block[] {
  if (warnings.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Before you read the numbers" },
    ...warnings.map(({ weight, says, advice, columns }): Block => ({
      kind: "notice",
      weight: weight === "minor" ? "minor" : "serious",
      text: columns.length === 0 ? says : `${says} (${columns.join(", ")})`,
      advice,
    })),
  ];
}

function numberBlocks(report: EvaluationReport): Block[] {
  const { metrics, calibration, chosen } = report;
  const percent = Math.round(report.settings.level * 100);
  return [
    { kind: "heading", level: 2, text: "The numbers" },
    {
      kind: "paragraph",
      text: `Intervals cover ${percent} in 100. n = ${report.n}, events = ${report.events}${report.dropped.length === 0 ? "" : `; left out: ${report.dropped.map(({ because, rows }) => `${rows} (${because})`).join(", ")}`}.`,
    },
    ...(report.survival === undefined ? [metricTable("Discrimination and overall accuracy", metrics)] : []),
    ...(calibration === undefined ? [] : [metricTable("Calibration", calibration.metrics)]),
    ...(chosen === undefined
      ? []
      : [
          metricTable(`At the threshold ${chosen.row.threshold}`, {
            sensitivity: chosen.row.sensitivity,
            specificity: chosen.row.specificity,
            ppv: chosen.row.ppv,
            npv: chosen.row.npv,
            netBenefit: chosen.row.netBenefit,
          }),
          {
            kind: "paragraph" as const,
            text: chosen.reason === "" ? "No reason was given for this threshold." : chosen.reason,
          },
        ]),
    {
      kind: "live",
      id: "figures",
      blocks: liveFigures(report, chosen?.row).map((figure) => ({ kind: "figure", figure })),
    },
  ];
}
