import type { TableColumn } from "./table.ts";

/** Whether a column holds exactly two different values, empty cells aside. */
export function takesTwoValues(column: TableColumn): boolean {
  if (column.kind === "category") return column.levels.length === 2;
  const seen = new Set<number>();
  for (const value of column.values) {
    if (Number.isNaN(value)) continue;
    seen.add(value);
    if (seen.size > 2) return false;
  }
  return seen.size === 2;
}

/** Whether all numbers of a column lie between 0 and 1. */
export function isProbability(column: TableColumn): boolean {
  if (column.kind !== "number" || column.missing === column.values.length) return false;
  return column.values.every((value) => Number.isNaN(value) || (value >= 0 && value <= 1));
}
