import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { refuseParameters, refusePositives, refuseShares } from "./refuse-settings.ts";
import { optimismShrinkage, shrinkageAt, shrinkageSize } from "./shrinkage-size.ts";
import type { DevelopmentCriterion } from "./shrinkage-size.ts";

export interface SurvivalDevelopmentSizeInput {
  readonly parameters: number;
  /** Expected Cox–Snell R². */
  readonly rSquared: number;
  /** Events per person and unit of time. */
  readonly rate: number;
  /** The time for which risk is predicted. */
  readonly timepoint: number;
  readonly meanFollowUp: number;
  /** Default 0.9. */
  readonly shrinkage?: number;
  /** Margin of error of the overall risk at the timepoint; default 0.05. */
  readonly margin?: number;
}

export interface SurvivalDevelopmentSize {
  readonly n: number;
  readonly events: number;
  readonly eventsPerParameter: number;
  /** n times the mean follow-up. */
  readonly personTime: number;
  readonly shrinkage: number;
  readonly rSquared: number;
  readonly maxRSquared: number;
  readonly nagelkerke: number;
  /** Risk at the timepoint with the interval that n would give. */
  readonly overallRisk: Estimate;
  readonly criteria: {
    readonly shrinkage: DevelopmentCriterion;
    readonly optimism: DevelopmentCriterion;
    readonly overallRisk: DevelopmentCriterion;
  };
}

/**
 * People needed to develop a time-to-event model (Riley and others 2019, Statistics in Medicine 38:1276), with an
 * exponential baseline. The greatest R² counts the events of 10,000 people, rounded up, as pmsampsize does.
 * Not defined when R² passes that.
 */
export function survivalDevelopmentSize(
  input: SurvivalDevelopmentSizeInput,
): SurvivalDevelopmentSize | NotDefined {
  const { parameters, rSquared, rate, timepoint, meanFollowUp } = input;
  const { shrinkage = 0.9, margin = 0.05 } = input;
  const wrong =
    refuseParameters(parameters) ??
    refuseShares({ shrinkage, margin }) ??
    refusePositives({ rate, timepoint, "mean follow-up": meanFollowUp });
  if (wrong !== undefined) return wrong;
  const events = Math.ceil(10_000 * meanFollowUp * rate) / 10_000;
  const maxRSquared = -Math.expm1(2 * (events * Math.log(events) - events));
  if (!(rSquared > 0 && rSquared < Math.min(maxRSquared, shrinkage))) {
    const because = "Not defined, because R² must lie between 0 and the most that the rate allows.";
    return notDefined("invalid-input", because);
  }
  const optimism = optimismShrinkage(rSquared, maxRSquared);
  const risk = riskSize(rate, timepoint, meanFollowUp, margin);
  const criteria = {
    shrinkage: { n: shrinkageSize(parameters, rSquared, shrinkage), shrinkage },
    optimism: { n: shrinkageSize(parameters, rSquared, optimism), shrinkage: optimism },
    overallRisk: { n: risk, shrinkage: shrinkageAt(risk, parameters, rSquared) },
  };
  const largest = Object.values(criteria).reduce((a, b) => (b.n > a.n ? b : a));
  const personTime = largest.n * meanFollowUp;
  return {
    n: largest.n,
    events: personTime * rate,
    eventsPerParameter: (personTime * rate) / parameters,
    personTime,
    shrinkage: largest.shrinkage,
    rSquared,
    maxRSquared,
    nagelkerke: rSquared / maxRSquared,
    overallRisk: riskWith(rate, timepoint, personTime),
    criteria,
  };
}

/** 1 − e^−λt, with the interval of the rate carried over. */
function riskWith(rate: number, timepoint: number, personTime: number): Estimate {
  const half = criticalValue(0.95) * Math.sqrt(rate / personTime);
  const risk = (at: number) => -Math.expm1(-at * timepoint);
  return {
    value: risk(rate),
    low: risk(Math.max(0, rate - half)),
    high: risk(rate + half),
    level: 0.95,
    method: "exponential model, Wald interval of the rate",
  };
}

/** The fewest people whose limits both lie within the margin. The lower limit is the farther one: risk is concave. */
function riskSize(rate: number, timepoint: number, meanFollowUp: number, margin: number): number {
  const risk = -Math.expm1(-rate * timepoint);
  // The rate whose risk is a margin away; where no risk lies so far below, the limit above decides.
  const bound = margin < risk ? risk - margin : Math.min(risk + margin, 1 - 1e-9);
  const other = -Math.log1p(-bound) / timepoint;
  const z = criticalValue(0.95);
  return Math.ceil((rate * z * z) / (meanFollowUp * (rate - other) ** 2));
}
