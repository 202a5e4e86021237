import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { chiSquareUpper } from "../numbers/chi-square.ts";
import { quantile } from "../numbers/order.ts";
import { binShares } from "./bin-shares.ts";
import { sortedSamples } from "./two-samples.ts";
import type { TwoSamples } from "./two-samples.ts";

export interface PopulationStabilityInput extends TwoSamples {
  /** Bins of equal share of the reference; default 10. Equal edges are merged. */
  readonly bins?: number;
  /** Edges to use instead. */
  readonly edges?: readonly number[];
  /** What a share of 0 counts as; default 0.0001. */
  readonly floor?: number;
}

export interface PopulationStability {
  /** Σ (current − reference) · ln(current / reference). */
  readonly psi: number;
  readonly edges: readonly number[];
  readonly referenceShares: readonly number[];
  readonly currentShares: readonly number[];
  /** Bins in which one share was 0 and the floor took its place. */
  readonly flooredBins: number;
  /** What chance alone gives on average: (bins − 1)(1/n + 1/m). */
  readonly expectedByChance: number;
  /** Of no drift, PSI over (1/n + 1/m) being chi-square for large samples. */
  readonly p: number;
  readonly missingReference: number;
  readonly missingCurrent: number;
}

/**
 * Population stability index (Siddiqi 2006; its distribution in Yurdakul and Naranjo 2020, J Risk Model Validation
 * 14(4):89). Bins are tenths of the reference by quantiles of type 7; an empty bin counts as the floor.
 * Not defined for an empty sample or a reference without spread.
 */
export function populationStability(input: PopulationStabilityInput): PopulationStability | NotDefined {
  const { bins = 10, floor = 1e-4 } = input;
  if (!Number.isSafeInteger(bins) || bins < 2 || !(floor > 0 && floor < 1)) {
    const because = "Not defined, because there must be two bins or more and a floor between 0 and 1.";
    return notDefined("invalid-input", because);
  }
  const samples = sortedSamples(input);
  if (!("current" in samples)) return samples;
  const { reference, current, missingReference, missingCurrent } = samples;
  const edges = [...new Set(input.edges ?? quantileEdges(reference, bins))].toSorted((a, b) => a - b);
  if (reference[0] === reference.at(-1) && input.edges === undefined) {
    return notDefined("constant", "Not defined, because all values of the reference are the same.");
  }
  const referenceShares = binShares(reference, edges);
  const currentShares = binShares(current, edges);
  let psi = 0;
  let flooredBins = 0;
  for (const [bin, before] of referenceShares.entries()) {
    const now = currentShares[bin] ?? 0;
    // A bin that nobody is in at either time says nothing.
    if (before === 0 && now === 0) continue;
    if (before === 0 || now === 0) flooredBins += 1;
    const from = Math.max(before, floor);
    const to = Math.max(now, floor);
    psi += (to - from) * Math.log(to / from);
  }
  const chance = 1 / reference.length + 1 / current.length;
  return {
    psi,
    edges,
    referenceShares,
    currentShares,
    flooredBins,
    expectedByChance: edges.length * chance,
    p: edges.length === 0 ? 1 : chiSquareUpper(psi / chance, edges.length),
    missingReference,
    missingCurrent,
  };
}

function quantileEdges(sorted: Float64Array, bins: number): number[] {
  return Array.from({ length: bins - 1 }, (_, i) => quantile(sorted, (i + 1) / bins));
}
