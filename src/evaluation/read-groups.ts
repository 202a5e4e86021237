import type { GroupColumn } from "./measure-groups.ts";
import { pick } from "./prepare-rows.ts";
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
    return levelsAt(rows, (row) => column.levels[column.codes[row] ?? -1] ?? "");
  }
  const values = pick(column.values, rows);
  const known = values.filter((value) => !Number.isNaN(value)).toSorted();
  if (new Set(known).size <= MOST_LEVELS)
    return levelsAt(rows, (_, place) => numberText(values[place] ?? Number.NaN));
  const cuts = [0.25, 0.5, 0.75].map((share) => known[Math.floor(share * known.length)] ?? 0);
  const [first = 0, second = 0, third = 0] = cuts;
  const names = [
    `below ${first}`,
    `${first} to below ${second}`,
    `${second} to below ${third}`,
    `${third} and above`,
  ];
  return levelsAt(rows, (_, place) => {
    const value = values[place] ?? Number.NaN;
    if (Number.isNaN(value)) return "";
    return names[Number(value >= first) + Number(value >= second) + Number(value >= third)] ?? "";
  });
}

function levelsAt(rows: Int32Array, levelOf: (row: number, place: number) => string): string[] {
  const levels: string[] = [];
  for (let place = 0; place < rows.length; place += 1) levels.push(levelOf(rows[place] ?? 0, place));
  return levels;
}

const numberText = (value: number): string => (Number.isNaN(value) ? "" : String(value));
