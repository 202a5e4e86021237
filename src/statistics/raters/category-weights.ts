import { notDefined, type NotDefined } from "../estimate.ts";
import type { Weighting } from "./ratings-input.ts";

/** Credit for a pair of categories: 1 for the same, less the further apart they are on the declared scale. */
export interface CategoryWeights {
  readonly size: number;
  readonly identity: boolean;
  readonly weight: (a: number, b: number) => number;
  /** The sum of the weights of all pairs of categories. */
  readonly total: number;
}

/**
 * The weights of a scale with `size` categories.
 * Linear weights are Cicchetti and Allison's (1971), quadratic ones Fleiss and Cohen's (1973).
 */
export function categoryWeights(
  size: number,
  weighting: Weighting = "none",
  positions?: readonly number[],
): CategoryWeights | NotDefined {
  if (weighting === "none") {
    return { size, identity: true, weight: (a, b) => (a === b ? 1 : 0), total: size };
  }
  if (weighting !== "linear" && weighting !== "quadratic") {
    return notDefined(
      "invalid-input",
      "Not defined, because the weighting must be none, linear or quadratic.",
    );
  }
  const places = positions ?? Array.from({ length: size }, (_, place) => place + 1);
  if (places.length !== size || places.some((place) => !Number.isFinite(place))) {
    return notDefined(
      "invalid-input",
      "Not defined, because the positions of the scale need one number for each category.",
    );
  }
  const span = Math.max(...places) - Math.min(...places);
  if (!(span > 0))
    return notDefined(
      "one-class",
      "Not defined, because a weighted coefficient needs a scale of at least two places.",
    );
  const power = weighting === "linear" ? 1 : 2;
  const weight = (a: number, b: number) =>
    1 - (Math.abs((places[a] ?? 0) - (places[b] ?? 0)) / span) ** power;
  let total = 0;
  for (let a = 0; a < size; a += 1) for (let b = 0; b < size; b += 1) total += weight(a, b);
  return { size, identity: false, weight, total };
}
