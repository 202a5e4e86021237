import { notDefined } from "../estimate.ts";
import type { Answer, Estimate, NotDefined } from "../estimate.ts";
import { variance } from "../numbers/moments.ts";
import { criticalValue } from "../numbers/normal.ts";
import { studentQuantile } from "../numbers/student.ts";
import { faultOfColumns, faultOfLevel } from "./finite-columns.ts";
import { straightLine } from "./linear-regression.ts";
import { meanInterval } from "./mean-interval.ts";
import { noncentralTQuantile } from "./noncentral-t.ts";

export interface BlandAltmanInput {
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
  /** Share of differences the limits of agreement are meant to hold; 0.95 when left out. */
  readonly agreement?: number;
  /** How the limits get their intervals; "exact" when left out. */
  readonly interval?: "exact" | "approximate";
  /** Coverage of the intervals; 0.95 when left out. */
  readonly level?: number;
}

export interface BlandAltman {
  readonly rows: number;
  /** Mean of first − second. */
  readonly bias: Estimate;
  /** Standard deviation of the differences (n − 1). */
  readonly standardDeviation: number;
  readonly lowerLimit: Estimate;
  readonly upperLimit: Estimate;
  /** Slope of the difference on the mean of the two: whether they part as the value grows. */
  readonly proportionalBias: Answer;
  /** Two-sided t test that this slope is 0; null when it is not defined. */
  readonly proportionalBiasP: number | null;
}

/**
 * Bias and limits of agreement of two measurements of the same thing, one pair a row.
 *
 * Differences are first − second; limits are bias ± z·sd with z the normal quantile of `agreement` (1.959964,
 * not 2). Bias: t interval. Limits: exact intervals of each limit by the noncentral t (Carkeet 2015, Optom Vis
 * Sci 92:e71), or the approximate ones of Bland and Altman 1999, Stat Methods Med Res 8:135. Pairs must be of
 * different people; `blandAltmanRepeated` is for several pairs a person. Not defined below 3 rows.
 */
export function blandAltman({
  first,
  second,
  agreement = 0.95,
  interval = "exact",
  level = 0.95,
}: BlandAltmanInput): BlandAltman | NotDefined {
  const fault = faultOfColumns([first, second], 3) ?? faultOfLevel(level) ?? faultOfLevel(agreement);
  if (fault !== undefined) return fault;
  const rows = first.length;
  const differences = new Float64Array(rows);
  const means = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    differences[row] = (first[row] as number) - (second[row] as number);
    means[row] = ((first[row] as number) + (second[row] as number)) / 2;
  }
  const bias = meanInterval(differences, level);
  const standardDeviation = Math.sqrt(variance(differences));
  const z = criticalValue(agreement);
  const reach = interval === "exact" ? exactReach(z, rows, level) : approximateReach(z, rows, level);
  if (reach === undefined) {
    return notDefined(
      "did-not-converge",
      "Not defined, because the exact interval of the limits was not found.",
    );
  }
  const [inner, outer] = reach;
  const method = interval === "exact" ? "exact, noncentral t (Carkeet)" : "approximate t (Bland–Altman)";
  const at = (multiple: number): number => bias.value + multiple * standardDeviation;
  const { slope, p } = straightLine(differences, means, level);
  return {
    rows,
    bias,
    standardDeviation,
    lowerLimit: { value: at(-z), low: at(-outer), high: at(-inner), level, method },
    upperLimit: { value: at(z), low: at(inner), high: at(outer), level, method },
    proportionalBias: slope,
    proportionalBiasP: p,
  };
}

/** Multiples of the standard deviation between which a limit lies: t quantiles shifted by z√n, over √n. */
function exactReach(z: number, rows: number, level: number): readonly [number, number] | undefined {
  const root = Math.sqrt(rows);
  const inner = noncentralTQuantile((1 - level) / 2, rows - 1, z * root);
  const outer = noncentralTQuantile((1 + level) / 2, rows - 1, z * root);
  return inner === undefined || outer === undefined ? undefined : [inner / root, outer / root];
}

function approximateReach(z: number, rows: number, level: number): readonly [number, number] {
  const reach = studentQuantile((1 + level) / 2, rows - 1) * Math.sqrt(1 / rows + (z * z) / (2 * (rows - 1)));
  return [z - reach, z + reach];
}
