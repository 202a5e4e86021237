import { fairnessGaps, isDefined, subgroupPerformance } from "#src/statistics/index.ts";
import type { Answer, NotDefined } from "#src/statistics/index.ts";
import { plainAnswer } from "./measure-discrimination.ts";
import type { JudgedColumns } from "./measure-discrimination.ts";
import type { EvaluationReport, SubgroupRow } from "./report.ts";

/** A group column at the judged rows; an empty word is missing. */
export interface GroupColumn {
  readonly name: string;
  readonly levels: readonly string[];
}

interface GroupSetting {
  readonly threshold: number;
  readonly smallest: number;
  readonly clustered: boolean;
  /** Whether the scores are probabilities; without that, Brier and calibration are left out. */
  readonly probabilities: boolean;
}

type Rate = "selectionRate" | "truePositiveRate" | "falsePositiveRate" | "positivePredictiveValue";

const RATES: readonly { readonly id: string; readonly rate: Rate }[] = [
  { id: "selectionRate", rate: "selectionRate" },
  { id: "tpr", rate: "truePositiveRate" },
  { id: "fpr", rate: "falsePositiveRate" },
  { id: "ppv", rate: "positivePredictiveValue" },
];

/** How the model does in each level of each group column, and how far the levels lie apart. */
export function measureGroups(
  columns: JudgedColumns,
  groups: readonly GroupColumn[],
  setting: GroupSetting,
): Pick<EvaluationReport, "subgroups" | "gaps"> {
  const shares = setting.probabilities
    ? { values: columns.scores, threshold: setting.threshold }
    : squeezed(columns.scores, setting.threshold);
  const subgroups: SubgroupRow[] = [];
  const gaps: EvaluationReport["gaps"] = [];
  for (const { name, levels } of groups) {
    const input = {
      labels: columns.labels,
      probabilities: shares.values,
      groups: levels,
      threshold: shares.threshold,
      smallest: setting.smallest,
      level: columns.level,
      ...(setting.clustered && columns.clusters !== undefined ? { clusters: columns.clusters } : {}),
    };
    const performance = subgroupPerformance(input);
    if (!isDefined(performance)) continue;
    for (const group of performance.groups) {
      subgroups.push({
        column: name,
        level: group.missing ? "(missing)" : group.group,
        n: group.n,
        events: group.events,
        small: group.caution !== undefined,
        metrics: {
          auc: plainAnswer(group.area),
          ...Object.fromEntries(RATES.map(({ id, rate }) => [id, plainAnswer(group[rate])])),
          ...(setting.probabilities ? { observedExpected: plainAnswer(group.observedToExpected) } : {}),
        },
      });
    }
    const found = fairnessGaps({ ...input, reference: largestOf(performance.groups) });
    if (!isDefined(found)) continue;
    for (const gap of found.gaps) {
      if (gap.group === found.reference) continue;
      const row = (metric: string, difference: Answer) =>
        gaps.push({
          column: name,
          level: gap.group,
          against: found.reference,
          metric,
          difference: plainAnswer(difference),
        });
      row("auc", differenceOf(gap.area));
      for (const { id, rate } of RATES) row(id, differenceOf(gap[rate]));
    }
  }
  return { subgroups, gaps };
}

function differenceOf(gap: { readonly difference: Answer } | NotDefined): Answer {
  return "difference" in gap ? gap.difference : gap;
}

/** The level with most rows among those that are known. */
function largestOf(
  groups: readonly { readonly group: string; readonly n: number; readonly missing: boolean }[],
): string {
  const known = groups.filter((group) => !group.missing);
  return known.reduce(
    (largest, group) => (group.n > largest.n ? group : largest),
    known[0] ?? { group: "", n: 0 },
  ).group;
}

/** Scores moved onto 0 to 1 with their order kept; rates and areas stay what they are. */
function squeezed(scores: Float64Array, threshold: number): { values: Float64Array; threshold: number } {
  let low = threshold;
  let high = threshold;
  for (const score of scores) {
    if (score < low) low = score;
    if (score > high) high = score;
  }
  const width = high > low ? high - low : 1;
  // The threshold itself goes through the same steps, so that what reached it before reaches it still.
  return { values: scores.map((score) => (score - low) / width), threshold: (threshold - low) / width };
}
