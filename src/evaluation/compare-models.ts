import { clusteredDelongTest, delongTest, isDefined } from "#src/statistics/index.ts";
import type { Answer } from "#src/statistics/index.ts";
import { measureCalibration } from "./measure-calibration.ts";
import { measureDiscrimination, plainAnswer } from "./measure-discrimination.ts";
import type { JudgedColumns } from "./measure-discrimination.ts";
import type { EvaluationReport } from "./report.ts";

/** Another score for the same rows beside the first; differences are this one minus the first. */
export function compareModels(
  first: JudgedColumns,
  other: { readonly name: string; readonly values: Float64Array },
  clustered: boolean,
): EvaluationReport["otherModels"][number] {
  const columns = { ...first, scores: other.values };
  const { labels, clusters, level } = first;
  const pair = { labels, scores: other.values, otherScores: first.scores, level };
  const test =
    clustered && clusters !== undefined ? clusteredDelongTest({ ...pair, clusters }) : delongTest(pair);
  const risks = other.values.every((value) => value >= 0 && value <= 1);
  const calibration = risks ? measureCalibration(columns, clustered) : undefined;
  return {
    score: other.name,
    metrics: {
      ...measureDiscrimination(columns, clustered).metrics,
      ...calibration?.metrics,
      ...(calibration === undefined ? {} : calibration.calibration.metrics),
    },
    aucDifference: isDefined(test) ? plainAnswer(test.difference) : plainAnswer(test),
    aucTest: isDefined(test) ? statistic(test.z, test.pValue, level) : plainAnswer(test),
  };
}

const statistic = (z: number, pValue: number, level: number): Answer => ({
  value: z,
  low: null,
  high: null,
  level,
  method: `DeLong z, p = ${pValue.toPrecision(3)}`,
  because: "A test statistic has no interval.",
});
