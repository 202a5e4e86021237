import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { criticalValue } from "../numbers/normal.ts";
import { rSquaredFromC } from "./r-squared-from-c.ts";
import { refuseParameters, refuseShares } from "./refuse-settings.ts";
import { optimismShrinkage, shrinkageAt, shrinkageSize } from "./shrinkage-size.ts";
import type { DevelopmentCriterion } from "./shrinkage-size.ts";

export interface BinaryDevelopmentSizeInput {
  /** Candidate predictor parameters (a category with k levels counts k − 1). */
  readonly parameters: number;
  /** Expected share with the outcome. */
  readonly prevalence: number;
  /** Expected Cox–Snell R²; give this or `cStatistic`. */
  readonly rSquared?: number;
  readonly cStatistic?: number;
  /** Shrinkage wanted; default 0.9. */
  readonly shrinkage?: number;
  /** Margin of error of the overall risk; default 0.05. */
  readonly margin?: number;
}

export interface BinaryDevelopmentSize {
  /** The largest n of the criteria. */
  readonly n: number;
  readonly events: number;
  readonly eventsPerParameter: number;
  /** Expected at n by the criterion that asked for it. */
  readonly shrinkage: number;
  readonly rSquared: number;
  /** The greatest Cox–Snell R² at this prevalence. */
  readonly maxRSquared: number;
  /** rSquared / maxRSquared. */
  readonly nagelkerke: number;
  readonly criteria: {
    readonly shrinkage: DevelopmentCriterion;
    readonly optimism: DevelopmentCriterion;
    readonly overallRisk: DevelopmentCriterion;
  };
}

/**
 * People needed to develop a model of a yes/no outcome: shrinkage, optimism of R², margin of the overall risk
 * (Riley and others 2019, Statistics in Medicine 38:1276; 2020, BMJ 368:m441). With a C statistic R² is derived from it.
 * Not defined when R² passes what the prevalence allows.
 */
export function binaryDevelopmentSize(input: BinaryDevelopmentSizeInput): BinaryDevelopmentSize | NotDefined {
  const { parameters, prevalence, cStatistic, shrinkage = 0.9, margin = 0.05 } = input;
  const wrong = refuseParameters(parameters) ?? refuseShares({ prevalence, shrinkage, margin });
  if (wrong !== undefined) return wrong;
  if (input.rSquared === undefined && !(cStatistic !== undefined && cStatistic > 0.5 && cStatistic < 1)) {
    const because = "Not defined, because R² or a C statistic between 0.5 and 1 must be given.";
    return notDefined("invalid-input", because);
  }
  const rSquared = input.rSquared ?? rSquaredFromC(cStatistic ?? Number.NaN, prevalence);
  const nullLikelihood = prevalence * Math.log(prevalence) + (1 - prevalence) * Math.log1p(-prevalence);
  const maxRSquared = -Math.expm1(2 * nullLikelihood);
  if (!(rSquared > 0 && rSquared < Math.min(maxRSquared, shrinkage))) {
    const because = "Not defined, because R² must lie between 0 and the most that the prevalence allows.";
    return notDefined("invalid-input", because);
  }
  const optimism = optimismShrinkage(rSquared, maxRSquared);
  const risk = Math.ceil((criticalValue(0.95) / margin) ** 2 * prevalence * (1 - prevalence));
  const criteria = {
    shrinkage: { n: shrinkageSize(parameters, rSquared, shrinkage), shrinkage },
    optimism: { n: shrinkageSize(parameters, rSquared, optimism), shrinkage: optimism },
    overallRisk: { n: risk, shrinkage: shrinkageAt(risk, parameters, rSquared) },
  };
  const largest = Object.values(criteria).reduce((a, b) => (b.n > a.n ? b : a));
  const events = largest.n * prevalence;
  return {
    n: largest.n,
    events,
    eventsPerParameter: events / parameters,
    shrinkage: largest.shrinkage,
    rSquared,
    maxRSquared,
    nagelkerke: rSquared / maxRSquared,
    criteria,
  };
}
