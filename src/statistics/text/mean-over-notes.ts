import type { Answer } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { quantile } from "../numbers/order.ts";
import { seededRandom } from "../numbers/random.ts";

/** One number a note, and the patient or writer the notes belong to. */
export interface MeanOverNotesInput {
  readonly values: ArrayLike<number>;
  /** Notes of one cluster are drawn together. Default: each note on its own. */
  readonly clusters?: readonly string[];
  readonly level?: number;
  /** Default 2000. */
  readonly replicates?: number;
  /** Default 1. */
  readonly seed?: number;
}

/**
 * Mean of a number over notes with a percentile bootstrap interval that draws notes, or whole clusters when notes of one
 * patient or writer belong together (Davison and Hinkley 1997, section 3.8). With one note or cluster there is a mean and
 * no interval.
 */
export function meanOverNotes(input: MeanOverNotesInput): Answer {
  const { values, clusters, level = 0.95, replicates = 2000, seed = 1 } = input;
  if (values.length === 0) return notDefined("no-rows", "Not defined, because there is no note.");
  if (clusters && clusters.length !== values.length)
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (!(level > 0 && level < 1) || !(Number.isInteger(replicates) && replicates >= 2))
    return notDefined(
      "invalid-input",
      "Not defined, because the level must lie between 0 and 1 and two replicates are the least.",
    );
  const totals = new Map<string | number, { sum: number; size: number }>();
  for (let note = 0; note < values.length; note++) {
    const value = values[note] as number;
    if (!Number.isFinite(value))
      return notDefined("missing-values", "Not defined, because a note has no number.");
    const cluster = clusters?.[note] ?? note;
    const total = totals.get(cluster) ?? { sum: 0, size: 0 };
    totals.set(cluster, { sum: total.sum + value, size: total.size + 1 });
  }
  const sums = Float64Array.from(totals.values(), ({ sum }) => sum);
  const sizes = Float64Array.from(totals.values(), ({ size }) => size);
  const value = sums.reduce((all, sum) => all + sum, 0) / values.length;
  const unit = clusters ? "clusters" : "notes";
  if (sums.length < 2)
    return {
      value,
      low: null,
      high: null,
      level,
      method: "mean",
      because: `One of the ${unit} alone gives no interval.`,
    };
  const random = seededRandom(seed);
  const means = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate++) {
    let sum = 0;
    let size = 0;
    for (let draw = 0; draw < sums.length; draw++) {
      const cluster = random.below(sums.length);
      sum += sums[cluster] as number;
      size += sizes[cluster] as number;
    }
    means[replicate] = sum / size;
  }
  means.sort();
  return {
    value,
    low: quantile(means, (1 - level) / 2),
    high: quantile(means, (1 + level) / 2),
    level,
    method: `percentile bootstrap of ${unit}, ${replicates} replicates`,
  };
}
