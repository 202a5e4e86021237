import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";

/** What is wrong with number columns that stand beside each other, or undefined when nothing is. */
export function faultOfColumns(
  columns: readonly ArrayLike<number>[],
  fewest: number,
): NotDefined | undefined {
  const rows = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== rows)) {
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  }
  if (rows === 0) return notDefined("no-rows", "Not defined, because there is no row.");
  for (const column of columns) {
    for (let row = 0; row < rows; row++) {
      const value = column[row] as number;
      if (Number.isNaN(value)) {
        return notDefined(
          "missing-values",
          "Not defined, because a value is missing: drop or fill those rows first.",
        );
      }
      if (!Number.isFinite(value)) {
        return notDefined("invalid-input", "Not defined, because a value is not a finite number.");
      }
    }
  }
  if (rows < fewest) {
    return notDefined("too-few", `Not defined, because it needs at least ${fewest} rows.`);
  }
  return undefined;
}

/** What is wrong with the coverage asked for, or undefined. */
export function faultOfLevel(level: number): NotDefined | undefined {
  return level > 0 && level < 1
    ? undefined
    : notDefined("invalid-input", "Not defined, because the level is a coverage between 0 and 1.");
}

/** What is wrong with a 0/1 column, or undefined. */
export function faultOfBinary(column: ArrayLike<number>): NotDefined | undefined {
  for (let row = 0; row < column.length; row++) {
    const value = column[row];
    if (value === 0 || value === 1) continue;
    return Number.isNaN(value)
      ? notDefined(
          "missing-values",
          "Not defined, because a value is missing: drop or fill those rows first.",
        )
      : notDefined("invalid-input", "Not defined, because a column of 0 and 1 holds something else.");
  }
  return undefined;
}

/** What is wrong with a column that says whose a row is, or undefined. */
export function faultOfClusters(clusters: ArrayLike<number | string>, rows: number): NotDefined | undefined {
  if (clusters.length !== rows) {
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  }
  for (let row = 0; row < rows; row++) {
    const key = clusters[row];
    if (key === "" || key === undefined || key === null || Number.isNaN(key)) {
      return notDefined("missing-values", "Not defined, because a row does not say whose it is.");
    }
  }
  return undefined;
}
