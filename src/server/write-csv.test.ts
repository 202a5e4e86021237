import fc from "fast-check";
import { expect, it } from "vitest";
import { writeCsv } from "./write-csv.ts";

it("gives back every cell when it is read again, but for the apostrophe before a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const guarded = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      expect(readCsv(writeCsv(rows))).toEqual(guarded);
    }),
  );
});

it("never lets a cell begin as a formula", () => {
  expect(writeCsv([["=1+1", "+2", "-3", "@x", "plain"]])).toBe("'=1+1,'+2,'-3,'@x,plain\r\n");
  expect(writeCsv([['=HYPERLINK("a")', "b"]])).toBe(`"'=HYPERLINK(""a"")",b\r\n`);
});

/** A small reader of comma-separated values, for the law above. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at));
    const plain = /^[^,\r\n]*/.exec(text.slice(at))?.[0] ?? "";
    const raw = quoted?.[0] ?? plain;
    row.push(quoted?.[1] === undefined ? plain : quoted[1].replaceAll('""', '"'));
    at += raw.length;
    if (text[at] === ",") {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += 2;
  }
  return rows;
}
