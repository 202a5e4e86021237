/** Weights by rank, with sums over all lower ranks in log n steps (Fenwick 1994, Software: Practice and Experience). */
export class RankTree {
  total = 0;
  readonly #sums: Float64Array;
  readonly #own: Float64Array;

  constructor(ranks: number) {
    this.#sums = new Float64Array(ranks + 1);
    this.#own = new Float64Array(ranks);
  }

  add(rank: number, weight: number): void {
    this.total += weight;
    this.#own[rank] = (this.#own[rank] as number) + weight;
    const sums = this.#sums;
    for (let at = rank + 1; at < sums.length; at += at & -at) sums[at] = (sums[at] as number) + weight;
  }

  /** Weight at the rank itself. */
  equal(rank: number): number {
    return this.#own[rank] as number;
  }

  /** Weight at all lower ranks. */
  below(rank: number): number {
    const sums = this.#sums;
    let sum = 0;
    for (let at = rank; at > 0; at &= at - 1) sum += sums[at] as number;
    return sum;
  }
}
