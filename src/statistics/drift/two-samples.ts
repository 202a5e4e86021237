import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** Two samples of one number: of any lengths; an entry that is NaN is missing. */
export interface TwoSamples {
  readonly reference: ArrayLike<number>;
  readonly current: ArrayLike<number>;
}

/** The samples sorted, without what is missing. */
export interface SortedSamples {
  readonly reference: Float64Array;
  readonly current: Float64Array;
  readonly missingReference: number;
  readonly missingCurrent: number;
}

/** Sorts both samples, leaves out what is missing, and says so when one is empty or not finite. */
export function sortedSamples({ reference, current }: TwoSamples): SortedSamples | NotDefined {
  const before = present(reference);
  const now = present(current);
  if (before.length === 0 || now.length === 0) {
    return notDefined("no-rows", "Not defined, because one of the two samples is empty.");
  }
  if (!before.every(Number.isFinite) || !now.every(Number.isFinite)) {
    return notDefined("invalid-input", "Not defined, because a value is not finite.");
  }
  return {
    reference: before.sort(),
    current: now.sort(),
    missingReference: reference.length - before.length,
    missingCurrent: current.length - now.length,
  };
}

function present(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).filter((value) => !Number.isNaN(value));
}
