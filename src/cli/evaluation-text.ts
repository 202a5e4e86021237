import { summariseReport } from "#src/evaluation/index.ts";
import type { EvaluationReport, EvaluationWarning } from "#src/evaluation/index.ts";
import { numberText, perThousand } from "#src/figures/index.ts";
import { alertText, otherModelText, siteText, subgroupText, survivalText } from "./evaluation-parts-text.ts";
import { metricText } from "./metric-text.ts";
import { roleLines } from "./role-text.ts";
import type { ShownRoles } from "./role-text.ts";
import { warningText } from "./warning-text.ts";
import { wrap } from "./wrap.ts";

/** An evaluation for a terminal: what is wrong first, then what was read, in plain words, and every number. */
export function evaluationText(report: EvaluationReport, width: number): string {
  return [
    wrap(report.title, { width }),
    wrap(`${report.file.name}, ${report.file.rows} rows, evaluated on ${report.madeOn}`, { width }),
    "",
    ...warningText(report.warnings, width),
    wrap("What the columns were taken for; name another with the option before it", { width }),
    ...roleLines(report, width),
    "",
    "In plain words",
    ...(report.summary ?? summariseReport(report)).map((sentence) =>
      wrap(sentence, { width, first: "  - ", rest: "    " }),
    ),
    "",
    ...numbersText(report, width),
    ...thresholdText(report, width),
    ...survivalText(report, width),
    ...alertText(report, width),
    ...subgroupText(report, width),
    ...siteText(report, width),
    ...otherModelText(report, width),
    ...baselineText(report, width),
    ...metricText("Rows this evaluation would need", report.sampleSize, width),
    ...checklistText(report, width),
  ].join("\n");
}

function numbersText(report: EvaluationReport, width: number): string[] {
  const { metrics, calibration, survival, n, events, dropped, settings } = report;
  const leftOut =
    dropped.length === 0
      ? ""
      : ` Left out: ${dropped.map(({ because, rows }) => `${rows} (${because})`).join(", ")}.`;
  // Calibration and follow-up have tables of their own.
  const known = new Set(Object.keys({ ...calibration?.metrics, ...survival?.metrics }));
  const others = Object.fromEntries(Object.entries(metrics).filter(([id]) => !known.has(id)));
  return [
    ...metricText(
      `The numbers: n = ${n}, events = ${events}; intervals cover ${numberText(settings.level * 100, 0)} in 100.${leftOut}`,
      others,
      width,
    ),
    ...metricText("Calibration", calibration?.metrics ?? {}, width),
  ];
}

function thresholdText({ chosen }: EvaluationReport, width: number): string[] {
  if (chosen === undefined) return [];
  const { row, reason, by } = chosen;
  const of = perThousand(row);
  const why = reason === "" ? "No reason was given for it; --reason says one." : reason;
  return [
    ...metricText(
      `At the threshold ${numberText(row.threshold, 3)}${by === "person" ? "" : " (a stand-in; name yours with --threshold)"}. ${why}`,
      {
        sensitivity: row.sensitivity,
        specificity: row.specificity,
        ppv: row.ppv,
        npv: row.npv,
        netBenefit: row.netBenefit,
      },
      width,
    ).slice(0, -1),
    wrap(
      `Of 1 000 people: ${of.truePositives} flagged with the event, ${of.falsePositives} flagged without, ${of.falseNegatives} missed, ${of.trueNegatives} rightly left alone.`,
      { width, first: "  ", rest: "    " },
    ),
    "",
  ];
}

function baselineText({ baselines }: EvaluationReport, width: number): string[] {
  if (baselines.length === 0) return [];
  return [
    "What honest work reached at this task",
    ...baselines.map(({ says, low, high, doubtAbove }) =>
      wrap(
        `${numberText(low, 2)} to ${numberText(high, 2)}. ${says}${doubtAbove === undefined ? "" : ` Above ${numberText(doubtAbove, 2)} look for a leak first.`}`,
        { width, first: "  ", rest: "    " },
      ),
    ),
    "",
  ];
}

function checklistText({ checklist }: EvaluationReport, width: number): string[] {
  if (checklist.length === 0) return [];
  const rows = [...new Set(checklist.map(({ standard }) => standard))].map((standard) => {
    const items = checklist.filter((row) => row.standard === standard);
    const count = (state: string) => String(items.filter((row) => row.state === state).length);
    return [standard, count("checked"), count("answered"), count("missing")];
  });
  return [
    wrap("Reporting standards: items answered by the numbers, by you, missing", { width }),
    ...rows.map(
      ([standard = "", ...counts]) => `  ${counts.map((count) => count.padStart(3)).join("  ")}  ${standard}`,
    ),
    wrap("A report written with --out lists every item.", { width, first: "  " }),
    "",
  ];
}

/** Why nothing was computed, and what the columns were taken for. */
export function stoppedText(
  { warnings, ...roles }: ShownRoles & { readonly warnings: readonly EvaluationWarning[] },
  width: number,
): string {
  return [
    "Nothing was computed.",
    "",
    ...warningText(warnings, width),
    wrap("What the columns were taken for; name another with the option before it", { width }),
    ...roleLines(roles, width),
    "",
    wrap("See the columns of the file with --look.", { width }),
    "",
  ].join("\n");
}
