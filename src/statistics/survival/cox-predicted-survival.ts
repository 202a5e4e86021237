import { isDefined, notDefined } from "../estimate.ts";
import type { Answer, NotDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { fitCox } from "./cox-fit.ts";
import type { CoxFit } from "./cox-fit.ts";
import { coxHazards } from "./cox-hazard.ts";
import type { CoxHazard } from "./cox-hazard.ts";
import type { CoxInput } from "./cox-rows.ts";
import { coxSandwich } from "./cox-sandwich.ts";
import { survivalLimits } from "./kaplan-meier-limits.ts";
import { placeOfTime } from "./place-of-time.ts";
import { problemOfLevel } from "../problem-of-level.ts";

export interface CoxPredictedSurvivalInput extends CoxInput {
  /** Values of the predictors of those to predict for: one list each, in the order of the predictors. */
  readonly profiles: readonly (readonly number[])[];
  /** Times at which survival is wanted. */
  readonly at: readonly number[];
}

export interface CoxPrediction {
  /** Place in `profiles`, from 0. */
  readonly profile: number;
  readonly stratum: string;
  readonly survival: readonly { readonly time: number; readonly survival: Answer }[];
}

/**
 * Survival that a Cox model predicts for given predictor values (offset 0) at given times, for each stratum, by
 * exp(−cumulative hazard) with Efron's or Breslow's baseline. The error holds both that of the baseline and that of
 * the coefficients (Tsiatis 1981, Ann Stat; Link 1984, Biometrics); intervals are on the log scale. Not defined past
 * the last observed time of the stratum, or when a predictor separates the events.
 */
export function coxPredictedSurvival(
  input: CoxPredictedSurvivalInput,
): { readonly predictions: readonly CoxPrediction[] } | NotDefined {
  const { profiles, at, level = 0.95, clusters, robust = false } = input;
  const problem = problemOfLevel(level);
  if (problem) return problem;
  if (input.ties === "exact" && (clusters || robust))
    return notDefined("invalid-input", "Not defined, because the exact likelihood has no sandwich error.");
  if (profiles.some((values) => values.length !== input.predictors.length))
    return notDefined(
      "invalid-input",
      "Not defined, because a profile must hold one value for each predictor.",
    );
  if (profiles.some((values) => !values.every(Number.isFinite)))
    return notDefined("missing-values", "Not defined, because a profile lacks a value.");
  const fit = fitCox(input);
  if (!isDefined(fit)) return fit;
  if (fit.endless.length > 0)
    return notDefined(
      "separation",
      "Not defined, because a predictor separates the events and its coefficient has no end.",
    );
  const covariance = clusters || robust ? coxSandwich(fit, clusters).covariance : fit.covariance;
  const hazards = coxHazards(fit.rows, fit.beta, fit.ties);
  return {
    predictions: profiles.flatMap((values, profile) => {
      const scaled = scaledProfile(fit, values);
      return hazards.map((hazard, stratum) => {
        const last = fit.rows.times[(fit.rows.starts[stratum + 1] as number) - 1] as number;
        const parts = { fit, hazard, covariance, ...scaled, level };
        return {
          profile,
          stratum: fit.rows.strata[stratum] ?? "",
          survival: at.map((time) => ({ time, survival: survivalAt(parts, time, last) })),
        };
      });
    }),
  };
}

interface PredictionParts {
  readonly fit: CoxFit;
  readonly hazard: CoxHazard;
  readonly covariance: Float64Array;
  readonly x: Float64Array;
  readonly risk: number;
  readonly level: number;
}

function scaledProfile({ rows, beta }: CoxFit, values: readonly number[]): { x: Float64Array; risk: number } {
  const x = Float64Array.from(
    values,
    (value, j) => (value - (rows.means[j] as number)) / (rows.deviations[j] as number),
  );
  return {
    x,
    risk: Math.exp(x.reduce((sum, value, j) => sum + value * (beta[j] as number), -rows.meanOffset)),
  };
}

function survivalAt(parts: PredictionParts, time: number, last: number): Answer {
  const { fit, hazard, covariance, x, risk, level } = parts;
  const { p } = fit.rows;
  const method = "Cox model, log scale";
  if (time > last)
    return notDefined("beyond-follow-up", "Not defined, because no one is observed as long as this time.");
  const at = placeOfTime(hazard.times, time);
  if (at < 0) {
    const because = "No interval, because no event has happened by this time.";
    return { value: 1, low: null, high: null, level, method, because };
  }
  const cumulative = hazard.hazard[at] as number;
  // How the cumulative hazard of this profile moves with each coefficient.
  const slopes = x.map((value, j) => value * cumulative - (hazard.means[at * p + j] as number));
  let variance = hazard.variance[at] as number;
  slopes.forEach((slope, j) => {
    slopes.forEach((other, k) => {
      variance += slope * other * (covariance[j * p + k] as number);
    });
  });
  const value = Math.exp(-cumulative * risk);
  const deviation = risk * Math.sqrt(variance);
  const [low, high] = survivalLimits(value, deviation, criticalValue(level), "log");
  return { value, low, high, standardError: value * deviation, level, method };
}
