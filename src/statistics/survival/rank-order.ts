import { sortedOrder } from "../numbers/order.ts";

/** Rows from the lowest score to the highest, with the ends of runs of equal scores. */
export interface RankOrder {
  readonly order: Int32Array;
  /** For each place of the order, the place after the last row of the same score. */
  readonly runEnd: Int32Array;
}

/** One sort, for as many times as are asked about. */
export function rankOrder(scores: ArrayLike<number>): RankOrder {
  const order = sortedOrder(scores);
  const n = order.length;
  const runEnd = new Int32Array(n);
  for (let at = n - 1; at >= 0; at -= 1) {
    const next = at + 1;
    const same = next < n && scores[order[next] as number] === scores[order[at] as number];
    runEnd[at] = same ? (runEnd[next] as number) : next;
  }
  return { order, runEnd };
}
