import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { problemOfClasses, problemOfLabels, problemOfScores } from "./check-columns.ts";
import { newcombeAreaInterval } from "./newcombe-area.ts";
import { areaParts, splitSorted } from "./placements.ts";
import type { AreaParts } from "./placements.ts";

export interface AreaUnderRocInput {
  readonly labels: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  /** Coverage of the interval; 0.95 unless told. */
  readonly level?: number;
  /** "delong" unless told; "logit" keeps the interval inside 0 to 1. */
  readonly interval?: "delong" | "logit" | "hanley-mcneil" | "newcombe";
}

/** The area with its interval, the numbers behind it, and a warning where a reader could be misled. */
export interface AreaUnderRoc extends Estimate {
  readonly cases: number;
  readonly controls: number;
  /** DeLong's variance; null with fewer than two rows in a class. */
  readonly variance: number | null;
  /** Standard error of Hanley and McNeil (1982), from the area and the counts alone. */
  readonly hanleyMcNeilError: number;
  readonly warning?: string;
}

/**
 * Area under the ROC curve: the chance that a row with the outcome scores above one without, ties counting one half.
 * Variance of DeLong, DeLong & Clarke-Pearson (1988, Biometrics 44:837), computed by sorting (Sun & Xu 2014).
 * Higher scores mean more risk; the direction is never turned round. At an area of exactly 0 or 1 DeLong's variance is
 * zero, so the interval is Newcombe's (2006, method 5) and says so; with constant scores or one row in a class there is
 * no interval. Not defined with one class or missing values.
 */
export function areaUnderRoc(input: AreaUnderRocInput): AreaUnderRoc | NotDefined {
  const { labels, scores, level = 0.95, interval = "delong" } = input;
  const problem = problemOfLabels(labels) ?? problemOfScores(scores, labels.length) ?? problemOfLevel(level);
  if (problem !== undefined) return problem;
  if (!["delong", "logit", "hanley-mcneil", "newcombe"].includes(interval)) {
    return notDefined("invalid-input", "Not defined, because that interval is not one of those offered.");
  }
  const sorted = splitSorted(labels, scores);
  const cases = sorted.cases.length;
  const controls = sorted.controls.length;
  const oneClass = problemOfClasses(cases, controls);
  if (oneClass !== undefined) return oneClass;
  return describeArea(areaParts(sorted), { cases, controls, level, interval });
}

interface AreaSetting {
  readonly cases: number;
  readonly controls: number;
  readonly level: number;
  readonly interval: NonNullable<AreaUnderRocInput["interval"]>;
}

function describeArea(parts: AreaParts, setting: AreaSetting): AreaUnderRoc {
  const { area } = parts;
  const { cases, controls, level, interval } = setting;
  const known = cases > 1 && controls > 1;
  const variance = known ? parts.caseVariance / cases + parts.controlVariance / controls : null;
  const hanleyMcNeilError = hanleyMcNeil(area, cases, controls);
  const common = {
    value: area,
    level,
    cases,
    controls,
    variance,
    hanleyMcNeilError,
    ...(area < 0.5 && { warning: reversedWarning }),
  };
  const error = interval === "hanley-mcneil" ? hanleyMcNeilError : Math.sqrt(variance ?? 0);
  if (interval === "newcombe") return { ...common, ...newcombeAreaInterval(area, cases, controls, level) };
  if (variance === null && interval !== "hanley-mcneil") {
    return { ...common, ...noInterval, because: "The interval needs at least two rows of each class." };
  }
  if (error === 0) {
    if (area !== 0 && area !== 1) {
      return {
        ...common,
        ...noInterval,
        because:
          "All scores are the same: DeLong's variance is zero, which says nothing about the uncertainty.",
      };
    }
    return {
      ...common,
      ...newcombeAreaInterval(area, cases, controls, level),
      because:
        "The scores separate the classes completely: DeLong's variance is zero, so Newcombe's interval stands in.",
    };
  }
  return { ...common, standardError: error, ...normalInterval(area, error, level, interval) };
}

const noInterval = { low: null, high: null, method: "none" } as const;

const reversedWarning =
  "The area is below one half: higher scores go with fewer outcomes. The direction was not turned round.";

const methods = { delong: "DeLong", logit: "DeLong, logit scale", "hanley-mcneil": "Hanley-McNeil" } as const;

function normalInterval(area: number, error: number, level: number, interval: keyof typeof methods) {
  const reach = criticalValue(level);
  const method = methods[interval];
  if (interval === "logit" && area > 0 && area < 1) {
    const middle = Math.log(area / (1 - area));
    const half = (reach * error) / (area * (1 - area));
    return { low: logistic(middle - half), high: logistic(middle + half), method };
  }
  return {
    low: Math.max(0, area - reach * error),
    high: Math.min(1, area + reach * error),
    method,
  };
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Hanley & McNeil (1982, Radiology 143:29), with the exponential approximation of the two probabilities. */
function hanleyMcNeil(area: number, cases: number, controls: number): number {
  const twoCases = area / (2 - area);
  const twoControls = (2 * area * area) / (1 + area);
  const sum =
    area * (1 - area) + (cases - 1) * (twoCases - area * area) + (controls - 1) * (twoControls - area * area);
  return Math.sqrt(Math.max(0, sum) / (cases * controls));
}
