import { metricName } from "#src/evaluation/index.ts";
import type { EvaluationReport } from "#src/evaluation/index.ts";
import { groupThousands, intervalText } from "#src/figures/index.ts";

/** One line of results, for a list that has no room for the report. */
interface PacketResult {
  readonly name: string;
  readonly value: string;
}

const SHOWN = ["auc", "concordance", "averagePrecision", "brier"];

/** The few numbers of a report that a packet repeats, each with its interval, n and method. */
export function packetResults(report: EvaluationReport): PacketResult[] {
  const measured = { ...report.metrics, slope: report.calibration?.metrics["slope"] };
  return [...SHOWN, "slope" as const].flatMap((id) => {
    const answer = (measured as Readonly<Record<string, (typeof report.metrics)[string] | undefined>>)[id];
    if (answer === undefined || answer.value === null) return [];
    const { label, digits } = metricName(id);
    const size = `n = ${groupThousands(report.n)}, events = ${groupThousands(report.events)}`;
    return [
      {
        name: `${label}, ${report.title}`,
        value: `${intervalText(answer, digits)}; ${size}; ${answer.method}`,
      },
    ];
  });
}
