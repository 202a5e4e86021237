import { drawCalibration } from "./draw-calibration.ts";
import { drawDecisionCurve } from "./draw-decision-curve.ts";
import { drawPrecisionRecall } from "./draw-precision-recall.ts";
import { drawRoc } from "./draw-roc.ts";
import { drawThresholds } from "./draw-thresholds.ts";
import { drawTwoByTwo } from "./draw-two-by-two.ts";
import type { Figure } from "./figure.ts";
import { intervalText } from "./interval-text.ts";
import type { Ranged } from "./interval-text.ts";

/** One threshold with what follows from it. */
export interface ThresholdPoint {
  readonly threshold: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  readonly sensitivity: Ranged;
  readonly specificity: Ranged;
  readonly ppv: Ranged;
  readonly npv: Ranged;
  readonly flagged: number;
  readonly netBenefit: Ranged;
}

/** The parts of an evaluation that its figures need; small enough to stand in a page. */
export interface FigureSource {
  readonly n: number;
  readonly events: number;
  readonly metrics: Readonly<Record<string, Ranged>>;
  readonly roc: Parameters<typeof drawRoc>[0]["points"];
  readonly precisionRecall: Parameters<typeof drawPrecisionRecall>[0]["points"];
  readonly histogram: Parameters<typeof drawCalibration>[0]["histogram"];
  readonly calibration?:
    | {
        readonly curve?: NonNullable<Parameters<typeof drawCalibration>[0]["curve"]> | undefined;
        readonly bins: Parameters<typeof drawCalibration>[0]["bins"];
      }
    | undefined;
  readonly thresholds: readonly ThresholdPoint[];
  readonly decisionCurve: Parameters<typeof drawDecisionCurve>[0]["points"];
}

/** The figures that move with the threshold, drawn for one row of the thresholds; the same on paper and in a page. */
export function liveFigures(report: FigureSource, row: ThresholdPoint | undefined): Figure[] {
  const figures: Figure[] = [];
  const { n, events } = report;
  const sensitivity = row?.sensitivity.value ?? undefined;
  const specificity = row?.specificity.value ?? undefined;
  const ppv = row?.ppv.value ?? undefined;
  if (row !== undefined) {
    figures.push(drawTwoByTwo(row));
    figures.push(
      drawThresholds({
        points: report.thresholds.map((point) => ({
          threshold: point.threshold,
          sensitivity: point.sensitivity.value,
          specificity: point.specificity.value,
          ppv: point.ppv.value,
          flagged: point.flagged,
        })),
        threshold: row.threshold,
      }),
    );
  }
  if (report.roc.length > 0) {
    figures.push(
      drawRoc({
        area: intervalText(report.metrics["auc"], 3),
        points: report.roc,
        n,
        events,
        ...(row === undefined || sensitivity === undefined || specificity === undefined
          ? {}
          : { at: { threshold: row.threshold, sensitivity, falsePositiveRate: 1 - specificity } }),
      }),
    );
  }
  if (report.precisionRecall.length > 0) {
    figures.push(
      drawPrecisionRecall({
        area: intervalText(report.metrics["averagePrecision"], 3),
        points: report.precisionRecall,
        prevalence: events / n,
        ...(row === undefined || sensitivity === undefined || ppv === undefined
          ? {}
          : { at: { threshold: row.threshold, recall: sensitivity, precision: ppv } }),
      }),
    );
  }
  const threshold = row === undefined ? {} : { threshold: row.threshold };
  if (report.calibration !== undefined) {
    const { curve, bins } = report.calibration;
    figures.push(
      drawCalibration({
        ...(curve === undefined ? {} : { curve }),
        bins,
        histogram: report.histogram,
        n,
        ...threshold,
      }),
    );
  }
  if (report.decisionCurve.length > 0) {
    figures.push(drawDecisionCurve({ points: report.decisionCurve, prevalence: events / n, ...threshold }));
  }
  return figures;
}
