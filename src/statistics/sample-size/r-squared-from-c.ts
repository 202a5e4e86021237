import { normalQuantile } from "../numbers/normal.ts";
import { normalExpectation } from "./normal-expectation.ts";

/**
 * Cox–Snell R² that goes with a C statistic and a prevalence, when the linear predictor is normal with the same
 * spread in both classes (Riley, Van Calster and Collins 2021, Statistics in Medicine 40:859). The paper simulates;
 * here the mean is integrated, so no chance enters.
 */
export function rSquaredFromC(cStatistic: number, prevalence: number): number {
  const gap = Math.SQRT2 * normalQuantile(cStatistic);
  const priorLogOdds = Math.log(prevalence / (1 - prevalence));
  const logOdds = (x: number) => priorLogOdds + gap * x - (gap * gap) / 2;
  const softPlus = (u: number) => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));
  const events = normalExpectation((z) => -softPlus(-logOdds(z + gap)));
  const others = normalExpectation((z) => -softPlus(logOdds(z)));
  const model = prevalence * events + (1 - prevalence) * others;
  const empty = prevalence * Math.log(prevalence) + (1 - prevalence) * Math.log1p(-prevalence);
  return -Math.expm1(-2 * (model - empty));
}
