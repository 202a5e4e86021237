import type { StandardItem } from "./evaluate-outcome.ts";
import type { ChecklistRow, EvaluationReport } from "./report.ts";

type Checked = Omit<EvaluationReport, "checklist">;
type Finding = { readonly met: boolean; readonly says: string };

/** What the numbers themselves can answer of a reporting standard, by code. */
const CHECKS: Readonly<Record<string, (report: Checked) => Finding>> = {
  "metrics-with-intervals": ({ metrics, n, events }) => ({
    met: Object.values(metrics).length > 0 && n > 0,
    says: `Performance is given with intervals, n = ${n} and ${events} events; each method is named.`,
  }),
  "discrimination-calibration-utility": ({ metrics, calibration, decisionCurve }) => {
    const there = [
      ...(metrics["auc"] === undefined ? [] : ["discrimination"]),
      ...(calibration === undefined ? [] : ["calibration"]),
      ...(decisionCurve.length === 0 ? [] : ["net benefit"]),
    ];
    return {
      met: there.length === 3,
      says: there.length === 0 ? "None could be computed." : `Given: ${there.join(", ")}.`,
    };
  },
  "sample-size": ({ sampleSize }) => {
    const asked = sampleSize["rowsForC"]?.value ?? undefined;
    return {
      met: asked !== undefined,
      says:
        asked === undefined
          ? "Not computed."
          : "The rows needed for a precise evaluation stand beside the rows there are.",
    };
  },
  subgroups: ({ subgroups, gaps }) => ({
    met: subgroups.length > 0,
    says:
      subgroups.length > 0
        ? `${subgroups.length} subgroups with intervals, ${gaps.length} differences with intervals.`
        : "No subgroup was looked at.",
  }),
  missingness: ({ dropped, missing }) => ({
    met: true,
    says: `${dropped.reduce((sum, one) => sum + one.rows, 0)} rows were left out, with the reason; missingness by group in ${missing.length} places.`,
  }),
  "independent-split": ({ roles, warnings }) => {
    const leaks = warnings.some((warning) => warning.code === "leakage");
    const known = roles.split !== undefined && roles.id !== undefined;
    return {
      met: known && !leaks,
      says: leaks
        ? "People stand on both sides of the split."
        : known
          ? "Nobody stands on both sides of the split."
          : "Name the columns of person and split, and it can be checked.",
    };
  },
  clustering: ({ people, n }) => ({
    met: people !== undefined,
    says:
      people === undefined
        ? "Name the column of the person, and it can be checked."
        : people < n
          ? "Many rows a person; clustered intervals are used."
          : "One row a person.",
  }),
  threshold: ({ chosen }) => ({
    met: chosen?.by === "person" && chosen.reason !== "",
    says:
      chosen?.by === "person" && chosen.reason !== ""
        ? "The threshold is named with its reason."
        : "Name a threshold and say why; not one that looks best in this file.",
  }),
  sites: ({ sites }) => ({
    met: sites !== undefined,
    says:
      sites === undefined
        ? "One site, or none named."
        : "Sites are given apart and pooled, with the range to expect at a new one.",
  }),
  prevalence: ({ prevalence }) => ({
    met: prevalence.value !== null,
    says: "The share with the event is given with its interval.",
  }),
};

/** Fills a reporting standard: answered by a check of the numbers, or missing until a person answers it. */
export function answerChecklist(report: Checked, items: readonly StandardItem[]): ChecklistRow[] {
  const answers = report.settings.answers ?? {};
  return items.map(({ standard, item, asks, check }) => {
    const answer = answers[`${standard} ${item}`]?.trim() ?? "";
    if (answer !== "") return { standard, item, asks, state: "answered" as const, says: answer };
    const finding = check === undefined ? undefined : CHECKS[check]?.(report);
    if (finding === undefined)
      return { standard, item, asks, state: "missing", says: "Only you can answer this." };
    return { standard, item, asks, state: finding.met ? "checked" : "missing", says: finding.says };
  });
}

/** The codes a standard's items may name. */
export const CHECK_CODES: readonly string[] = Object.keys(CHECKS);
