import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { binShares } from "./bin-shares.ts";
import { sortedSamples } from "./two-samples.ts";
import type { TwoSamples } from "./two-samples.ts";

export interface JensenShannonInput extends TwoSamples {
  /** Bins of equal width over the range of both samples; default 10. */
  readonly bins?: number;
}

export interface JensenShannon {
  /** In bits: 0 for equal samples, 1 for samples that share no bin. */
  readonly divergence: number;
  /** Its square root, which is a distance. */
  readonly distance: number;
  readonly edges: readonly number[];
  readonly missingReference: number;
  readonly missingCurrent: number;
}

/**
 * Jensen–Shannon divergence of two histograms, in bits (Lin 1991, IEEE Trans Inf Theory 37:145). It depends on the
 * bins: here of equal width. Not defined for an empty sample or when all values are the same.
 */
export function jensenShannon(input: JensenShannonInput): JensenShannon | NotDefined {
  const { bins = 10 } = input;
  if (!Number.isSafeInteger(bins) || bins < 2) {
    return notDefined("invalid-input", "Not defined, because there must be two bins or more.");
  }
  const samples = sortedSamples(input);
  if (!("current" in samples)) return samples;
  const { reference, current, missingReference, missingCurrent } = samples;
  const low = Math.min(reference[0] as number, current[0] as number);
  const high = Math.max(reference.at(-1) as number, current.at(-1) as number);
  if (low === high) {
    return notDefined("constant", "Not defined, because all values are the same.");
  }
  const edges = Array.from({ length: bins - 1 }, (_, i) => low + ((high - low) * (i + 1)) / bins);
  const before = binShares(reference, edges);
  const now = binShares(current, edges);
  let divergence = 0;
  for (const [bin, p] of before.entries()) {
    const q = now[bin] ?? 0;
    const middle = (p + q) / 2;
    if (p > 0) divergence += (p / 2) * Math.log2(p / middle);
    if (q > 0) divergence += (q / 2) * Math.log2(q / middle);
  }
  divergence = Math.max(0, divergence);
  return { divergence, distance: Math.sqrt(divergence), edges, missingReference, missingCurrent };
}
