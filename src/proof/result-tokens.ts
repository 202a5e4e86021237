import { groupThousands, intervalText, numberText, perThousand } from "#src/figures/index.ts";
import { metricName } from "#src/evaluation/index.ts";
import type { EvaluationReport, KeptEvaluation, ReportedAnswer } from "#src/evaluation/index.ts";

/**
 * What each token of a text stands for: `{{auc}}` the area of the first evaluation with its interval and number of rows,
 * `{{auc-2}}` that of the second. Names are those of the metrics in lower case with hyphens.
 */
export function resultTokens(evaluations: readonly KeptEvaluation[]): Record<string, string> {
  return Object.fromEntries(
    evaluations.flatMap(({ report }, place) =>
      Object.entries(tokensOf(report)).map(([name, text]) => [
        place === 0 ? name : `${name}-${place + 1}`,
        text,
      ]),
    ),
  );
}

function tokensOf(report: EvaluationReport): Record<string, string> {
  const { n, events, people, prevalence, metrics, calibration, survival } = report;
  return {
    n: groupThousands(n),
    events: groupThousands(events),
    ...(people === undefined ? {} : { people: groupThousands(people) }),
    prevalence: resultText("prevalence", prevalence, n),
    ...allOf({ ...metrics, ...calibration?.metrics }, n),
    ...(survival === undefined
      ? {}
      : { ...allOf(survival.metrics, n), horizon: numberText(survival.horizon, 0) }),
    ...thresholdTokens(report),
    ...alertTokens(report),
    ...groupTokens(report),
    file: report.file.name,
    "made-on": report.madeOn,
  };
}

const allOf = (metrics: Readonly<Record<string, ReportedAnswer>>, n: number): Record<string, string> =>
  Object.fromEntries(Object.entries(metrics).map(([id, answer]) => [kebab(id), resultText(id, answer, n)]));

function thresholdTokens({ chosen, n }: EvaluationReport): Record<string, string> {
  if (chosen === undefined) return {};
  const { row } = chosen;
  const of = perThousand(row);
  return {
    threshold: numberText(row.threshold, 3),
    sensitivity: resultText("sensitivity", row.sensitivity, row.truePositives + row.falseNegatives),
    specificity: resultText("specificity", row.specificity, row.trueNegatives + row.falsePositives),
    ppv: resultText("ppv", row.ppv, row.truePositives + row.falsePositives),
    npv: resultText("npv", row.npv, row.trueNegatives + row.falseNegatives),
    "net-benefit": resultText("netBenefit", row.netBenefit, n),
    "flagged-per-1000": groupThousands(of.truePositives + of.falsePositives),
    "true-positives-per-1000": groupThousands(of.truePositives),
    "false-alarms-per-1000": groupThousands(of.falsePositives),
    "missed-per-1000": groupThousands(of.falseNegatives),
  };
}

function alertTokens({ alerts, chosen }: EvaluationReport): Record<string, string> {
  const row = alerts?.rows.find(({ threshold }) => threshold === chosen?.row.threshold);
  if (alerts === undefined || row === undefined) return {};
  const days = `over ${groupThousands(alerts.patientDays)} patient-days`;
  return {
    alerts: groupThousands(row.alerts),
    "alerts-per-patient-day": `${intervalText(row.perPatientDay, 3)}, ${days}`,
    "alerts-for-one-true": intervalText(row.numberNeededToEvaluate, 1),
    "events-warned-of": intervalText(row.sensitivity, 3),
  };
}

function groupTokens({ subgroups, gaps }: EvaluationReport): Record<string, string> {
  if (subgroups.length === 0) return {};
  const sized = gaps.flatMap((gap) =>
    gap.difference.value === null ? [] : [{ ...gap, size: Math.abs(gap.difference.value) }],
  );
  const largest = sized.toSorted((a, b) => b.size - a.size)[0];
  return {
    "number-of-groups": String(subgroups.length),
    ...(largest === undefined
      ? {}
      : {
          "largest-gap": `${largest.column} ${largest.level} against ${largest.against}, ${metricName(largest.metric).label.toLowerCase()}: ${intervalText(largest.difference, 3)}`,
        }),
  };
}

/** "0.731 (0.630 to 0.833; n = 113)". */
function resultText(id: string, answer: ReportedAnswer, n: number): string {
  const text = intervalText(answer, metricName(id).digits);
  if (answer.value === null) return text;
  return `${text.slice(0, -1)}; n = ${groupThousands(n)})`;
}

const kebab = (id: string): string =>
  id.replaceAll(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`).replaceAll(/[^a-z0-9-]/gu, "-");
