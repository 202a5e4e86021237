/** 97.5th of a hundred of the normal distribution. */
const Z = 1.959963984540054;

/** Limits of a mean of shares: the variance of a share never exceeds that of a yes or no, so they are on the wide side. */
export function wilsonLimits(share: number, n: number): readonly [number, number] {
  const centre = (share + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return [centre - half, centre + half];
}
