/** Estimates of sites with their variances. */
export interface Sites {
  readonly estimates: Float64Array;
  readonly variances: Float64Array;
}

/** Sums over the sites at a between-site variance, with weights 1 / (variance + tau²). */
export interface WeightSums {
  readonly weight: number;
  readonly square: number;
  readonly cube: number;
  readonly mean: number;
  /** Σ w (y − mean)². */
  readonly q: number;
  /** Σ w² (y − mean)². */
  readonly qSquare: number;
}

export function weightSums({ estimates, variances }: Sites, tauSquared: number): WeightSums {
  let weight = 0;
  let square = 0;
  let cube = 0;
  let total = 0;
  for (const [site, estimate] of estimates.entries()) {
    const w = 1 / ((variances[site] as number) + tauSquared);
    weight += w;
    square += w * w;
    cube += w * w * w;
    total += w * estimate;
  }
  const mean = total / weight;
  let q = 0;
  let qSquare = 0;
  for (const [site, estimate] of estimates.entries()) {
    const w = 1 / ((variances[site] as number) + tauSquared);
    const gap = estimate - mean;
    q += w * gap * gap;
    qSquare += w * w * gap * gap;
  }
  return { weight, square, cube, mean, q, qSquare };
}
