import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { backTransformed } from "./back-transformed.ts";
import { poolEstimates } from "./pool-estimates.ts";
import type { PooledEstimates } from "./pool-estimates.ts";

export interface PoolAreasInput {
  /** Area under the curve (C statistic) of each site, strictly between 0 and 1. */
  readonly areas: ArrayLike<number>;
  readonly standardErrors: ArrayLike<number>;
  /** Default 0.95. */
  readonly level?: number;
}

/**
 * Pools areas under the curve on the logit scale and carries them back (Debray and others 2017, BMJ 356:i6460;
 * Snell, Ensor and others 2018). The error of a logit is that of the area over area·(1 − area).
 * tau², Q and standard errors are on the logit scale. See poolEstimates.
 */
export function poolAreas({
  areas,
  standardErrors,
  level = 0.95,
}: PoolAreasInput): PooledEstimates | NotDefined {
  const values = new Float64Array(areas);
  if (values.some((area) => area <= 0 || area >= 1)) {
    const because =
      "Not defined, because an area of 0 or 1 has no logit: leave the site out or give its own interval.";
    return notDefined("invalid-input", because);
  }
  const pooled = poolEstimates({
    estimates: values.map((area) => Math.log(area / (1 - area))),
    standardErrors: new Float64Array(standardErrors).map((error, site) => {
      const area = values[site] ?? Number.NaN;
      return error / (area * (1 - area));
    }),
    level,
  });
  return "fixed" in pooled ? backTransformed(pooled, (x) => 1 / (1 + Math.exp(-x))) : pooled;
}
