import type { ThresholdPoint } from "#src/figures/index.ts";

/** The place of the row whose threshold lies nearest. */
export function nearestRow(rows: readonly ThresholdPoint[], threshold: number): number {
  let nearest = 0;
  let gap = Number.POSITIVE_INFINITY;
  for (const [index, row] of rows.entries()) {
    const away = Math.abs(row.threshold - threshold);
    if (away < gap) [nearest, gap] = [index, away];
  }
  return nearest;
}
