/** A column whose own part is below this share of its length counts as a mixture of the others. */
const RANK_TOLERANCE = 1e-11;
/** The same for a pivot of a matrix with a diagonal of ones, where lengths are squared and digits fewer. */
const PIVOT_TOLERANCE = 1e-14;

/** Solves A·x = b for a symmetric positive definite A (p×p, row-major); undefined when A is not. */
export function choleskySolve(
  matrix: Float64Array,
  vector: ArrayLike<number>,
  p: number,
): Float64Array | undefined {
  const factor = scaledCholesky(matrix, p);
  if (factor === undefined) return undefined;
  return solveFactored(factor, vector, p);
}

/** The inverse of a symmetric positive definite matrix (p×p, row-major); undefined when it is not. */
export function invertSymmetric(matrix: Float64Array, p: number): Float64Array | undefined {
  const factor = scaledCholesky(matrix, p);
  if (factor === undefined) return undefined;
  const inverse = new Float64Array(p * p);
  const unit = new Float64Array(p);
  for (let column = 0; column < p; column += 1) {
    unit.fill(0);
    unit[column] = 1;
    const solved = solveFactored(factor, unit, p);
    for (let row = 0; row < p; row += 1) inverse[row * p + column] = solved[row] as number;
  }
  for (let row = 0; row < p; row += 1) {
    for (let column = 0; column < row; column += 1) {
      const middle = ((inverse[row * p + column] ?? 0) + (inverse[column * p + row] ?? 0)) / 2;
      inverse[row * p + column] = middle;
      inverse[column * p + row] = middle;
    }
  }
  return inverse;
}

interface Factor {
  /** Lower triangle of the matrix scaled to a diagonal of ones. */
  readonly triangle: Float64Array;
  readonly scale: Float64Array;
}

function scaledCholesky(matrix: Float64Array, p: number): Factor | undefined {
  const scale = new Float64Array(p);
  for (let i = 0; i < p; i += 1) {
    const diagonal = matrix[i * p + i] as number;
    if (!(diagonal > 0) || !Number.isFinite(diagonal)) return undefined;
    scale[i] = 1 / Math.sqrt(diagonal);
  }
  const triangle = new Float64Array(p * p);
  for (let row = 0; row < p; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = (matrix[row * p + column] as number) * (scale[row] as number) * (scale[column] as number);
      for (let k = 0; k < column; k += 1) {
        rest -= (triangle[row * p + k] as number) * (triangle[column * p + k] as number);
      }
      if (row === column) {
        if (!(rest > PIVOT_TOLERANCE)) return undefined;
        triangle[row * p + row] = Math.sqrt(rest);
      } else triangle[row * p + column] = rest / (triangle[column * p + column] as number);
    }
  }
  return { triangle, scale };
}

function solveFactored({ triangle, scale }: Factor, vector: ArrayLike<number>, p: number): Float64Array {
  const solved = new Float64Array(p);
  for (let row = 0; row < p; row += 1) {
    let rest = (vector[row] as number) * (scale[row] as number);
    for (let k = 0; k < row; k += 1) {
      rest -= (triangle[row * p + k] as number) * (solved[k] as number);
    }
    solved[row] = rest / (triangle[row * p + row] as number);
  }
  for (let row = p - 1; row >= 0; row -= 1) {
    let rest = solved[row] as number;
    for (let k = row + 1; k < p; k += 1) {
      rest -= (triangle[k * p + row] as number) * (solved[k] as number);
    }
    solved[row] = rest / (triangle[row * p + row] as number);
  }
  for (let row = 0; row < p; row += 1) {
    solved[row] = (solved[row] as number) * (scale[row] as number);
  }
  return solved;
}

/** A linear fit. */
export interface LeastSquaresFit {
  readonly coefficients: Float64Array;
  /** p×p, row-major: residual variance times (X′WX)⁻¹. */
  readonly covariance: Float64Array;
  /** Weighted residual sum of squares over n − p. */
  readonly residualVariance: number;
}

