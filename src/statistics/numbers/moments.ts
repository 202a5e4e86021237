/** The sum, with the rounding errors carried along (Neumaier 1974). */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  // An infinite total has no rounding errors; adding them would make it NaN.
  return Number.isFinite(total) ? total + lost : total;
}

/** The arithmetic mean; NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length;
}

/** The sample variance, with n − 1 below; NaN of fewer than two values. */
export function variance(values: ArrayLike<number>): number {
  return covariance(values, values);
}

/** The sample covariance, with n − 1 below, in two passes. */
export function covariance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  if (n < 2) return Number.NaN;
  const meanA = mean(a);
  const meanB = mean(b);
  let products = 0;
  let restA = 0;
  let restB = 0;
  for (let i = 0; i < n; i += 1) {
    const left = (a[i] as number) - meanA;
    const right = (b[i] as number) - meanB;
    products += left * right;
    restA += left;
    restB += right;
  }
  // The rests would be 0 without rounding (Chan, Golub and LeVeque 1983).
  return (products - (restA * restB) / n) / (n - 1);
}
