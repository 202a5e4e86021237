import { membership } from "./group-rates.ts";
import type { GroupRate } from "./group-rates.ts";
import type { GroupRows } from "./group-rows.ts";

/**
 * Variance of a rate, or of the difference of two, when rows come in clusters: residuals of the ratio are added up by
 * cluster (Rao & Scott 1992, Biometrics 48:577, the ratio estimator). Null with one cluster.
 */
export function clusteredVariance(
  rate: GroupRate,
  threshold: number,
  first: GroupRows,
  second?: GroupRows,
): number | null {
  const both = second === undefined ? [first] : [first, second];
  const sums = new Float64Array(1 + both.reduce((most, group) => Math.max(most, highestCode(group)), -1));
  const taking = new Uint8Array(sums.length);
  for (const [place, group] of both.entries())
    addResiduals(rate, threshold, group, { sums, taking, sign: 1 - 2 * place });
  const clusters = taking.reduce((count, takes) => count + takes, 0);
  if (clusters < 2) return null;
  return (clusters / (clusters - 1)) * sums.reduce((sum, value) => sum + value * value, 0);
}

interface Residuals {
  readonly sums: Float64Array;
  readonly taking: Uint8Array;
  /** The second group is taken away from the first. */
  readonly sign: number;
}

function addResiduals(
  rate: GroupRate,
  threshold: number,
  group: GroupRows,
  { sums, taking, sign }: Residuals,
): void {
  const { labels, probabilities, clusters } = group;
  let part = 0;
  let whole = 0;
  for (let row = 0; row < labels.length; row++) {
    const among = membership(rate, labels[row] as number, (probabilities[row] as number) >= threshold);
    if (among.whole) whole++;
    if (among.whole && among.part) part++;
  }
  for (let row = 0; row < labels.length; row++) {
    const among = membership(rate, labels[row] as number, (probabilities[row] as number) >= threshold);
    if (!among.whole) continue;
    const cluster = clusters?.[row] ?? 0;
    const residual = (Number(among.part) - part / whole) / whole;
    sums[cluster] = (sums[cluster] as number) + sign * residual;
    taking[cluster] = 1;
  }
}

function highestCode({ clusters = new Int32Array() }: GroupRows): number {
  return clusters.reduce((most, code) => Math.max(most, code), 0);
}
