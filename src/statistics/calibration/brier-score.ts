import type { Answer } from "../estimate.ts";
import { checkBothClasses, checkOutcome } from "./check-outcome.ts";
import type { OutcomeColumns } from "./check-outcome.ts";
import { meanEstimate, waldEstimate } from "./wald-estimate.ts";

export interface BrierInput extends OutcomeColumns {
  /** Coverage; default 0.95. */
  readonly level?: number;
}

/**
 * Brier score: the mean squared distance between outcome and risk (Brier 1950, Mon Weather Rev); 0 is perfect. Its
 * standard error is the spread of the squared distances over √n, with n − 1.
 */
export function brierScore(input: BrierInput): Answer {
  const level = input.level ?? 0.95;
  const counts = checkOutcome(input, level);
  return "because" in counts
    ? counts
    : meanEstimate(squaredDistances(input), { level, method: "mean of squared errors, Wald" });
}

/**
 * Scaled Brier score: 1 − Brier / (share · (1 − share)), where share is that of the events here; 1 is perfect, 0 as
 * good as giving everyone the share, below 0 worse (Steyerberg et al. 2010, Epidemiology). The interval comes from
 * each row's influence. Not defined when all outcomes are alike.
 */
export function scaledBrierScore(input: BrierInput): Answer {
  const level = input.level ?? 0.95;
  const counts = checkBothClasses(input, level);
  if ("because" in counts) return counts;
  const { n, events } = counts;
  const distances = squaredDistances(input);
  const share = events / n;
  const worst = share * (1 - share);
  let brier = 0;
  for (let row = 0; row < n; row += 1) brier += (distances[row] as number) / n;
  const influence = distances.map(
    (distance, row) =>
      (-(distance - brier) + (brier / worst) * (1 - 2 * share) * ((input.labels[row] as number) - share)) /
      worst,
  );
  const { standardError = 0 } = meanEstimate(influence, { level, method: "" });
  return waldEstimate(1 - brier / worst, standardError, { level, method: "influence function, Wald" });
}

function squaredDistances({ labels, probabilities }: OutcomeColumns): Float64Array {
  const distances = new Float64Array(labels.length);
  for (let row = 0; row < distances.length; row += 1)
    distances[row] = ((labels[row] as number) - (probabilities[row] as number)) ** 2;
  return distances;
}
