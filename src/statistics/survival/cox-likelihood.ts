import { exactLikelihood } from "./cox-exact.ts";
import { relativeRisks, sweepRiskSets } from "./cox-risk-sums.ts";
import type { RiskSums } from "./cox-risk-sums.ts";
import type { CoxLikelihood, CoxRows, CoxTies } from "./cox-rows.ts";

/** How many steps a tied time takes and what part of the tied rows is gone at each (Efron 1977; Breslow 1974). */
export function stepsOf({ events }: RiskSums, ties: CoxTies): number {
  return ties === "efron" ? events : 1;
}

/** Log partial likelihood with first and second derivatives. */
export function coxLikelihood(rows: CoxRows, beta: Float64Array, ties: CoxTies): CoxLikelihood {
  if (ties === "exact") return exactLikelihood(rows, beta);
  const { p, eventSums, eventOffset } = rows;
  const score = eventSums.slice();
  const packed = new Float64Array((p * (p + 1)) / 2);
  const mean = new Float64Array(p);
  let logLikelihood = eventSums.reduce((sum, value, j) => sum + value * (beta[j] as number), eventOffset);
  sweepRiskSets(rows, relativeRisks(rows, beta), 2, (sums) => {
    const { sum, square, tiedSum, tiedSquare } = sums;
    const steps = stepsOf(sums, ties);
    const weight = sums.eventWeight / steps;
    for (let step = 0; step < steps; step += 1) {
      const gone = step / steps;
      const total = step > 0 ? sums.total - gone * sums.tiedTotal : sums.total;
      logLikelihood -= weight * Math.log(total);
      const share = weight / total;
      for (let j = 0; j < p; j += 1) {
        const first = step > 0 ? (sum[j] as number) - gone * (tiedSum[j] as number) : (sum[j] as number);
        mean[j] = first / total;
        score[j] = (score[j] as number) - share * first;
      }
      for (let j = 0, at = 0; j < p; j += 1) {
        const own = weight * (mean[j] as number);
        for (let k = j; k < p; k += 1, at += 1) {
          const all = square[at] as number;
          const second = step > 0 ? all - gone * (tiedSquare[at] as number) : all;
          packed[at] = (packed[at] as number) + share * second - own * (mean[k] as number);
        }
      }
    }
  });
  return { logLikelihood, score, information: unpacked(packed, p) };
}

/** A packed upper triangle as a whole matrix. */
export function unpacked(packed: Float64Array, p: number): Float64Array {
  const matrix = new Float64Array(p * p);
  for (let j = 0, at = 0; j < p; j += 1)
    for (let k = j; k < p; k += 1, at += 1) {
      matrix[j * p + k] = packed[at] as number;
      matrix[k * p + j] = packed[at] as number;
    }
  return matrix;
}
