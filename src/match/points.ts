/** Points are kept in tenths, so that the factors of a lane sum to its score exactly as printed. */
export function toPoints(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The sum of points already rounded to tenths, without the dust of binary fractions. */
export function sumPoints(values: readonly number[]): number {
  return values.reduce((tenths, value) => tenths + Math.round(value * 10), 0) / 10;
}
