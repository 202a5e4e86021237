import type { RatingTable } from "./rating-table.ts";

/** The share of each category among the ratings of each unit: units × categories, row-major. */
export function voteShares({ starts, codes, counts, units, categories }: RatingTable): Float64Array {
  const size = categories.length;
  const shares = new Float64Array(units.length * size);
  for (let unit = 0; unit < units.length; unit += 1) {
    const from = starts[unit] as number;
    const end = starts[unit + 1] as number;
    let total = 0;
    for (let place = from; place < end; place += 1) total += counts[place] as number;
    for (let place = from; place < end; place += 1) {
      const cell = unit * size + (codes[place] as number);
      shares[cell] = (shares[cell] as number) + (counts[place] as number) / total;
    }
  }
  return shares;
}

/** The category with the most weight in each row; the earlier one on the scale when two are equal. */
export function likeliest(weights: Float64Array, size: number): Int32Array {
  const best = new Int32Array(weights.length / size);
  for (let row = 0; row < best.length; row += 1) {
    let chosen = 0;
    for (let code = 1; code < size; code += 1) {
      // A hair more does not break a tie: sums in another order differ in the last digit.
      if ((weights[row * size + code] as number) > (weights[row * size + chosen] as number) + 1e-12)
        chosen = code;
    }
    best[row] = chosen;
  }
  return best;
}
