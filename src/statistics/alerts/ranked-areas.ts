import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { sortedOrder } from "../numbers/order.ts";

/** Area under the ROC curve (ties one half) and average precision of rows, in one walk down the sorted scores. */
export function rankedAreas(
  labels: ArrayLike<number>,
  scores: ArrayLike<number> | undefined,
): { readonly areaUnderRoc: number | NotDefined; readonly areaUnderPr: number | NotDefined } {
  if (scores === undefined) {
    const without = notDefined("missing-values", "Not defined, because there are no probabilities.");
    return { areaUnderRoc: without, areaUnderPr: without };
  }
  const order = sortedOrder(scores);
  let hits = 0;
  let misses = 0;
  let area = 0;
  let steps = 0;
  for (let place = order.length - 1; place >= 0;) {
    const score = scores[order[place] as number];
    let newHits = 0;
    let newMisses = 0;
    for (; place >= 0 && scores[order[place] as number] === score; place--) {
      if (labels[order[place] as number] === 1) newHits += 1;
      else newMisses += 1;
    }
    area += newMisses * (hits + newHits / 2);
    hits += newHits;
    misses += newMisses;
    if (newHits > 0) steps += newHits * (hits / (hits + misses));
  }
  if (hits === 0 || misses === 0) {
    const oneClass = notDefined("one-class", "Not defined, because the rows hold only one class.");
    return { areaUnderRoc: oneClass, areaUnderPr: oneClass };
  }
  return { areaUnderRoc: area / hits / misses, areaUnderPr: steps / hits };
}
