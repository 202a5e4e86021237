import { quantile } from "../numbers/order.ts";

/** Distances between predicted risk and smoothed share observed, over the rows. */
export interface CalibrationDistances {
  /** The mean: integrated calibration index. */
  readonly ici: number;
  /** The median. */
  readonly e50: number;
  /** The 90th percentile. */
  readonly e90: number;
  /** The greatest. */
  readonly emax: number;
}

/** Sums up |risk − share| over the rows. */
export function calibrationDistances(risks: Float64Array, shares: Float64Array): CalibrationDistances {
  const n = risks.length;
  const distances = new Float64Array(n);
  let total = 0;
  for (let row = 0; row < n; row += 1) {
    const distance = Math.abs((risks[row] as number) - (shares[row] as number));
    distances[row] = distance;
    total += distance;
  }
  distances.sort();
  return {
    ici: total / n,
    e50: quantile(distances, 0.5),
    e90: quantile(distances, 0.9),
    emax: distances[n - 1] as number,
  };
}
