import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { diagnosticAccuracy } from "./diagnostic-accuracy.ts";
import type { DiagnosticAccuracy } from "./diagnostic-accuracy.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import type { ShareMethod } from "./share-limits.ts";
import { tablesByThreshold } from "./tables-by-threshold.ts";

export interface ThresholdMetricsInput {
  /** 0 or 1, one a row. */
  readonly labels: ArrayLike<number>;
  /** Higher is more at risk; any finite numbers. */
  readonly scores: ArrayLike<number>;
  readonly thresholds: ArrayLike<number>;
  /** Default 0.95. */
  readonly level?: number;
  /** Interval of the shares; default "wilson". */
  readonly interval?: ShareMethod;
}

/** The numbers at one threshold. */
export type ThresholdRow = DiagnosticAccuracy & { readonly threshold: number };

export interface ThresholdMetrics {
  readonly n: number;
  readonly events: number;
  /** In the order of the thresholds asked for. */
  readonly thresholds: readonly ThresholdRow[];
}

/**
 * Diagnostic accuracy of the rule "score at or above the threshold" at each threshold; see diagnosticAccuracy.
 * Not defined for scores that are no finite numbers, labels other than 0 and 1, or no rows.
 */
export function thresholdMetrics(input: ThresholdMetricsInput): ThresholdMetrics | NotDefined {
  const { labels, scores, thresholds, level = 0.95, interval = "wilson" } = input;
  const wrong = problemOfLevel(level) ?? refuseRows(labels, scores);
  if (wrong !== undefined) return wrong;
  const rows: ThresholdRow[] = [];
  for (const { threshold, table } of tablesByThreshold(labels, scores, thresholds)) {
    if (Number.isNaN(threshold)) {
      return notDefined("invalid-input", "Not defined, because a threshold is not a number.");
    }
    const accuracy = diagnosticAccuracy({ ...table, level, interval });
    if (!("n" in accuracy)) return accuracy;
    rows.push({ threshold, ...accuracy });
  }
  let events = 0;
  for (let i = 0; i < labels.length; i += 1) events += labels[i] as number;
  return { n: labels.length, events, thresholds: rows };
}

function refuseRows(labels: ArrayLike<number>, scores: ArrayLike<number>): NotDefined | undefined {
  const n = labels.length;
  if (scores.length !== n) {
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  }
  if (n === 0) return notDefined("no-rows", "Not defined, because there are no rows.");
  for (let i = 0; i < n; i += 1) {
    const label = labels[i] as number;
    const score = scores[i] as number;
    if (Number.isNaN(label) || Number.isNaN(score)) {
      return notDefined("missing-values", "Not defined, because a label or a score is missing.");
    }
    if (label !== 0 && label !== 1) {
      return notDefined("invalid-input", "Not defined, because a label is neither 0 nor 1.");
    }
    if (!Number.isFinite(score)) {
      return notDefined("invalid-input", "Not defined, because a score is not finite.");
    }
  }
  return undefined;
}
