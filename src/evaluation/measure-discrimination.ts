import {
  areaUnderRoc,
  clusteredAreaUnderRoc,
  isDefined,
  notDefined,
  precisionRecall,
  rocCurve,
} from "#src/statistics/index.ts";
import type { Answer } from "#src/statistics/index.ts";
import type { EvaluationReport } from "./report.ts";

/** Points of a curve that a picture needs. */
const CURVE_POINTS = 400;

export interface JudgedColumns {
  readonly labels: Float64Array;
  readonly scores: Float64Array;
  readonly clusters?: Int32Array;
  readonly level: number;
}

/** Whether people have several rows, so that rows alone would promise too much. */
export function isClustered(
  { clusters }: Pick<JudgedColumns, "clusters">,
  people: number | undefined,
): boolean {
  return clusters !== undefined && people !== undefined && people < clusters.length;
}

/** The AUC with DeLong's interval, or Obuchowski's when people have several rows. */
function areaOf(columns: JudgedColumns, clustered: boolean): Answer {
  const { labels, scores, clusters, level } = columns;
  const area =
    clustered && clusters !== undefined
      ? clusteredAreaUnderRoc({ labels, scores, clusters, level })
      : areaUnderRoc({ labels, scores, level });
  return plainAnswer(area);
}

/** AUC and average precision with the curves they summarise. */
export function measureDiscrimination(
  columns: JudgedColumns,
  clustered: boolean,
): { readonly metrics: Record<string, Answer> } & Pick<EvaluationReport, "roc" | "precisionRecall"> {
  const { labels, scores, level } = columns;
  const curve = rocCurve({ labels, scores, points: CURVE_POINTS });
  const precision = precisionRecall({ labels, scores, level });
  return {
    metrics: {
      auc: areaOf(columns, clustered),
      averagePrecision: isDefined(precision) ? precision.averagePrecision : precision,
    },
    roc: isDefined(curve)
      ? [...curve.sensitivity].map((sensitivity, index) => ({
          falsePositiveRate: 1 - (curve.specificity[index] ?? 0),
          sensitivity,
        }))
      : [],
    precisionRecall: isDefined(precision) ? thinned(precision.recall, precision.precision) : [],
  };
}

function thinned(recall: Float64Array, precision: Float64Array): { recall: number; precision: number }[] {
  const points: { recall: number; precision: number }[] = [];
  const step = Math.max(1, Math.floor(recall.length / CURVE_POINTS));
  for (let index = 0; index < recall.length; index += step) {
    points.push({ recall: recall[index] ?? 0, precision: precision[index] ?? 0 });
  }
  return points;
}

/** The part of an answer that a report keeps: no more fields than the contract names. */
export function plainAnswer(answer: Answer): Answer {
  if (answer.value === null) return notDefined(answer.code, answer.because);
  const { value, low, high, standardError, level, method, because } = answer;
  return {
    value,
    low,
    high,
    ...(standardError === undefined ? {} : { standardError }),
    level,
    method,
    ...(because === undefined ? {} : { because }),
  };
}
