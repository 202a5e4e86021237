/** A column of numbers; NaN where the cell was empty. */
export interface NumberColumn {
  readonly kind: "number";
  readonly name: string;
  readonly values: Float64Array;
  readonly missing: number;
}

/** A column of words; `codes` points into `levels`, −1 where the cell was empty. */
export interface CategoryColumn {
  readonly kind: "category";
  readonly name: string;
  readonly codes: Int32Array;
  readonly levels: readonly string[];
  readonly missing: number;
}

/** One column of a predictions file, held as typed arrays so that a million rows stay small. */
export type TableColumn = NumberColumn | CategoryColumn;

/** A predictions file as it was read: one entry a row in every column. */
export interface Table {
  readonly rows: number;
  readonly columns: readonly TableColumn[];
}

/** The column of a name, written exactly as in the file. */
export function findColumn(table: Table, name: string): TableColumn | undefined {
  return table.columns.find((column) => column.name === name);
}

/** A cell as a person would read it; nothing when it was empty. */
export function cellText(column: TableColumn, row: number): string | undefined {
  if (column.kind === "category") return column.levels[column.codes[row] ?? -1];
  const value = column.values[row] ?? Number.NaN;
  return Number.isNaN(value) ? undefined : String(value);
}
