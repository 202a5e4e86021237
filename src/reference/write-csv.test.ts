import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "./write-csv.ts";

describe("CSV", () => {
  it("reads back the same, formulas led by an apostrophe", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const safe = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
          expect(readCsv(writeCsv(rows))).toEqual(safe);
        },
      ),
    );
  });

  it("never begins a cell with a sign that a spreadsheet would run", () => {
    expect(writeCsv([["=1+1", "+1", "-1", "@a", "a=1"]])).toBe("'=1+1,'+1,'-1,'@a,a=1\r\n");
    expect(writeCsv([['=HYPERLINK("a")', "b"]])).toBe(`"'=HYPERLINK(""a"")",b\r\n`);
  });
});

/** A reader of RFC 4180, for the test alone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g;
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(cells)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
