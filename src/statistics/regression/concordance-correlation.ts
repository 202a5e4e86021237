import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { mean } from "../numbers/moments.ts";
import { criticalValue } from "../numbers/normal.ts";
import { faultOfColumns, faultOfLevel } from "./finite-columns.ts";

export interface ConcordanceCorrelationInput {
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
  /** What variances and the covariance are divided by; "n" (Lin) when left out. */
  readonly denominator?: "n" | "n - 1";
  /** Coverage of the interval; 0.95 when left out. */
  readonly level?: number;
}

export interface ConcordanceCorrelation {
  readonly concordance: Estimate;
  /** Pearson's r: how close the points lie to some line. */
  readonly precision: number;
  /** C_b: how close that line lies to the line of identity; concordance is precision × accuracy. */
  readonly accuracy: number;
  /** Standard deviation of the first over that of the second. */
  readonly scaleShift: number;
  /** Difference of the means over the geometric mean of the standard deviations. */
  readonly locationShift: number;
}

/**
 * Lin's concordance correlation coefficient of two measurements of the same thing, −1 to 1.
 *
 * Convention: variances divided by n, as Lin 1989 has it; "n - 1" is offered because some tools use it.
 * Interval: Lin's Z transformation with the variance of the 2000 correction. Lin 1989, Biometrics 45:255;
 * Lin 2000, Biometrics 56:324. Not defined when a column does not vary; no interval below 3 rows or when
 * the correlation is exactly 0 or 1.
 */
export function concordanceCorrelation({
  first,
  second,
  denominator = "n",
  level = 0.95,
}: ConcordanceCorrelationInput): ConcordanceCorrelation | NotDefined {
  const fault = faultOfColumns([first, second], 2) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  const rows = first.length;
  const firstMean = mean(first);
  const secondMean = mean(second);
  let firstSquares = 0;
  let secondSquares = 0;
  let cross = 0;
  let firstVaries = false;
  let secondVaries = false;
  for (let row = 0; row < rows; row++) {
    const a = (first[row] as number) - firstMean;
    const b = (second[row] as number) - secondMean;
    firstSquares += a * a;
    secondSquares += b * b;
    cross += a * b;
    firstVaries ||= first[row] !== first[0];
    secondVaries ||= second[row] !== second[0];
  }
  if (!firstVaries || !secondVaries || firstSquares === 0 || secondSquares === 0) {
    return notDefined("constant", "Not defined, because one of the two measurements does not vary.");
  }
  const divisor = denominator === "n" ? rows : rows - 1;
  const geometric = Math.sqrt(firstSquares) * Math.sqrt(secondSquares);
  const precision = Math.max(-1, Math.min(1, cross / geometric));
  const shift = firstMean - secondMean;
  const locationShift = shift / Math.sqrt(geometric / divisor);
  const value = (2 * cross) / (firstSquares + secondSquares + divisor * shift * shift);
  return {
    concordance: linInterval(value, precision, locationShift, rows, level),
    precision,
    accuracy: (2 * geometric) / (firstSquares + secondSquares + divisor * shift * shift),
    scaleShift: Math.sqrt(firstSquares / secondSquares),
    locationShift,
  };
}

function linInterval(value: number, r: number, u: number, rows: number, level: number): Estimate {
  const method = "Lin's Z transformation";
  if (rows < 3 || r === 0 || Math.abs(r) === 1 || Math.abs(value) >= 1) {
    const because = "The variance needs three rows and a correlation that is neither 0 nor exactly 1.";
    return { value, low: null, high: null, level, method, because };
  }
  const squared = value * value;
  const variance =
    (((1 - r * r) * squared * (1 - squared)) / (r * r) +
      (2 * squared * value * (1 - value) * u * u) / r -
      (squared * squared * u ** 4) / (2 * r * r)) /
    (rows - 2);
  const standardError = Math.sqrt(Math.max(0, variance));
  const reach = (criticalValue(level) * standardError) / (1 - squared);
  const z = Math.atanh(value);
  return { value, low: Math.tanh(z - reach), high: Math.tanh(z + reach), standardError, level, method };
}
