import { choleskySolve } from "../numbers/linear.ts";

/** A quadratic form with the rank of its matrix. */
interface QuadraticForm {
  readonly chiSquare: number;
  readonly rank: number;
}

// A direction with less than this part of its own variance left is one that the directions before it already span.
const DEPENDENT = 1e-9;

/** u′V⁻u for a symmetric V that may lack full rank; directions that others span are left out. */
export function quadraticForm(vector: Float64Array, matrix: Float64Array): QuadraticForm {
  const kept = independent(matrix, vector.length);
  const rank = kept.length;
  const part = Float64Array.from(kept, (at) => vector[at] as number);
  const solved = choleskySolve(submatrix(matrix, vector.length, kept), part, rank);
  if (rank === 0 || !solved) return { chiSquare: 0, rank: 0 };
  return { chiSquare: part.reduce((sum, value, at) => sum + value * (solved[at] as number), 0), rank };
}

/** The rows and columns that do not follow from those before them, in order. */
export function independent(matrix: Float64Array, p: number): number[] {
  const kept: number[] = [];
  const rows: Float64Array[] = [];
  for (let at = 0; at < p; at += 1) {
    const own = matrix[at * p + at] as number;
    const row = new Float64Array(kept.length + 1);
    let rest = own;
    for (let before = 0; before < kept.length; before += 1) {
      const other = rows[before] as Float64Array;
      let value = matrix[at * p + (kept[before] as number)] as number;
      for (let i = 0; i < before; i += 1) value -= (row[i] as number) * (other[i] as number);
      row[before] = value / (other[before] as number);
      rest -= (row[before] as number) ** 2;
    }
    if (!(own > 0) || !(rest > DEPENDENT * own)) continue;
    row[kept.length] = Math.sqrt(rest);
    rows.push(row);
    kept.push(at);
  }
  return kept;
}

/** The rows and columns of a p×p matrix that are kept, row-major. */
export function submatrix(matrix: Float64Array, p: number, kept: readonly number[]): Float64Array {
  const part = new Float64Array(kept.length * kept.length);
  kept.forEach((row, i) => {
    kept.forEach((column, j) => {
      part[i * kept.length + j] = matrix[row * p + column] as number;
    });
  });
  return part;
}
