import { isDefined } from "../estimate.ts";
import type { Answer, Estimate } from "../estimate.ts";
import type { PooledEstimates, RandomEffects } from "./pool-estimates.ts";

/** Carries every estimate and interval back by a rising function; tau², Q and standard errors stay on the scale pooled. */
export function backTransformed(pooled: PooledEstimates, back: (x: number) => number): PooledEstimates {
  const one = (estimate: Estimate): Estimate => ({
    ...estimate,
    value: back(estimate.value),
    low: estimate.low === null ? null : back(estimate.low),
    high: estimate.high === null ? null : back(estimate.high),
  });
  const answer = (found: Answer): Answer => (isDefined(found) ? one(found) : found);
  const effects = (found: RandomEffects): RandomEffects => ({
    ...found,
    estimate: one(found.estimate),
    hartungKnapp: one(found.hartungKnapp),
    predictionInterval: answer(found.predictionInterval),
    predictionIntervalNormal: one(found.predictionIntervalNormal),
    predictionIntervalHartungKnapp: one(found.predictionIntervalHartungKnapp),
  });
  const { restrictedLikelihood } = pooled;
  return {
    ...pooled,
    fixed: one(pooled.fixed),
    dersimonianLaird: effects(pooled.dersimonianLaird),
    restrictedLikelihood:
      "tauSquared" in restrictedLikelihood ? effects(restrictedLikelihood) : restrictedLikelihood,
    pauleMandel: effects(pooled.pauleMandel),
  };
}
