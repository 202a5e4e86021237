import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** Marks with what they hit, over all images. */
export interface DetectionAveragePrecisionInput {
  readonly scores: ArrayLike<number>;
  /** 1 for a mark that hits a target of its own, else 0. */
  readonly labels: ArrayLike<number>;
  /** Number of true targets, found or not. */
  readonly targets: number;
}

/** Area under precision against recall, in the conventions in use. */
export interface DetectionAveragePrecision {
  /** Area under the envelope of precision (PASCAL VOC from 2010). */
  readonly allPoints: number;
  /** Mean of the envelope at recall 0, 0.01, … 1 (COCO). */
  readonly coco101: number;
  /** Mean of the envelope at recall 0, 0.1, … 1 (PASCAL VOC until 2009). */
  readonly voc11: number;
  /** Σ (recall step × precision), without the envelope. */
  readonly steps: number;
  readonly precision: readonly number[];
  readonly recall: readonly number[];
}

/**
 * Average precision of detections. Marks with one score form one point, so the order of ties changes nothing; targets that
 * no mark reached keep recall below 1 (Everingham and others 2010, IJCV 88:303). 0 when no mark hits. Not defined without
 * targets.
 */
export function detectionAveragePrecision(
  input: DetectionAveragePrecisionInput,
): DetectionAveragePrecision | NotDefined {
  const { scores, labels, targets } = input;
  if (!(targets >= 1)) return notDefined("no-events", "Not defined, because there is no target to find.");
  if (scores.length !== labels.length)
    return notDefined("invalid-input", "Not defined, because there must be one label for each score.");
  const order = Array.from(scores, (_, mark) => mark).toSorted(
    (a, b) => (scores[b] as number) - (scores[a] as number),
  );
  const precision: number[] = [];
  const recall: number[] = [];
  let hits = 0;
  for (const [rank, mark] of order.entries()) {
    const label = labels[mark];
    if (Number.isNaN(scores[mark]))
      return notDefined("missing-values", "Not defined, because a mark has no score.");
    if (label !== 0 && label !== 1)
      return notDefined("invalid-input", "Not defined, because a label is neither 0 nor 1.");
    hits += label;
    const next = order[rank + 1];
    if (next !== undefined && scores[next] === scores[mark]) continue;
    precision.push(hits / (rank + 1));
    recall.push(hits / targets);
  }
  if (hits > targets)
    return notDefined("invalid-input", "Not defined, because more marks hit than there are targets.");
  const envelope = envelopeOf(precision);
  const areaOf = (heights: readonly number[]) =>
    heights.reduce(
      (area, height, point) => area + height * ((recall[point] as number) - (recall[point - 1] ?? 0)),
      0,
    );
  return {
    allPoints: areaOf(envelope),
    coco101: meanAt(100, recall, envelope),
    voc11: meanAt(10, recall, envelope),
    steps: areaOf(precision),
    precision,
    recall,
  };
}

/** The best precision at this recall or a higher one. */
function envelopeOf(precision: readonly number[]): number[] {
  const envelope = [...precision];
  for (let point = envelope.length - 2; point >= 0; point--)
    envelope[point] = Math.max(envelope[point] as number, envelope[point + 1] as number);
  return envelope;
}

function meanAt(parts: number, recall: readonly number[], envelope: readonly number[]): number {
  let sum = 0;
  let point = 0;
  for (let part = 0; part <= parts; part++) {
    while (point < recall.length && (recall[point] as number) < part / parts) point++;
    sum += envelope[point] ?? 0;
  }
  return sum / (parts + 1);
}
