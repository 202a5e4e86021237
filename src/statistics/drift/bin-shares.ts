/** Share of sorted values in each bin; a value at an edge lies in the bin below it. */
export function binShares(sorted: Float64Array, edges: ArrayLike<number>): number[] {
  const shares: number[] = [];
  let from = 0;
  for (let bin = 0; bin <= edges.length; bin += 1) {
    let to = sorted.length;
    if (bin < edges.length) {
      to = from;
      while (to < sorted.length && (sorted[to] as number) <= (edges[bin] as number)) to += 1;
    }
    shares.push((to - from) / sorted.length);
    from = to;
  }
  return shares;
}
