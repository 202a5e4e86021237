import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { TABLE_LIMITS } from "#src/evaluation/index.ts";
import type { ReadTableOutcome } from "#src/evaluation/index.ts";
import { startTable } from "./build-table.ts";
import { cannotRead } from "./cannot-read.ts";

/** Rows unpacked at a time, so that objects of a large file never stand in memory together. */
const AT_ONCE = 50_000;

/** Reads Parquet: flat columns of numbers, words, booleans and dates. */
export async function readParquet(bytes: Uint8Array): Promise<ReadTableOutcome> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    const metadata = parquetMetadata(file);
    const rows = Number(metadata.num_rows);
    if (rows > TABLE_LIMITS.rows)
      return cannotRead("too-large", `The file has more than ${TABLE_LIMITS.rows} rows.`);
    const [root, ...fields] = metadata.schema;
    if (fields.length !== root?.num_children)
      return cannotRead("unsupported", "The file has nested columns. Write flat columns, one value a row.");
    const names = fields.map((field) => field.name);
    const start = startTable(names);
    if (start.kind !== "started") return start;
    for (let from = 0; from < rows; from += AT_ONCE) {
      const to = Math.min(rows, from + AT_ONCE);
      const part = await parquetReadObjects({ file, metadata, compressors, rowStart: from, rowEnd: to });
      for (const [index, row] of part.entries()) {
        const cells: string[] = [];
        for (const name of names) {
          const cell = cellOf(row[name]);
          if (cell === undefined)
            return cannotRead(
              "unsupported",
              "The file holds lists or objects in a column. Write one number or one word a cell.",
            );
          cells.push(cell);
        }
        if (!start.builder.addRow(cells, from + index + 1)) return start.builder.finish();
      }
    }
    return start.builder.finish();
  } catch {
    // The library's messages may quote the file.
    return cannotRead(
      "damaged",
      "The Parquet file is damaged or uses a feature that is not read here. Write it again, or save it as CSV.",
    );
  }
}

function cellOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return undefined;
}
