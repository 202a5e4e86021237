import { categoryCodes } from "../discrimination/category-codes.ts";
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
  const { codes, count } = categoryCodes(both.flatMap((group) => [...(group.clusters ?? [])]));
  const sums = new Float64Array(count);
  const taking = new Set<number>();
  let start = 0;
  for (const [place, group] of both.entries()) {
    const { part, whole } = total(rate, threshold, group);
    for (let row = 0; row < group.labels.length; row++) {
      const among = membershipOf(rate, threshold, group, row);
      if (!among.whole) continue;
      const cluster = codes[start + row] as number;
      const residual = (Number(among.part) - part / whole) / whole;
      sums[cluster] = (sums[cluster] as number) + (place === 0 ? residual : -residual);
      taking.add(cluster);
    }
    start += group.labels.length;
  }
  if (taking.size < 2) return null;
  return (taking.size / (taking.size - 1)) * sums.reduce((sum, value) => sum + value * value, 0);
}

function total(rate: GroupRate, threshold: number, group: GroupRows) {
  let part = 0;
  let whole = 0;
  for (let row = 0; row < group.labels.length; row++) {
    const among = membershipOf(rate, threshold, group, row);
    if (among.whole) whole++;
    if (among.whole && among.part) part++;
  }
  return { part, whole };
}

const membershipOf = (rate: GroupRate, threshold: number, group: GroupRows, row: number) =>
  membership(rate, group.labels[row] as number, (group.probabilities[row] as number) >= threshold);
