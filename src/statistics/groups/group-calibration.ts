import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { fitLogistic } from "../numbers/logistic.ts";
import { criticalValue } from "../numbers/normal.ts";
import type { GroupRows } from "./group-rows.ts";

/** Calibration in the large of a group: the intercept of a logistic model with the logit of the probability as offset (Cox 1958). */
export function calibrationInTheLarge({ labels, probabilities }: GroupRows, level: number): Answer {
  if (probabilities.some((probability) => probability === 0 || probability === 1)) {
    return notDefined(
      "invalid-input",
      "Not defined, because some probabilities are exactly 0 or 1 and have no logit.",
    );
  }
  const offset = probabilities.map((probability) => Math.log(probability / (1 - probability)));
  const fit = fitLogistic({ columns: [], labels, offset });
  const value = fit?.coefficients[0];
  if (fit === undefined || value === undefined) {
    return notDefined("one-class", "Not defined, because every row of the group has the same outcome.");
  }
  if (!fit.converged) return notDefined("did-not-converge", "Not defined, because the fit did not settle.");
  const standardError = Math.sqrt(fit.covariance[0] as number);
  const reach = criticalValue(level) * standardError;
  return { value, low: value - reach, high: value + reach, standardError, level, method: "Wald" };
}
