import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";

const cells = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "é", "🩺", "'", ";") });
// A lone empty cell is an empty line, which other readers drop.
const tables = fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

it("reads back what was written, as another reader does", () => {
  fc.assert(
    fc.property(tables, fc.constantFrom("\n", "\r\n"), (table, ends) => {
      const text = table.map((row) => row.map(quoted).join(",") + ends).join("");
      const read = Array.from(readCsv(text, ","), (record) => record.cells);
      expect(read).toEqual(table);
      expect(parse(text, { relax_column_count: true })).toEqual(read);
    }),
  );
});

it("knows the line each record begins on, and one that never ends", () => {
  expect(Array.from(readCsv('a,b\n"x\ny",2\r\n3,"open', ","))).toEqual([
    { cells: ["a", "b"], line: 1, broken: false },
    { cells: ["x\ny", "2"], line: 2, broken: false },
    { cells: ["3", "open"], line: 4, broken: true },
  ]);
});

it("always comes to an end and loses no row to odd signs", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "x") }), (text) => {
      const records = Array.from(readCsv(text, ","));
      expect(records.length).toBeLessThanOrEqual(text.length);
      expect(records.length === 0).toBe(text === "");
    }),
  );
});
