import { isDefined, notDefined, thresholdMetrics } from "#src/statistics/index.ts";
import type { ReportedAnswer } from "./answer-schema.ts";
import type { JudgedColumns } from "./measure-discrimination.ts";
import { plainAnswer } from "./measure-discrimination.ts";
import type { ThresholdRow } from "./report.ts";

/** Thresholds a report shows besides the one in use. */
const MOST = 120;

/** Everything that follows from each of some thresholds; net benefit only where the score is a probability. */
export function measureThresholds(
  { labels, scores, level }: JudgedColumns,
  thresholds: readonly number[],
  netBenefitAt: ReadonlyMap<number, ReportedAnswer>,
): ThresholdRow[] {
  const found = thresholdMetrics({ labels, scores, thresholds, level });
  if (!isDefined(found)) return [];
  return found.thresholds.map((row) => ({
    threshold: row.threshold,
    truePositives: row.truePositives,
    falsePositives: row.falsePositives,
    falseNegatives: row.falseNegatives,
    trueNegatives: row.trueNegatives,
    sensitivity: plainAnswer(row.sensitivity),
    specificity: plainAnswer(row.specificity),
    ppv: plainAnswer(row.positivePredictiveValue),
    npv: plainAnswer(row.negativePredictiveValue),
    flagged: (row.truePositives + row.falsePositives) / found.n,
    netBenefit:
      netBenefitAt.get(row.threshold) ??
      notDefined(
        "invalid-input",
        "Not defined, because the score is no probability or the threshold lies outside 0 to 1.",
      ),
  }));
}

/** Thresholds worth a look: even steps for probabilities, and where the scores lie, ascending. */
export function chooseThresholds(
  scores: Float64Array,
  probabilities: boolean,
  chosen: number | undefined,
): number[] {
  const sorted = Float64Array.from(scores).toSorted();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const byScore = Array.from({ length: 50 }, (_, index) => at((index + 0.5) / 50));
  const even = probabilities ? Array.from({ length: 99 }, (_, index) => (index + 1) / 100) : [];
  const top = at(0.999);
  const wanted = probabilities
    ? [...even.filter((value) => value <= Math.max(top * 1.1, 0.1)), ...byScore.map(rounded)]
    : byScore;
  const all = [...new Set([...wanted, ...(chosen === undefined ? [] : [chosen])])].toSorted((a, b) => a - b);
  if (all.length <= MOST) return all;
  const step = (all.length - 1) / (MOST - 1);
  const thinned = Array.from({ length: MOST }, (_, index) => all[Math.round(index * step)] ?? 0);
  return [...new Set(chosen === undefined ? thinned : [...thinned, chosen])].toSorted((a, b) => a - b);
}

/** Four digits that count: a threshold somebody could say. */
const rounded = (value: number): number => Number(value.toPrecision(3));
