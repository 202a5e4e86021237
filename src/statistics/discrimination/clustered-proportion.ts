import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { categoryCodes } from "./category-codes.ts";
import type { CategoryColumn } from "./category-codes.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { differentLengths, problemOfLabels } from "./check-columns.ts";
import { wilsonShare } from "../proportions/wilson-share.ts";

export interface ClusteredProportionInput {
  /** 1 where the thing is so; for a sensitivity, 1 where a row with the outcome is found, and only those rows. */
  readonly labels: ArrayLike<number>;
  /** Whose row it is. */
  readonly clusters: CategoryColumn;
  readonly level?: number;
  /** "wilson" with the effective number of rows unless told. */
  readonly interval?: "wilson" | "wald" | "logit";
}

export interface ClusteredProportion extends Estimate {
  readonly rows: number;
  readonly clusters: number;
  readonly variance: number;
  /** The variance over the one of independent rows; null at 0 and 1. */
  readonly designEffect: number | null;
}

/**
 * A share when rows come in clusters, as several rows of a patient: the share of all rows, its variance from the residuals
 * added up by cluster (ratio estimator; Rao & Scott 1992, Biometrics 48:577). The interval puts the effective number of
 * rows into Wilson's formula. At 0 or 1 the clusters themselves are counted. Not defined with one cluster.
 */
export function clusteredProportion(input: ClusteredProportionInput): ClusteredProportion | NotDefined {
  const { labels, clusters, level = 0.95, interval = "wilson" } = input;
  if (clusters.length !== labels.length) return differentLengths();
  const problem = problemOfLabels(labels) ?? problemOfLevel(level);
  if (problem !== undefined) return problem;
  if (!["wilson", "wald", "logit"].includes(interval)) {
    return notDefined("invalid-input", "Not defined, because that interval is not one of those offered.");
  }
  const { codes, count } = categoryCodes(clusters);
  if (count < 2) return notDefined("too-few", "Not defined, because there is only one cluster.");
  const rows = labels.length;
  const value = Array.from(labels).reduce((sum, label) => sum + label, 0) / rows;
  const variance = varianceByCluster(labels, codes, count, value);
  const independent = (value * (1 - value)) / rows;
  const common = {
    rows,
    clusters: count,
    variance,
    designEffect: independent > 0 ? variance / independent : null,
  };
  if (variance === 0) return { ...common, ...withoutVariance(value, count, level) };
  return { ...common, ...withVariance(value, variance, level, interval) };
}

function varianceByCluster(
  labels: ArrayLike<number>,
  codes: Int32Array,
  count: number,
  value: number,
): number {
  const sums = new Float64Array(count);
  for (let row = 0; row < labels.length; row++) {
    const cluster = codes[row] as number;
    sums[cluster] = (sums[cluster] as number) + (labels[row] as number) - value;
  }
  const squares = sums.reduce((sum, residual) => sum + residual * residual, 0);
  return ((count / (count - 1)) * squares) / labels.length ** 2;
}

function withVariance(
  value: number,
  variance: number,
  level: number,
  interval: "wilson" | "wald" | "logit",
): Estimate {
  const standardError = Math.sqrt(variance);
  const reach = criticalValue(level) * standardError;
  if (interval === "wald") {
    const [low, high] = [Math.max(0, value - reach), Math.min(1, value + reach)];
    return { value, low, high, standardError, level, method: "Wald, variance by cluster" };
  }
  if (interval === "logit") {
    const middle = Math.log(value / (1 - value));
    const half = reach / (value * (1 - value));
    const back = (at: number): number => 1 / (1 + Math.exp(-at));
    return {
      value,
      low: back(middle - half),
      high: back(middle + half),
      standardError,
      level,
      method: "logit, variance by cluster",
    };
  }
  const effective = (value * (1 - value)) / variance;
  const { low, high } = wilsonShare(value * effective, effective, level);
  return {
    value,
    low,
    high,
    standardError,
    level,
    method: "Wilson score, effective number of rows by cluster",
  };
}

/** At 0 and 1 clusters count once each; in between every cluster has the same share, and nothing is known. */
function withoutVariance(value: number, count: number, level: number): Estimate {
  if (value === 0 || value === 1) {
    const because = "Every row is alike, so the variance is zero: clusters are counted in place of rows.";
    return {
      ...wilsonShare(value * count, count, level),
      method: "Wilson score, clusters as rows",
      because,
    };
  }
  const because =
    "Every cluster has the same share: the variance is zero, which says nothing about the uncertainty.";
  return { value, low: null, high: null, level, method: "none", because };
}
