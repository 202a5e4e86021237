import { quantile } from "../numbers/order.ts";
import { seededRandom } from "../numbers/random.ts";

/** Where an item stands and how sure that is. */
export interface ItemRank {
  readonly item: string;
  /** 1 is the best. */
  readonly rank: number;
  readonly low: number;
  readonly high: number;
  /** Share of the draws in which the item is the best. */
  readonly best: number;
}

interface RankQuestion {
  readonly items: readonly string[];
  readonly strengths: Float64Array;
  /** k×k, row-major, the reference in its row of noughts. */
  readonly covariance: Float64Array;
  readonly level: number;
  readonly draws: number;
  readonly seed: number;
}

/** Ranks with percentile intervals, from strengths drawn anew from their normal approximation. */
export function rankItems({
  items,
  strengths,
  covariance,
  level,
  draws,
  seed,
}: RankQuestion): readonly ItemRank[] {
  const size = items.length;
  const root = rootOf(covariance, size);
  const random = seededRandom(seed);
  const noise = new Float64Array(size);
  const drawn = new Float64Array(size);
  const ranks = items.map(() => new Float64Array(draws));
  const best = new Float64Array(size);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let place = 0; place < size; place += 1) noise[place] = random.normal();
    for (let row = 0; row < size; row += 1) {
      let value = strengths[row] as number;
      for (let column = 0; column <= row; column += 1) {
        value += (root[row * size + column] as number) * (noise[column] as number);
      }
      drawn[row] = value;
    }
    for (const [row, own] of ranks.entries()) {
      const rank = rankOf(drawn, row);
      own[draw] = rank;
      if (rank === 1) best[row] = (best[row] as number) + 1 / draws;
    }
  }
  return items.map((item, row) => {
    const sorted = (ranks[row] as Float64Array).sort();
    const rank = rankOf(strengths, row);
    if (draws === 0) return { item, rank, low: rank, high: rank, best: Number(rank === 1) };
    const low = Math.floor(quantile(sorted, (1 - level) / 2));
    const high = Math.ceil(quantile(sorted, (1 + level) / 2));
    return { item, rank, low: Math.min(low, rank), high: Math.max(high, rank), best: best[row] as number };
  });
}

function rankOf(values: Float64Array, row: number): number {
  let above = 1;
  for (const value of values) if (value > (values[row] as number)) above += 1;
  return above;
}

/** Lower triangular root of a covariance; a variance of nought gives a row of noughts. */
function rootOf(covariance: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let left = covariance[row * size + column] as number;
      for (let k = 0; k < column; k += 1)
        left -= (root[row * size + k] as number) * (root[column * size + k] as number);
      const pivot = root[column * size + column] as number;
      if (row === column) root[row * size + row] = Math.sqrt(Math.max(left, 0));
      else root[row * size + column] = pivot > 0 ? left / pivot : 0;
    }
  }
  return root;
}