/**
 * Least squares of y on the columns, by Householder's QR. No intercept is added: give a column of ones for one.
 * `weights` are precision weights. Undefined when a column depends on the others or there are fewer rows than columns.
 */
export function leastSquares(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  weights?: ArrayLike<number>,
): LeastSquaresFit | undefined {
  const n = y.length;
  const p = columns.length;
  if (n < p || p === 0) return undefined;
  const work = columns.map((column) => weighted(column, weights, n));
  const target = weighted(y, weights, n);
  const triangle = new Float64Array(p * p);
  for (let j = 0; j < p; j += 1) {
    const pivot = work[j] as Float64Array;
    let above = 0;
    for (let i = 0; i < j; i += 1) {
      above += (pivot[i] as number) ** 2;
      triangle[i * p + j] = pivot[i] as number;
    }
    let square = 0;
    for (let i = j; i < n; i += 1) square += (pivot[i] as number) * (pivot[i] as number);
    const norm = Math.sqrt(square);
    if (!(norm > RANK_TOLERANCE * Math.sqrt(above + square))) return undefined;
    const head = pivot[j] as number;
    const diagonal = head > 0 ? -norm : norm;
    triangle[j * p + j] = diagonal;
    // The column becomes the reflector v, with v′v = 2·norm·(norm + |head|).
    pivot[j] = head - diagonal;
    const half = norm * (norm + Math.abs(head));
    for (let k = j + 1; k < p; k += 1) reflect(pivot, work[k] as Float64Array, j, half);
    reflect(pivot, target, j, half);
  }
  return finish(triangle, target, n, p);
}

function weighted(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  n: number,
): Float64Array {
  const copy = new Float64Array(values);
  if (weights !== undefined) {
    for (let i = 0; i < n; i += 1) copy[i] = (copy[i] as number) * Math.sqrt(weights[i] as number);
  }
  return copy;
}

function reflect(reflector: Float64Array, column: Float64Array, from: number, half: number): void {
  let product = 0;
  for (let i = from; i < column.length; i += 1) {
    product += (reflector[i] as number) * (column[i] as number);
  }
  const factor = product / half;
  for (let i = from; i < column.length; i += 1) {
    column[i] = (column[i] as number) - factor * (reflector[i] as number);
  }
}

function finish(triangle: Float64Array, target: Float64Array, n: number, p: number): LeastSquaresFit {
  const coefficients = new Float64Array(p);
  for (let row = p - 1; row >= 0; row -= 1) {
    let rest = target[row] as number;
    for (let k = row + 1; k < p; k += 1) {
      rest -= (triangle[row * p + k] as number) * (coefficients[k] as number);
    }
    coefficients[row] = rest / (triangle[row * p + row] as number);
  }
  let residual = 0;
  for (let i = p; i < n; i += 1) residual += (target[i] as number) ** 2;
  const residualVariance = residual / (n - p);
  const inverse = invertTriangle(triangle, p);
  const covariance = new Float64Array(p * p);
  for (let a = 0; a < p; a += 1) {
    for (let b = 0; b < p; b += 1) {
      let total = 0;
      for (let k = Math.max(a, b); k < p; k += 1) {
        total += (inverse[a * p + k] as number) * (inverse[b * p + k] as number);
      }
      covariance[a * p + b] = total * residualVariance;
    }
  }
  return { coefficients, covariance, residualVariance };
}

/** The inverse of an upper triangle. */
function invertTriangle(triangle: Float64Array, p: number): Float64Array {
  const inverse = new Float64Array(p * p);
  for (let column = 0; column < p; column += 1) {
    inverse[column * p + column] = 1 / (triangle[column * p + column] as number);
    for (let row = column - 1; row >= 0; row -= 1) {
      let rest = 0;
      for (let k = row + 1; k <= column; k += 1) {
        rest -= (triangle[row * p + k] as number) * (inverse[k * p + column] as number);
      }
      inverse[row * p + column] = rest / (triangle[row * p + row] as number);
    }
  }
  return inverse;
}
