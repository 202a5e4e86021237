import { notDefined } from "../estimate.ts";
import type { Answer } from "../estimate.ts";
import { faultOfColumns, faultOfLevel } from "../regression/finite-columns.ts";
import { pinballOf } from "../regression/pinball.ts";
import { meanOfSeries } from "./newey-west.ts";

export interface PinballLossInput {
  readonly observed: ArrayLike<number>;
  /** Forecasts of the quantile. */
  readonly predicted: ArrayLike<number>;
  /** Which quantile they are of, 0 to 1. */
  readonly quantile: number;
  /** Coverage of the interval; 0.95 when left out. */
  readonly level?: number;
}

/**
 * Mean pinball (quantile) loss of quantile forecasts in order of time, in the unit of the series; lower is better.
 * At the median it is half the mean absolute error. Newey–West interval. Koenker and Bassett 1978, Econometrica 46:33.
 */
export function pinballLoss({ observed, predicted, quantile, level = 0.95 }: PinballLossInput): Answer {
  const fault = faultOfColumns([observed, predicted], 1) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  return quantile > 0 && quantile < 1
    ? meanOfSeries(pinballOf(observed, predicted, quantile), level)
    : notDefined("invalid-input", "Not defined, because the quantile must lie between 0 and 1.");
}
