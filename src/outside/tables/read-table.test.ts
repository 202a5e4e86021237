import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { readTable } from "./read-table.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function tableOf(content: string | Uint8Array) {
  const outcome = await readTable(typeof content === "string" ? bytesOf(content) : content);
  if (outcome.kind === "failed") throw new Error(outcome.failure.says);
  return outcome;
}

async function failureOf(content: string | Uint8Array) {
  const outcome = await readTable(typeof content === "string" ? bytesOf(content) : content);
  return outcome.kind === "failed" ? outcome.failure : undefined;
}

const small = { rows: 2, y: [1, 0], sex: ["F", "M"] };
const plain = async (content: string | Uint8Array) => {
  const { table } = await tableOf(content);
  const [y, sex] = table.columns;
  return {
    rows: table.rows,
    y: y?.kind === "number" ? [...y.values] : y,
    sex: sex?.kind === "category" ? [...sex.codes].map((code) => sex.levels[code]) : sex,
  };
};

describe("one table is read alike", () => {
  it.each([
    ["commas", "y,sex\n1,F\n0,M\n"],
    ["tabs", "y\tsex\n1\tF\n0\tM"],
    ["semicolons", "y;sex\r\n1;F\r\n0;M\r\n"],
    ["quotes and a byte order mark", '\uFEFF"y","sex"\n"1","F"\n\n0,M\n,\n'],
    ["JSON lines", '{"y":1,"sex":"F"}\n{"y":0,"sex":"M"}\n'],
    ["a JSON list", '[{"y":1,"sex":"F"},{"sex":"M","y":0}]'],
    ["UTF-16", new Uint8Array(Buffer.from("\uFEFFy,sex\n1,F\n0,M\n", "utf16le"))],
    [
      "Parquet",
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: "y", data: [1, 0], type: "INT32" },
            { name: "sex", data: ["F", "M"], type: "STRING" },
          ],
        }),
      ),
    ],
  ])("from %s", async (_, content) => {
    expect(await plain(content)).toEqual(small);
  });
});

it("reads decimal commas as numbers and says so", async () => {
  const { table, notes } = await tableOf("y;p\n1;0,75\n0;0,5\n");
  expect(table.columns[1]).toMatchObject({ kind: "number", values: Float64Array.of(0.75, 0.5) });
  expect(notes).toMatchObject([{ code: "decimal-comma", count: 2 }]);
});

it("keeps what was written when numbers turn out to be words", async () => {
  const { table } = await tableOf("id,y\n007,1\n8,0\nA9,1\n");
  expect(table.columns[0]).toMatchObject({ kind: "category", levels: ["007", "8", "A9"] });
});

it("takes empty cells and their words as missing", async () => {
  const { table } = await tableOf("y,p\n1,NA\n0,0.2\n,null\n");
  expect(table.columns.map(({ missing }) => missing)).toEqual([1, 2]);
});

describe("a file that cannot be read says what is wrong and where", () => {
  it.each([
    ["empty", "", "empty", undefined],
    ["only a header", "y,p\n", "empty", undefined],
    ["one column", "y\n1\n", "not-a-table", 1],
    ["numbers for names", "1,0.5\n0,0.2\n", "no-header", 1],
    ["a name twice", "y,p,p\n1,2,3\n", "duplicate-column", 1],
    ["a short row", "y,p\n1,0.5\n0\n", "ragged", 3],
    ["a long row", "y,p\n1,0.5,7\n", "ragged", 2],
    ["an open quote", 'y,p\n1,"0.5\n0,0.2\n', "unclosed-quote", undefined],
    ["text after a quote", 'y,p\n1,"0.5"x\n', "unclosed-quote", 2],
    ["broken JSON", '{"y":1,"p":0.5}\n{"y":\n', "damaged", 2],
    ["a list in a field", '{"y":1,"p":[0.5]}\n', "unsupported", 1],
    ["a new field", '{"y":1}\n'.repeat(101) + '{"z":1}\n', "ragged", 102],
    ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 0), "unsupported", undefined],
    ["a web page", "<html></html>", "not-a-table", undefined],
    ["zeros", new Uint8Array(100), "not-a-table", undefined],
    ["half a Parquet file", bytesOf("PAR1abcdefgh"), "damaged", undefined],
  ])("%s", async (_, content, code, line) => {
    const failure = await failureOf(content);
    expect(failure).toMatchObject({ code, ...(line === undefined ? {} : { line }) });
    expect(failure?.says).toMatch(/^[A-Z].*\.$/u);
  });
});
