import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { differentLengths } from "./check-columns.ts";

export interface CompleteCasesInput {
  readonly columns: readonly ArrayLike<number | string | null>[];
  /** Names of the columns, in their order; "column 1" and so on unless told. */
  readonly names?: readonly string[];
}

export interface CompleteCases {
  readonly rows: number;
  readonly kept: number;
  readonly dropped: number;
  /** Places of the rows that are whole. */
  readonly keptRows: Int32Array;
  /** The columns with those rows only, in the order given. */
  readonly columns: readonly (number | string | null)[][];
  readonly missing: readonly {
    readonly name: string;
    readonly missing: number;
    readonly onlyReason: number;
  }[];
  /** Says in words what was dropped; null when nothing was. */
  readonly warning: string | null;
}

/**
 * Keeps the rows in which every column has a value and says what was dropped and why: per column how many are missing and
 * for how many rows it is the only reason. Missing is NaN, an absent entry or an empty word. Rows that are dropped are
 * seldom like those that stay; a result on the rest should say how many they were.
 */
export function completeCases({ columns, names }: CompleteCasesInput): CompleteCases | NotDefined {
  const rows = columns[0]?.length ?? 0;
  if (columns.length === 0 || rows === 0) {
    return notDefined("no-rows", "Not defined, because there are no rows.");
  }
  if (columns.some((column) => column.length !== rows)) return differentLengths();
  const missing = columns.map((_, place) => ({
    name: names?.[place] ?? `column ${place + 1}`,
    missing: 0,
    onlyReason: 0,
  }));
  const keptRows: number[] = [];
  for (let row = 0; row < rows; row++) {
    let absent = 0;
    let last = 0;
    for (let place = 0; place < columns.length; place++) {
      if (!isMissing(columns[place]?.[row])) continue;
      absent++;
      last = place;
      count(missing, place, "missing");
    }
    if (absent === 0) keptRows.push(row);
    if (absent === 1) count(missing, last, "onlyReason");
  }
  const dropped = rows - keptRows.length;
  const reasons = missing
    .filter((column) => column.missing > 0)
    .map((column) => `${column.name} (${column.missing})`);
  return {
    rows,
    kept: keptRows.length,
    dropped,
    keptRows: Int32Array.from(keptRows),
    columns: columns.map((column) => keptRows.map((row) => column[row] ?? null)),
    missing,
    warning:
      dropped === 0
        ? null
        : `${dropped} of ${rows} rows were left out because a value is missing: ${reasons.join(", ")}.`,
  };
}

function count(
  columns: { missing: number; onlyReason: number }[],
  place: number,
  what: "missing" | "onlyReason",
): void {
  const column = columns[place];
  if (column !== undefined) column[what]++;
}

function isMissing(value: number | string | null | undefined): boolean {
  return value === undefined || value === null || value === "" || Number.isNaN(value);
}
