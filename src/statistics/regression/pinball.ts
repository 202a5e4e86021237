/** The pinball loss of each row when `predicted` is read as a quantile of `observed`. Koenker and Bassett 1978. */
export function pinballOf(
  observed: ArrayLike<number>,
  predicted: ArrayLike<number>,
  quantile: number,
): Float64Array {
  const losses = new Float64Array(observed.length);
  for (let row = 0; row < losses.length; row++) {
    const above = (observed[row] as number) - (predicted[row] as number);
    losses[row] = above >= 0 ? quantile * above : (quantile - 1) * above;
  }
  return losses;
}
