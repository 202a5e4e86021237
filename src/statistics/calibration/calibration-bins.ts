import { sortedOrder } from "../numbers/order.ts";
import type { OutcomeColumns } from "./check-outcome.ts";

/** Rows with risks near one another. */
export interface CalibrationBin {
  readonly n: number;
  readonly events: number;
  readonly meanProbability: number;
  /** Share of the rows with the outcome. */
  readonly observed: number;
}

/** Equal steps of the risk, from 0 to 1: bin ⌊risk · bins⌋. Empty bins are left out. */
export function equalWidthBins({ labels, probabilities }: OutcomeColumns, bins: number): CalibrationBin[] {
  return binned(labels, probabilities, bins, (row) =>
    Math.min(Math.floor((probabilities[row] as number) * bins), bins - 1),
  );
}

/**
 * Equal counts: rows ranked by risk, ties in the order of the rows, bin ⌊rank · bins / n⌋ with ranks from 0. Empty
 * bins, of fewer rows than bins, are left out.
 */
export function equalMassBins({ labels, probabilities }: OutcomeColumns, bins: number): CalibrationBin[] {
  const n = labels.length;
  const place = new Int32Array(n);
  const order = sortedOrder(probabilities);
  for (let rank = 0; rank < n; rank += 1) place[order[rank] as number] = Math.floor((rank * bins) / n);
  return binned(labels, probabilities, bins, (row) => place[row] as number);
}

function binned(
  labels: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  bins: number,
  binOf: (row: number) => number,
): CalibrationBin[] {
  const counts = new Float64Array(bins);
  const events = new Float64Array(bins);
  const risks = new Float64Array(bins);
  for (let row = 0; row < labels.length; row += 1) {
    const bin = binOf(row);
    counts[bin] = (counts[bin] as number) + 1;
    events[bin] = (events[bin] as number) + (labels[row] as number);
    risks[bin] = (risks[bin] as number) + (probabilities[row] as number);
  }
  return Array.from(counts, (n, bin) => ({
    n,
    events: events[bin] as number,
    meanProbability: (risks[bin] as number) / n,
    observed: (events[bin] as number) / n,
  })).filter((bin) => bin.n > 0);
}
