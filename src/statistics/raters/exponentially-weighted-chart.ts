import { notDefined, type NotDefined } from "../estimate.ts";

export interface ExponentiallyWeightedInput {
  /** One value a time, in order: gold tasks right or wrong as 1 and 0, or any score. */
  readonly values: ArrayLike<number>;
  /** The mean of the reviewer's own baseline. */
  readonly target: number;
  /** Standard deviation of one value. Default for a target between 0 and 1: √(target (1 − target)), that of 0 and 1. */
  readonly deviation?: number;
  /** Weight of the newest value, 0 to 1. Default 0.2. */
  readonly weight?: number;
  /** Width of the limits in standard deviations. Default 3. */
  readonly width?: number;
}

export interface ExponentiallyWeightedChart {
  readonly smoothed: Float64Array;
  /** Limits at each time; they widen to the final ones. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly finalLower: number;
  readonly finalUpper: number;
  /** Places of values with the smoothed line outside the limits, from 0. */
  readonly below: readonly number[];
  readonly above: readonly number[];
}

/**
 * A drift chart: the exponentially weighted moving average with its limits (Roberts 1959; NIST/SEMATECH e-Handbook
 * 6.3.2.4). It starts at the target.
 *
 * Begin a new baseline when the guideline changes. Not defined for missing values or a deviation of nought.
 */
export function exponentiallyWeightedChart(
  input: ExponentiallyWeightedInput,
): ExponentiallyWeightedChart | NotDefined {
  const { values, target, weight = 0.2, width = 3 } = input;
  const deviation = input.deviation ?? Math.sqrt(target * (1 - target));
  if (!(Number.isFinite(target) && weight > 0 && weight <= 1 && width > 0)) {
    return notDefined(
      "invalid-input",
      "Not defined, because the chart needs a target, a weight from 0 to 1 and a width above nought.",
    );
  }
  if (!(deviation > 0 && deviation < Number.POSITIVE_INFINITY)) {
    return notDefined("constant", "Not defined, because the deviation of a value is missing or nought.");
  }
  if (values.length === 0) return notDefined("no-rows", "Not defined, because there is no value.");
  const smoothed = new Float64Array(values.length);
  const lower = new Float64Array(values.length);
  const upper = new Float64Array(values.length);
  const final = width * deviation * Math.sqrt(weight / (2 - weight));
  const below: number[] = [];
  const above: number[] = [];
  let line = target;
  for (let time = 0; time < values.length; time += 1) {
    const value = values[time] as number;
    if (!Number.isFinite(value))
      return notDefined("missing-values", "Not defined, because a value is missing.");
    line = weight * value + (1 - weight) * line;
    const reach = final * Math.sqrt(1 - (1 - weight) ** (2 * (time + 1)));
    smoothed[time] = line;
    lower[time] = target - reach;
    upper[time] = target + reach;
    if (line < target - reach) below.push(time);
    if (line > target + reach) above.push(time);
  }
  return { smoothed, lower, upper, finalLower: target - final, finalUpper: target + final, below, above };
}
