import type { ThresholdRow } from "#src/evaluation/index.ts";

/** The place of the threshold nearest to a number. */
export function nearestRow(
  thresholds: readonly Pick<ThresholdRow, "threshold">[],
  wanted: number,
): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, { threshold }] of thresholds.entries()) {
    const away = Math.abs(threshold - wanted);
    if (away >= least) continue;
    least = away;
    nearest = place;
  }
  return nearest;
}
