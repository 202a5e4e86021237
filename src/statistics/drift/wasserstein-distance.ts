import type { NotDefined } from "../estimate.ts";
import { sortedSamples } from "./two-samples.ts";
import type { TwoSamples } from "./two-samples.ts";

export interface Wasserstein {
  /** In the unit of the values: how far they moved on average. */
  readonly distance: number;
  readonly missingReference: number;
  readonly missingCurrent: number;
}

/**
 * First Wasserstein (earth mover's) distance: the area between the two distribution functions (Vallender 1974).
 * Not defined for an empty sample.
 */
export function wassersteinDistance(input: TwoSamples): Wasserstein | NotDefined {
  const samples = sortedSamples(input);
  if (!("current" in samples)) return samples;
  const { reference, current, missingReference, missingCurrent } = samples;
  let distance = 0;
  let i = 0;
  let j = 0;
  let at = Math.min(reference[0] as number, current[0] as number);
  while (i < reference.length || j < current.length) {
    const next = Math.min(reference[i] ?? Infinity, current[j] ?? Infinity);
    distance += Math.abs(i / reference.length - j / current.length) * (next - at);
    at = next;
    while (i < reference.length && reference[i] === at) i += 1;
    while (j < current.length && current[j] === at) j += 1;
  }
  return { distance, missingReference, missingCurrent };
}
