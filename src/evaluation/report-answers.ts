import { intervalText } from "#src/figures/index.ts";
import type { Block } from "#src/figures/index.ts";
import { metricTable } from "./report-blocks.ts";
import type { EvaluationReport } from "./report.ts";

/** The later parts: other models, sites, missing values, honest baselines, size, conventions, reporting standards. */
export function answerBlocks(report: EvaluationReport): Block[] {
  return [
    ...modelBlocks(report),
    ...siteBlocks(report),
    ...missingBlocks(report),
    ...baselineBlocks(report),
    ...sizeBlocks(report),
    ...conventionBlocks(report),
    ...checklistBlocks(report),
  ];
}

function modelBlocks({ otherModels, roles }: EvaluationReport): Block[] {
  if (otherModels.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Other models on the same rows" },
    {
      kind: "table",
      caption: `Difference in AUC: each model less ${roles.scores[0] ?? "the first"}`,
      columns: ["Model", "AUC", "Difference with interval", "Test"],
      rows: otherModels.map((model) => [
        model.score,
        intervalText(model.metrics["auc"], 3),
        intervalText(model.aucDifference, 3),
        model.aucTest.value === null ? model.aucTest.because : model.aucTest.method,
      ]),
      numeric: [1, 2],
    },
  ];
}

function siteBlocks({ sites }: EvaluationReport): Block[] {
  if (sites === undefined) return [];
  return [
    { kind: "heading", level: 2, text: "Sites" },
    metricTable("Pooled over sites", sites.pooled),
    {
      kind: "table",
      caption: "Each site",
      columns: ["Site", "Rows", "Events", "AUC", "Observed over expected"],
      rows: sites.rows.map((row) => [
        row.level,
        String(row.n),
        String(row.events),
        intervalText(row.metrics["auc"], 3),
        intervalText(row.metrics["observedExpected"], 3),
      ]),
      numeric: [1, 2, 3, 4],
    },
  ];
}

function missingBlocks({ missing }: EvaluationReport): Block[] {
  if (missing.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Missing values" },
    {
      kind: "table",
      caption: "Share of rows without outcome or score",
      columns: ["Group", "Share with interval"],
      rows: missing.map(({ column, level, share }) => [`${column}: ${level}`, intervalText(share, 3)]),
      numeric: [1],
    },
  ];
}

function baselineBlocks({ baselines }: EvaluationReport): Block[] {
  if (baselines.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "What honest models reach" },
    {
      kind: "list",
      items: baselines.map(({ task, says, sources }) => `${task}: ${says} (${sources.join(", ")})`),
    },
  ];
}

function sizeBlocks({ sampleSize, n, events }: EvaluationReport): Block[] {
  if (Object.keys(sampleSize).length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Was it enough?" },
    {
      kind: "paragraph",
      text: `There are ${n} rows with ${events} events. For precise answers about such a model one would want:`,
    },
    metricTable("Rows for a precise evaluation", sampleSize),
  ];
}

function conventionBlocks({ conventions }: EvaluationReport): Block[] {
  return [
    { kind: "heading", level: 2, text: "How it was counted" },
    { kind: "paragraph", text: "The field's own tools differ in places. This report counts like this:" },
    { kind: "list", items: conventions.map(({ says, source }) => `${says} (${source})`) },
  ];
}

const STATES = {
  answered: "answered by you",
  checked: "checked by the numbers",
  missing: "missing",
} as const;

function checklistBlocks({ checklist }: EvaluationReport): Block[] {
  const standards = [...new Set(checklist.map(({ standard }) => standard))];
  if (standards.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Reporting standards" },
    {
      kind: "paragraph",
      text: "What this file can answer of each item, and what only its author can. In our own words; read the original before you call a report compliant.",
    },
    ...standards.map((standard): Block => ({
      kind: "table",
      caption: standard,
      columns: ["Item", "Asks for", "State", "What was found"],
      rows: checklist
        .filter((row) => row.standard === standard)
        .map(({ item, asks, state, says }) => [item, asks, STATES[state], says]),
    })),
  ];
}
