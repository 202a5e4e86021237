/** A column of words or numbers that only names something: a patient, a site, a group. */
export type CategoryColumn = ArrayLike<string | number>;

export interface CategoryCodes {
  /** One entry a row, 0 to count − 1, in the order of first appearance. */
  readonly codes: Int32Array;
  readonly count: number;
  /** What stands for each code. */
  readonly values: readonly (string | number | undefined)[];
}

/** Numbers the different entries of a column. */
export function categoryCodes(values: CategoryColumn): CategoryCodes {
  const codes = new Int32Array(values.length);
  const known = new Map<string | number | undefined, number>();
  for (let row = 0; row < values.length; row++) {
    let code = known.get(values[row]);
    if (code === undefined) {
      code = known.size;
      known.set(values[row], code);
    }
    codes[row] = code;
  }
  return { codes, count: known.size, values: [...known.keys()] };
}
