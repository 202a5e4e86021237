import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** Marks of a model and true targets as boxes, each with the image it lies in. */
export interface MatchBoxesInput {
  /** Image of each mark. */
  readonly images: readonly string[];
  readonly scores: ArrayLike<number>;
  /** Columns of the marks: lowest corner on each axis, then highest: x1, y1, x2, y2 or x1, y1, z1, x2, y2, z2. */
  readonly boxes: readonly ArrayLike<number>[];
  /** Image of each true target. */
  readonly targetImages: readonly string[];
  readonly targetBoxes: readonly ArrayLike<number>[];
  /** Least intersection over union of a hit. Default 0.5. */
  readonly overlap?: number;
}

export interface MatchedBoxes {
  /** 1 for a hit, 0 for a mark on nothing or a second mark on one target. */
  readonly labels: Uint8Array;
  /** 1 for a mark that overlaps enough only with targets already hit. */
  readonly duplicates: Uint8Array;
  /** Row of the target a mark hits; -1 for none. */
  readonly targetOf: Int32Array;
  readonly targets: number;
}

/**
 * Gives each mark at most one target and each target at most one mark: marks in order of falling score (ties in the order
 * given) take the free target they overlap most, when the intersection over union reaches `overlap` (the COCO rule; Lin
 * and others 2014). Boxes touch nothing beyond their edges: width is x2 − x1, without the added pixel of older code.
 */
export function matchBoxes(input: MatchBoxesInput): MatchedBoxes | NotDefined {
  const { images, scores, boxes, targetImages, targetBoxes, overlap = 0.5 } = input;
  const fault = faultOf(input, overlap);
  if (fault) return fault;
  const targetsIn = new Map<string, number[]>();
  for (const [target, image] of targetImages.entries()) {
    const there = targetsIn.get(image);
    if (there) there.push(target);
    else targetsIn.set(image, [target]);
  }
  const order = Array.from(scores, (_, mark) => mark).toSorted(
    (a, b) => (scores[b] as number) - (scores[a] as number),
  );
  const taken = new Uint8Array(targetImages.length);
  const labels = new Uint8Array(images.length);
  const duplicates = new Uint8Array(images.length);
  const targetOf = new Int32Array(images.length).fill(-1);
  for (const mark of order) {
    let best = -1;
    let bestOverlap = -1;
    for (const target of targetsIn.get(images[mark] as string) ?? []) {
      const shared = intersectionOverUnion(boxes, mark, targetBoxes, target);
      if (shared < overlap) continue;
      if (taken[target] === 1) duplicates[mark] = 1;
      else if (shared > bestOverlap) {
        best = target;
        bestOverlap = shared;
      }
    }
    if (best < 0) continue;
    taken[best] = 1;
    labels[mark] = 1;
    duplicates[mark] = 0;
    targetOf[mark] = best;
  }
  return { labels, duplicates, targetOf, targets: targetImages.length };
}

function intersectionOverUnion(
  boxes: readonly ArrayLike<number>[],
  mark: number,
  targets: readonly ArrayLike<number>[],
  target: number,
): number {
  const axes = boxes.length / 2;
  let shared = 1;
  let first = 1;
  let second = 1;
  for (let axis = 0; axis < axes; axis++) {
    const low = boxes[axis]?.[mark] as number;
    const high = boxes[axis + axes]?.[mark] as number;
    const targetLow = targets[axis]?.[target] as number;
    const targetHigh = targets[axis + axes]?.[target] as number;
    shared *= Math.max(0, Math.min(high, targetHigh) - Math.max(low, targetLow));
    first *= high - low;
    second *= targetHigh - targetLow;
  }
  const union = first + second - shared;
  return union > 0 ? shared / union : 0;
}

function faultOf(input: MatchBoxesInput, overlap: number): NotDefined | undefined {
  const { images, scores, boxes, targetImages, targetBoxes } = input;
  if (!(overlap > 0 && overlap <= 1))
    return notDefined(
      "invalid-input",
      "Not defined, because the overlap must lie above 0 and reach at most 1.",
    );
  if ((boxes.length !== 4 && boxes.length !== 6) || targetBoxes.length !== boxes.length)
    return notDefined(
      "invalid-input",
      "Not defined, because marks and targets need four or six columns of corners each.",
    );
  if (scores.length !== images.length || boxes.some((column) => column.length !== images.length))
    return notDefined("invalid-input", "Not defined, because the columns of the marks differ in length.");
  if (targetBoxes.some((column) => column.length !== targetImages.length))
    return notDefined("invalid-input", "Not defined, because the columns of the targets differ in length.");
  for (const column of [scores, ...boxes, ...targetBoxes])
    for (let row = 0; row < column.length; row++)
      if (!Number.isFinite(column[row]))
        return notDefined(
          "missing-values",
          "Not defined, because a score or a corner is missing or not a finite number.",
        );
  for (const side of [boxes, targetBoxes])
    for (let axis = 0; axis < side.length / 2; axis++)
      for (let row = 0; row < (side[axis]?.length ?? 0); row++)
        if ((side[axis + side.length / 2]?.[row] as number) < (side[axis]?.[row] as number))
          return notDefined("invalid-input", "Not defined, because a box ends before it begins.");
  return undefined;
}
