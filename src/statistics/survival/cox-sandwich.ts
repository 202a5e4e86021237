import { groupCodes } from "./group-codes.ts";
import type { CoxFit } from "./cox-fit.ts";
import { coxScores } from "./cox-scores.ts";
import { quadraticForm } from "./quadratic-form.ts";

/** The sandwich error of a Cox model (Lin & Wei 1989, J Am Stat Assoc), on the scale of the scaled predictors. */
export interface CoxSandwich {
  /** p×p, row-major. */
  readonly covariance: Float64Array;
  /** Robust score test at zero coefficients. */
  readonly score: { readonly chiSquare: number; readonly rank: number };
  readonly clusters: number;
}

/** Sums score residuals over clusters, or over rows where there are none. */
export function coxSandwich(
  fit: CoxFit,
  clusters: readonly string[] | ArrayLike<number> | undefined,
): CoxSandwich {
  const { p } = fit.rows;
  const { sums, count } = clusterSums(fit, fit.beta, clusters);
  const zero = new Float64Array(p);
  const start = clusterSums(fit, zero, clusters);
  const total = new Float64Array(p);
  for (let at = 0; at < start.sums.length; at += 1)
    total[at % p] = (total[at % p] as number) + (start.sums[at] as number);
  const influence = times(sums, fit.covariance, count, p);
  return {
    covariance: crossProduct(influence, count, p),
    score: quadraticForm(total, crossProduct(start.sums, count, p)),
    clusters: count,
  };
}

function clusterSums(
  fit: CoxFit,
  beta: Float64Array,
  clusters: readonly string[] | ArrayLike<number> | undefined,
): { sums: Float64Array; count: number } {
  const { p, n, order, weights } = fit.rows;
  const { scores } = coxScores(fit, beta);
  const coded = clusters && groupCodes(clusters);
  const count = coded ? coded.names.length : n;
  const sums = new Float64Array(count * p);
  for (let place = 0; place < n; place += 1) {
    const row = order[place] as number;
    const code = coded ? (coded.codes[row] as number) : row;
    for (let j = 0; j < p; j += 1)
      sums[code * p + j] =
        (sums[code * p + j] as number) + (weights[place] as number) * (scores[row * p + j] as number);
  }
  return { sums, count };
}

function times(rows: Float64Array, matrix: Float64Array, n: number, p: number): Float64Array {
  const product = new Float64Array(n * p);
  for (let row = 0; row < n; row += 1)
    for (let j = 0; j < p; j += 1) {
      let sum = 0;
      for (let k = 0; k < p; k += 1) sum += (rows[row * p + k] as number) * (matrix[k * p + j] as number);
      product[row * p + j] = sum;
    }
  return product;
}

function crossProduct(rows: Float64Array, n: number, p: number): Float64Array {
  const product = new Float64Array(p * p);
  for (let row = 0; row < n; row += 1)
    for (let j = 0; j < p; j += 1)
      for (let k = 0; k < p; k += 1)
        product[j * p + k] =
          (product[j * p + k] as number) + (rows[row * p + j] as number) * (rows[row * p + k] as number);
  return product;
}
