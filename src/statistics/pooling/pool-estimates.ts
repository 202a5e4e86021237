import { notDefined } from "../estimate.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { chiSquareUpper } from "../numbers/chi-square.ts";
import { criticalValue } from "../numbers/normal.ts";
import { studentQuantile } from "../numbers/student.ts";
import { weightSums } from "./site-weights.ts";
import type { Sites } from "./site-weights.ts";
import { dersimonianLaird, pauleMandel, qProfile, restrictedLikelihood } from "./tau-squared.ts";

export interface PoolEstimatesInput {
  /** One a site, on a scale where errors are about normal (log, logit). */
  readonly estimates: ArrayLike<number>;
  /** Within-site standard errors, above 0. */
  readonly standardErrors: ArrayLike<number>;
  /** Default 0.95. */
  readonly level?: number;
}

/** A random-effects summary with one estimator of the variance between sites. */
export interface RandomEffects {
  readonly tauSquared: number;
  /** tau² over tau² and the typical within-site variance (Higgins and Thompson 2002), 0 to 1, as metafor prints it. */
  readonly iSquared: number;
  /** Normal interval. */
  readonly estimate: Estimate;
  /** Hartung–Knapp–Sidik–Jonkman: t with k − 1 degrees of freedom, not truncated. */
  readonly hartungKnapp: Estimate;
  /** Where a new site's true value lies: t with k − 2 degrees of freedom (Higgins, Thompson and Spiegelhalter 2009). */
  readonly predictionInterval: Answer;
  /** The same with a normal quantile, as metafor predicts after a z test. */
  readonly predictionIntervalNormal: Estimate;
  /** With Hartung–Knapp's error and t with k − 1 degrees of freedom, as metafor predicts after its knha test. */
  readonly predictionIntervalHartungKnapp: Estimate;
}

export interface PooledEstimates {
  readonly sites: number;
  readonly fixed: Estimate;
  readonly dersimonianLaird: RandomEffects;
  readonly restrictedLikelihood: RandomEffects | NotDefined;
  readonly pauleMandel: RandomEffects;
  /** Cochran's Q with k − 1 degrees of freedom. */
  readonly q: number;
  readonly qP: number;
  /** (Q − df) / Q, 0 to 1. */
  readonly iSquared: number;
  /** Q-profile limits of tau². */
  readonly tauSquaredLow: number;
  readonly tauSquaredHigh: number;
  readonly level: number;
}

/**
 * Meta-analysis of one estimate from each site: fixed and random effects with three estimators of tau², heterogeneity
 * and prediction intervals (Debray and others 2017, BMJ 356:i6460; Viechtbauer 2005 and 2007; IntHout 2014).
 * Not defined with fewer than two sites; the prediction interval with k − 2 degrees of freedom needs three.
 */
export function poolEstimates(input: PoolEstimatesInput): PooledEstimates | NotDefined {
  const { level = 0.95 } = input;
  const estimates = new Float64Array(input.estimates);
  const variances = new Float64Array(input.standardErrors).map((error) => error * error);
  const wrong = refuse(estimates, new Float64Array(input.standardErrors), level);
  if (wrong !== undefined) return wrong;
  const sites = { estimates, variances };
  const df = estimates.length - 1;
  const { q, weight, mean } = weightSums(sites, 0);
  const restricted = restrictedLikelihood(sites);
  const [tauSquaredLow, tauSquaredHigh] = qProfile(sites, level);
  return {
    sites: estimates.length,
    fixed: around(mean, 1 / Math.sqrt(weight), criticalValue(level), level, "fixed effect, normal"),
    dersimonianLaird: randomEffects(sites, dersimonianLaird(sites), level, "DerSimonian–Laird"),
    restrictedLikelihood:
      restricted === undefined
        ? notDefined("did-not-converge", "Not defined, because the restricted likelihood found no peak.")
        : randomEffects(sites, restricted, level, "REML"),
    pauleMandel: randomEffects(sites, pauleMandel(sites), level, "Paule–Mandel"),
    q,
    qP: chiSquareUpper(q, df),
    iSquared: q > df ? (q - df) / q : 0,
    tauSquaredLow,
    tauSquaredHigh,
    level,
  };
}

function refuse(estimates: Float64Array, errors: Float64Array, level: number): NotDefined | undefined {
  const badLevel = problemOfLevel(level);
  if (badLevel) return badLevel;
  if (estimates.length !== errors.length) {
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  }
  if (estimates.some(Number.isNaN) || errors.some(Number.isNaN)) {
    return notDefined("missing-values", "Not defined, because an estimate or an error is missing.");
  }
  if (!estimates.every(Number.isFinite) || !errors.every((error) => error > 0 && error < Infinity)) {
    const because = "Not defined, because estimates must be finite and standard errors above 0.";
    return notDefined("invalid-input", because);
  }
  if (estimates.length < 2) {
    return notDefined("too-few", "Not defined, because pooling needs two sites or more.");
  }
  return undefined;
}

function randomEffects(sites: Sites, tauSquared: number, level: number, name: string): RandomEffects {
  const k = sites.estimates.length;
  const { mean, weight, q } = weightSums(sites, tauSquared);
  const within = weightSums(sites, 0);
  const typical = ((k - 1) * within.weight) / (within.weight ** 2 - within.square);
  const error = 1 / Math.sqrt(weight);
  const knappError = error * Math.sqrt(q / (k - 1));
  const z = criticalValue(level);
  const t = studentQuantile((1 + level) / 2, k - 1);
  const spread = Math.sqrt(tauSquared + error * error);
  const knappSpread = Math.sqrt(tauSquared + knappError * knappError);
  return {
    tauSquared,
    iSquared: tauSquared / (tauSquared + typical),
    estimate: around(mean, error, z, level, `${name}, normal`),
    hartungKnapp: around(mean, knappError, t, level, `${name}, Hartung–Knapp`),
    predictionInterval:
      k < 3
        ? notDefined("too-few", "Not defined, because a prediction interval needs three sites or more.")
        : around(
            mean,
            spread,
            studentQuantile((1 + level) / 2, k - 2),
            level,
            `${name}, prediction, t with k − 2`,
          ),
    predictionIntervalNormal: around(mean, spread, z, level, `${name}, prediction, normal`),
    predictionIntervalHartungKnapp: around(
      mean,
      knappSpread,
      t,
      level,
      `${name}, prediction, Hartung–Knapp, t with k − 1`,
    ),
  };
}

function around(
  value: number,
  standardError: number,
  critical: number,
  level: number,
  method: string,
): Estimate {
  const half = critical * standardError;
  return { value, low: value - half, high: value + half, standardError, level, method };
}
