import { notDefined } from "../estimate.ts";
import type { Estimate, NotDefined } from "../estimate.ts";
import { studentQuantile } from "../numbers/student.ts";
import { faultOfColumns, faultOfLevel } from "./finite-columns.ts";

export interface DemingRegressionInput {
  /** The reference measurement. */
  readonly first: ArrayLike<number>;
  /** The measurement compared with it. */
  readonly second: ArrayLike<number>;
  /** Error variance of the second over that of the first; 1 (orthogonal) when left out. */
  readonly errorRatio?: number;
  /** Coverage of the intervals; 0.95 when left out. */
  readonly level?: number;
}

export interface DemingRegression {
  readonly rows: number;
  readonly slope: Estimate;
  readonly intercept: Estimate;
}

/**
 * The line second = intercept + slope × first when both are measured with error (Deming regression).
 *
 * Intervals by the jackknife with t, n − 2 degrees of freedom, in one pass. Linnet 1990, Stat Med 9:1463;
 * CLSI EP09. Not defined when the two do not vary together or with fewer than 4 rows.
 */
export function demingRegression({
  first,
  second,
  errorRatio = 1,
  level = 0.95,
}: DemingRegressionInput): DemingRegression | NotDefined {
  const fault = faultOfColumns([first, second], 4) ?? faultOfLevel(level);
  if (fault !== undefined) return fault;
  if (!(errorRatio > 0))
    return notDefined("invalid-input", "Not defined, because the error ratio must be above 0.");
  const rows = first.length;
  const sums = { x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  const originX = first[0] as number;
  const originY = second[0] as number;
  for (let row = 0; row < rows; row++) {
    // Measured from the first pair, so that large values do not swallow small differences.
    const x = (first[row] as number) - originX;
    const y = (second[row] as number) - originY;
    sums.x += x;
    sums.y += y;
    sums.xx += x * x;
    sums.yy += y * y;
    sums.xy += x * y;
  }
  const fitted = lineOf(sums, rows, errorRatio);
  if (fitted === undefined)
    return notDefined("constant", "Not defined, because the two measurements do not vary together.");
  const toOrigin = ({ slope, intercept }: Line): Line => ({
    slope,
    intercept: intercept + originY - slope * originX,
  });
  const whole = toOrigin(fitted);
  const slopes = new Float64Array(rows);
  const intercepts = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const x = (first[row] as number) - originX;
    const y = (second[row] as number) - originY;
    const left = {
      x: sums.x - x,
      y: sums.y - y,
      xx: sums.xx - x * x,
      yy: sums.yy - y * y,
      xy: sums.xy - x * y,
    };
    const line = lineOf(left, rows - 1, errorRatio);
    if (line === undefined) {
      return notDefined(
        "constant",
        "Not defined, because the line rests on a single pair: without it the rest do not vary together.",
      );
    }
    const { slope, intercept } = toOrigin(line);
    slopes[row] = rows * whole.slope - (rows - 1) * slope;
    intercepts[row] = rows * whole.intercept - (rows - 1) * intercept;
  }
  return {
    rows,
    slope: jackknife(whole.slope, slopes, level),
    intercept: jackknife(whole.intercept, intercepts, level),
  };
}

interface Line {
  readonly slope: number;
  readonly intercept: number;
}

function lineOf(
  { x, y, xx, yy, xy }: Readonly<Record<"x" | "y" | "xx" | "yy" | "xy", number>>,
  rows: number,
  ratio: number,
): Line | undefined {
  const sxx = xx - (x * x) / rows;
  const syy = yy - (y * y) / rows;
  const sxy = xy - (x * y) / rows;
  if (Math.abs(sxy) <= 1e-12 * Math.sqrt(Math.abs(sxx * syy)) || sxy === 0) return undefined;
  const apart = syy - ratio * sxx;
  const slope = (apart + Math.sqrt(apart * apart + 4 * ratio * sxy * sxy)) / (2 * sxy);
  return { slope, intercept: (y - slope * x) / rows };
}

function jackknife(value: number, pseudo: Float64Array, level: number): Estimate {
  const rows = pseudo.length;
  const middle = pseudo.reduce((total, one) => total + one, 0) / rows;
  const squares = pseudo.reduce((total, one) => total + (one - middle) ** 2, 0);
  const standardError = Math.sqrt(squares / (rows - 1) / rows);
  const reach = studentQuantile((1 + level) / 2, rows - 2) * standardError;
  return { value, low: value - reach, high: value + reach, standardError, level, method: "jackknife, t" };
}
