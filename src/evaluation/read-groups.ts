import type { GroupColumn } from "./measure-groups.ts";
import { findColumn } from "./table.ts";
import type { Table, TableColumn } from "./table.ts";

/** Above this many different numbers a column of numbers is cut into fourths. */
const MOST_LEVELS = 12;

/** The levels of group columns at some rows; numbers with many values are cut into fourths. */
export function readGroups(table: Table, names: readonly string[], rows: Int32Array): GroupColumn[] {
  return names.flatMap((name) => {
    const column = findColumn(table, name);
    return column === undefined ? [] : [{ name, levels: levelsOf(column, rows) }];
  });
}

function levelsOf(column: TableColumn, rows: Int32Array): string[] {
  if (column.kind === "category") {
    return Array.from(rows, (row) => column.levels[column.codes[row] ?? -1] ?? "");
  }
  const values = Array.from(rows, (row) => column.values[row] ?? Number.NaN);
  const known = Float64Array.from(values.filter((value) => !Number.isNaN(value))).toSorted();
  if (new Set(known).size <= MOST_LEVELS)
    return values.map((value) => (Number.isNaN(value) ? "" : String(value)));
  const cuts = [0.25, 0.5, 0.75].map((share) => known[Math.floor(share * known.length)] ?? 0);
  const [first = 0, second = 0, third = 0] = cuts;
  const names = [
    `below ${first}`,
    `${first} to below ${second}`,
    `${second} to below ${third}`,
    `${third} and above`,
  ];
  return values.map((value) => {
    if (Number.isNaN(value)) return "";
    return names[cuts.filter((cut) => value >= cut).length] ?? "";
  });
}
