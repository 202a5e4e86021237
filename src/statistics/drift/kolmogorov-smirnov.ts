import type { NotDefined } from "../estimate.ts";
import { exactSmirnov, limitSmirnov } from "./smirnov-tail.ts";
import { sortedSamples } from "./two-samples.ts";
import type { TwoSamples } from "./two-samples.ts";

export interface KolmogorovSmirnov {
  /** Greatest distance of the two distribution functions, 0 to 1. */
  readonly statistic: number;
  readonly p: number;
  readonly method: "exact" | "large-sample";
  readonly missingReference: number;
  readonly missingCurrent: number;
}

/** Above this many pairs of samples of unlike size the large-sample p value is used. */
const MOST_PAIRS = 2e7;

/**
 * Two-sample Kolmogorov–Smirnov test, two-sided. The p value is exact where the samples are of equal size or small
 * (Hodges 1958; paths on a lattice), else Smirnov's limit; with tied values it is conservative.
 * Not defined for an empty sample.
 */
export function kolmogorovSmirnov(input: TwoSamples): KolmogorovSmirnov | NotDefined {
  const samples = sortedSamples(input);
  if (!("current" in samples)) return samples;
  const { reference, current, missingReference, missingCurrent } = samples;
  const n = reference.length;
  const m = current.length;
  // n·m times the distance is a whole number: no rounding decides.
  let widest = 0;
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    const at = Math.min(reference[i] as number, current[j] as number);
    while (i < n && reference[i] === at) i += 1;
    while (j < m && current[j] === at) j += 1;
    widest = Math.max(widest, Math.abs(i * m - j * n));
  }
  const statistic = widest / (n * m);
  const exact = n === m || n * m <= MOST_PAIRS;
  return {
    statistic,
    p: exact ? exactSmirnov(n, m, widest) : limitSmirnov(statistic * Math.sqrt((n * m) / (n + m))),
    method: exact ? "exact" : "large-sample",
    missingReference,
    missingCurrent,
  };
}
