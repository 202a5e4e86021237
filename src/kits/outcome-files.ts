import { writeCsv } from "./csv.ts";
import type { KitFile } from "./kit-file.ts";
import type { OutcomeData, OutcomeRow } from "./outcome-data.ts";

/** The tables of a kit with an outcome: training rows with it, test rows without, and an empty hand-in. */
export function outcomeFiles(
  { columns, train, test }: OutcomeData,
  { id, label }: { readonly id: string; readonly label: string },
): readonly KitFile[] {
  const cells = (row: OutcomeRow) => [row.id, ...row.cells];
  return [
    {
      path: "train.csv",
      text: writeCsv(
        [id, ...columns, label],
        train.map((row) => [...cells(row), row.label]),
      ),
    },
    { path: "test.csv", text: writeCsv([id, ...columns], test.map(cells)) },
    {
      path: "predictions-template.csv",
      text: writeCsv(
        [id, "probability"],
        test.map((row) => [row.id, undefined]),
      ),
    },
  ];
}

/** A hand-in of risks, with the columns it says it used. */
export function outcomeHandIn(
  test: readonly OutcomeRow[],
  risks: readonly number[],
  { id, used }: { readonly id: string; readonly used: readonly string[] },
): readonly KitFile[] {
  return [
    {
      path: "predictions.csv",
      text: writeCsv(
        [id, "probability"],
        test.map((row, at) => [row.id, (risks[at] ?? 0).toFixed(6)]),
      ),
    },
    { path: "used-columns.txt", text: `${used.join("\n")}\n` },
  ];
}
