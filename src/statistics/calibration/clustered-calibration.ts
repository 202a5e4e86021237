import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import type { OutcomeColumns } from "./check-outcome.ts";
import { DEFAULT_CLIP } from "./clipped-logits.ts";
import { clusterCodes } from "./cluster-codes.ts";
import type { Clusters } from "./cluster-codes.ts";
import { jointCalibrationFit } from "./joint-calibration-fit.ts";
import { fitRecalibration } from "./recalibration-model.ts";
import type { LikelihoodAt } from "./recalibration-model.ts";
import { waldEstimate } from "./wald-estimate.ts";

export interface ClusteredCalibrationInput extends OutcomeColumns {
  /** Which rows belong to one patient or site. */
  readonly clusters: Clusters;
  /** Coverage; default 0.95. */
  readonly level?: number;
  /** Risks nearer to 0 or 1 than this are moved to it; default 1e-8. */
  readonly clip?: number;
  /** "clusters" multiplies the variance by G / (G − 1), "none" leaves it; default "clusters". */
  readonly correction?: "clusters" | "none";
}

export interface ClusteredCalibration {
  readonly n: number;
  readonly events: number;
  readonly clusters: number;
  readonly clipped: number;
  /** Calibration in the large: slope held at 1. */
  readonly inTheLarge: Estimate;
  readonly slope: Estimate;
  readonly jointIntercept: Estimate;
}

/**
 * Calibration in the large, slope and joint intercept when rows come in clusters, as many rows of one patient: the
 * usual estimates with the sandwich variance of the clusters (Liang & Zeger 1986, Biometrika), times G / (G − 1) by
 * default. Not defined with fewer than two clusters or where the slope is not.
 */
export function clusteredCalibration(input: ClusteredCalibrationInput): ClusteredCalibration | NotDefined {
  const { labels, level = 0.95, clip = DEFAULT_CLIP, correction = "clusters" } = input;
  const joint = jointCalibrationFit(input, { level, clip });
  if ("because" in joint) return joint;
  const clusters = clusterCodes(input.clusters, joint.n);
  if ("because" in clusters) return clusters;
  const large = fitRecalibration(labels, joint.logits, "intercept");
  if (large === undefined)
    return notDefined("did-not-converge", "Not defined, because the fit of the intercept did not settle.");
  const factor = correction === "clusters" ? clusters.count / (clusters.count - 1) : 1;
  const spreadOf = (fit: LikelihoodAt) => scoreSpread(labels, joint.logits, fit, clusters);
  const { fit } = joint;
  const meat = spreadOf(fit);
  const determinant = fit.intercepts * fit.slopes - fit.both * fit.both;
  // Rows of the inverse information: what one unit of score moves each coefficient by.
  const error = (byIntercept: number, bySlope: number) =>
    Math.sqrt(
      factor *
        (byIntercept ** 2 * meat.intercepts +
          2 * byIntercept * bySlope * meat.both +
          bySlope ** 2 * meat.slopes),
    );
  const settings = { level, method: "cluster sandwich, Wald" };
  return {
    n: joint.n,
    events: joint.events,
    clusters: clusters.count,
    clipped: joint.clipped,
    inTheLarge: waldEstimate(
      large.intercept,
      Math.sqrt(factor * spreadOf(large).intercepts) / large.intercepts,
      settings,
    ),
    slope: waldEstimate(fit.slope, error(-fit.both / determinant, fit.intercepts / determinant), settings),
    jointIntercept: waldEstimate(
      fit.intercept,
      error(fit.slopes / determinant, -fit.both / determinant),
      settings,
    ),
  };
}

/** Sums over clusters of the products of their summed scores. */
function scoreSpread(
  labels: ArrayLike<number>,
  logits: Float64Array,
  { intercept, slope }: LikelihoodAt,
  { codes, count }: { readonly codes: Int32Array; readonly count: number },
) {
  const byIntercept = new Float64Array(count);
  const bySlope = new Float64Array(count);
  for (let row = 0; row < logits.length; row += 1) {
    const x = logits[row] as number;
    const residual = (labels[row] as number) - 1 / (1 + Math.exp(-(intercept + slope * x)));
    const cluster = codes[row] as number;
    byIntercept[cluster] = (byIntercept[cluster] as number) + residual;
    bySlope[cluster] = (bySlope[cluster] as number) + residual * x;
  }
  let [intercepts, both, slopes] = [0, 0, 0];
  for (let cluster = 0; cluster < count; cluster += 1) {
    const a = byIntercept[cluster] as number;
    const b = bySlope[cluster] as number;
    intercepts += a * a;
    both += a * b;
    slopes += b * b;
  }
  return { intercepts, both, slopes };
}
