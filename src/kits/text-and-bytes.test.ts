import { utf8Bytes } from "#src/kernel/index.ts";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, writeCsv } from "./csv.ts";
import { drawsFor } from "./draws.ts";
import { readHandedTable } from "./handed-table.ts";
import { sha256 } from "./sha-256.ts";

describe("text and bytes of a kit", () => {
  it("are UTF-8 as everybody writes it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(Array.from(utf8Bytes(text))).toEqual(Array.from(new TextEncoder().encode(text)));
      }),
    );
  });

  it("have the hash that Node gives them, whatever their length", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
      }),
    );
  });
});

describe("a table", () => {
  it("is read back as it was written, whatever its cells hold", () => {
    const cell = fc.string().map((text) => text.replaceAll("\r", ""));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        expect(readCsv(writeCsv(["one", "two", "three"], rows))).toEqual({
          columns: ["one", "two", "three"],
          rows,
        });
      }),
    );
  });

  it("names doubled rows, missing columns and emptiness, and reads any order of columns", () => {
    const read = (text: string) =>
      readHandedTable([{ path: "a.csv", text }], { path: "a.csv", columns: ["id", "value"], key: ["id"] });
    expect(read("VALUE,extra,id\n1,x,7\n2,x,8\n").rows?.get("8")).toEqual({ id: "8", value: "2" });
    expect(read("id,value\n7,1\n7,2\n").problems).toMatchObject([{ code: "row-doubled", count: 1 }]);
    expect(read("id,risk\n7,1\n").problems).toMatchObject([{ code: "column-missing" }]);
    expect(read("id,value\n").problems).toMatchObject([{ code: "file-empty" }]);
    expect(readHandedTable([], { path: "a.csv", columns: [], key: [] }).problems).toMatchObject([
      { code: "file-missing" },
    ]);
  });
});

describe("draws", () => {
  it("depend on kit, number and purpose alone, and one purpose leaves the others as they were", () => {
    const first = drawsFor("kit", 1, "a");
    const again = drawsFor("kit", 1, "a");
    const numbers = Array.from({ length: 50 }, () => first.uniform());
    expect(Array.from({ length: 50 }, () => again.uniform())).toEqual(numbers);
    for (const other of [drawsFor("kit", 2, "a"), drawsFor("kit", 1, "b"), drawsFor("tik", 1, "a")])
      expect(other.uniform()).not.toBe(numbers[0]);
  });

  it("shuffle without losing anything and weigh as told", () => {
    const draws = drawsFor("kit", 3, "shuffle");
    const items = Array.from({ length: 40 }, (_, at) => at);
    expect(draws.shuffled(items).toSorted((a, b) => a - b)).toEqual(items);
    const counts = [0, 0, 0];
    for (let draw = 0; draw < 6000; draw++) counts[draws.weighted([1, 2, 0])]! += 1;
    expect(counts[2]).toBe(0);
    expect(counts[0]! / 6000).toBeCloseTo(1 / 3, 1);
  });
});
