import { notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { newcombeAreaInterval } from "./newcombe-area.ts";
import { categoryCodes } from "./category-codes.ts";
import type { CategoryColumn } from "./category-codes.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { differentLengths, problemOfClasses, problemOfLabels, problemOfScores } from "./check-columns.ts";
import { compareAreas } from "./delong-test.ts";
import type { AreaComparison } from "./delong-test.ts";
import { rowPlacements } from "./row-placements.ts";
import type { RowPlacements } from "./row-placements.ts";

export interface ClusteredAreaInput {
  readonly labels: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  /** Whose row it is: rows of one patient, one site, are not independent. */
  readonly clusters: CategoryColumn;
  readonly level?: number;
}

export interface ClusteredArea extends Estimate {
  readonly cases: number;
  readonly controls: number;
  readonly clusters: number;
  readonly variance: number;
  /** The variance over DeLong's: above 1, ignoring the clusters would promise too much. */
  readonly designEffect: number | null;
}

/**
 * Area under the ROC curve when one patient has several rows: the usual area, with the variance of Obuchowski (1997,
 * Biometrics 53:567), which adds placements by cluster and lets a cluster hold both classes. With one row a cluster it is
 * DeLong's. Not defined with one class, or when fewer than two clusters hold a class.
 */
export function clusteredAreaUnderRoc(input: ClusteredAreaInput): ClusteredArea | NotDefined {
  const { labels, scores, clusters, level = 0.95 } = input;
  const problem = problemOf(input) ?? problemOfScores(scores, labels.length);
  if (problem !== undefined) return problem;
  const { codes, count } = categoryCodes(clusters);
  const placements = rowPlacements(labels, scores);
  const few = problemOfClasses(placements.cases, placements.controls) ?? problemOfFew(labels, codes, count);
  if (few !== undefined) return few;
  const sums = clusterSums(labels, placements, codes, count);
  return clusteredEstimate(placements, sums, level);
}

export interface ClusteredComparisonInput extends ClusteredAreaInput {
  readonly otherScores: ArrayLike<number>;
}

/**
 * Compares the areas of two scores on the same clustered rows with Obuchowski's (1997) covariance; first minus second.
 * With one row a cluster it is DeLong's paired test.
 */
export function clusteredDelongTest(input: ClusteredComparisonInput): AreaComparison | NotDefined {
  const { labels, scores, otherScores, clusters, level = 0.95 } = input;
  const rows = labels.length;
  const problem = problemOf(input) ?? problemOfScores(scores, rows) ?? problemOfScores(otherScores, rows);
  if (problem !== undefined) return problem;
  const { codes, count } = categoryCodes(clusters);
  const one = rowPlacements(labels, scores);
  const few = problemOfClasses(one.cases, one.controls) ?? problemOfFew(labels, codes, count);
  if (few !== undefined) return few;
  const other = rowPlacements(labels, otherScores);
  const first = clusterSums(labels, one, codes, count);
  const second = clusterSums(labels, other, codes, count);
  const covariance = clusterCovariance(first, second);
  return compareAreas({
    first: clusteredEstimate(one, first, level) satisfies Answer,
    second: clusteredEstimate(other, second, level) satisfies Answer,
    difference: one.area - other.area,
    variance: clusterCovariance(first, first) + clusterCovariance(second, second) - 2 * covariance,
    covariance,
    level,
    method: "Obuchowski, clustered and paired",
  });
}

/** Each cluster's share in the error of the area: from its cases and from its controls. */
interface ClusterSums {
  readonly cases: Float64Array;
  readonly controls: Float64Array;
  readonly clustersWithCases: number;
  readonly clustersWithControls: number;
  /** DeLong's variance of the same rows, for the design effect; NaN with one row in a class. */
  readonly independent: number;
}

function clusterSums(
  labels: ArrayLike<number>,
  placements: RowPlacements,
  codes: Int32Array,
  count: number,
): ClusterSums {
  const { area, shares } = placements;
  const cases = new Float64Array(count);
  const controls = new Float64Array(count);
  const held = new Uint8Array(count);
  let caseSquares = 0;
  let controlSquares = 0;
  for (let row = 0; row < shares.length; row++) {
    const cluster = codes[row] as number;
    const distance = (shares[row] as number) - area;
    if (labels[row] === 1) {
      cases[cluster] = (cases[cluster] as number) + distance / placements.cases;
      caseSquares += distance * distance;
      held[cluster] = (held[cluster] as number) | 1;
    } else {
      controls[cluster] = (controls[cluster] as number) + distance / placements.controls;
      controlSquares += distance * distance;
      held[cluster] = (held[cluster] as number) | 2;
    }
  }
  return {
    cases,
    controls,
    clustersWithCases: held.reduce((sum, holds) => sum + (holds & 1), 0),
    clustersWithControls: held.reduce((sum, holds) => sum + (holds >> 1), 0),
    independent:
      caseSquares / (placements.cases * (placements.cases - 1)) +
      controlSquares / (placements.controls * (placements.controls - 1)),
  };
}

function clusterCovariance(first: ClusterSums, second: ClusterSums): number {
  let ofCases = 0;
  let ofControls = 0;
  let across = 0;
  const clusters = first.cases.length;
  for (let cluster = 0; cluster < clusters; cluster++) {
    const [caseOne, controlOne] = [first.cases[cluster] as number, first.controls[cluster] as number];
    const [caseTwo, controlTwo] = [second.cases[cluster] as number, second.controls[cluster] as number];
    ofCases += caseOne * caseTwo;
    ofControls += controlOne * controlTwo;
    across += caseOne * controlTwo + controlOne * caseTwo;
  }
  const small = (count: number): number => count / (count - 1);
  return (
    small(first.clustersWithCases) * ofCases +
    small(first.clustersWithControls) * ofControls +
    small(clusters) * across
  );
}

function clusteredEstimate(placements: RowPlacements, sums: ClusterSums, level: number): ClusteredArea {
  const { area, cases, controls } = placements;
  const variance = Math.max(0, clusterCovariance(sums, sums));
  const common = {
    value: area,
    level,
    cases,
    controls,
    clusters: sums.cases.length,
    variance,
    designEffect: sums.independent > 0 ? variance / sums.independent : null,
  };
  if (variance > 0) {
    const standardError = Math.sqrt(variance);
    const reach = criticalValue(level) * standardError;
    return {
      ...common,
      standardError,
      low: Math.max(0, area - reach),
      high: Math.min(1, area + reach),
      method: "Obuchowski, clustered",
    };
  }
  if (area !== 0 && area !== 1) {
    return {
      ...common,
      low: null,
      high: null,
      method: "none",
      because:
        "The placements do not differ between clusters: the variance is zero, which says nothing about the uncertainty.",
    };
  }
  return {
    ...common,
    // Clusters stand in for rows: the rows of one cluster are not worth more than one.
    ...newcombeAreaInterval(area, sums.clustersWithCases, sums.clustersWithControls, level),
    because:
      "The scores separate the classes completely: the variance is zero, so Newcombe's interval, with clusters as its counts, stands in.",
  };
}

function problemOf({ labels, clusters, level = 0.95 }: ClusteredAreaInput): NotDefined | undefined {
  if (clusters.length !== labels.length) return differentLengths();
  return problemOfLabels(labels) ?? problemOfLevel(level);
}

function problemOfFew(labels: ArrayLike<number>, codes: Int32Array, count: number): NotDefined | undefined {
  for (const outcome of [0, 1]) {
    const holding = new Set<number>();
    for (let row = 0; row < codes.length && holding.size < 2; row++) {
      if (labels[row] === outcome) holding.add(codes[row] as number);
    }
    if (holding.size < 2 || count < 2) {
      return notDefined("too-few", "Not defined, because each class must be found in at least two clusters.");
    }
  }
  return undefined;
}
