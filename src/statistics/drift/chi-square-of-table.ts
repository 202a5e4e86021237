import { notDefined } from "../estimate.ts";
import type { NotDefined } from "../estimate.ts";
import { chiSquareUpper } from "../numbers/chi-square.ts";

/** Pearson's test of a table of counts. */
export interface TableTest {
  readonly table: readonly (readonly number[])[];
  readonly degreesOfFreedom: number;
  readonly chiSquare: number;
  readonly p: number;
  /** With Yates' correction, for a 2×2 table only. */
  readonly chiSquareCorrected: number | null;
  readonly pCorrected: number | null;
}

/** Not defined when a row or a column of the table is empty. */
export function chiSquareOfTable(table: readonly (readonly number[])[]): TableTest | NotDefined {
  const rows = table.map((line) => line.reduce((a, b) => a + b, 0));
  const width = table[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) =>
    table.reduce((total, line) => total + (line[at] ?? 0), 0),
  );
  const degreesOfFreedom = (rows.length - 1) * (width - 1);
  if (degreesOfFreedom < 1 || [...rows, ...columns].some((total) => total === 0)) {
    const because = "Not defined, because a row or a column of the table is empty or the only one.";
    return notDefined("constant", because);
  }
  const n = rows.reduce((a, b) => a + b, 0);
  const small = degreesOfFreedom === 1;
  let chiSquare = 0;
  let corrected = 0;
  for (const [i, line] of table.entries()) {
    for (const [j, observed] of line.entries()) {
      const expected = ((rows[i] ?? 0) * (columns[j] ?? 0)) / n;
      const gap = Math.abs(observed - expected);
      chiSquare += (gap * gap) / expected;
      corrected += Math.max(0, gap - 0.5) ** 2 / expected;
    }
  }
  return {
    table,
    degreesOfFreedom,
    chiSquare,
    p: chiSquareUpper(chiSquare, degreesOfFreedom),
    chiSquareCorrected: small ? corrected : null,
    pCorrected: small ? chiSquareUpper(corrected, 1) : null,
  };
}
