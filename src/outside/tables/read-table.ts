import { TABLE_LIMITS } from "#src/evaluation/index.ts";
import type { ReadTableOutcome } from "#src/evaluation/index.ts";
import { cannotRead } from "./cannot-read.ts";
import { readDelimited } from "./read-delimited.ts";
import { readJsonTable } from "./read-json-table.ts";

/** First bytes of files that are often handed over by mistake, with what to do. */
const MISTAKES: readonly { readonly starts: readonly number[]; readonly says: string }[] = [
  {
    starts: [0x50, 0x4b, 0x03, 0x04],
    says: "This is a workbook or a zip archive. Open it and save the sheet as CSV, or unpack it first.",
  },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    says: "This is an old spreadsheet file. Open it and save the sheet as CSV.",
  },
  {
    starts: [0x25, 0x50, 0x44, 0x46],
    says: "This is a PDF. A predictions file is a table: CSV, TSV, JSON lines or Parquet.",
  },
  { starts: [0x1f, 0x8b], says: "This file is compressed with gzip. Unpack it first." },
  {
    starts: [0x80, 0x02],
    says: "This looks like a pickle, which can run code when opened and is not read here. Save the table as CSV or Parquet.",
  },
  {
    starts: [0x80, 0x04],
    says: "This looks like a pickle, which can run code when opened and is not read here. Save the table as CSV or Parquet.",
  },
  {
    starts: [0x80, 0x05],
    says: "This looks like a pickle, which can run code when opened and is not read here. Save the table as CSV or Parquet.",
  },
  {
    starts: [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59],
    says: "This is a NumPy array, which has no names of columns. Save it as CSV with a header.",
  },
  { starts: [0x52, 0x44, 0x58], says: "This is an R data file. Write the table with write.csv." },
];
const PARQUET = [0x50, 0x41, 0x52, 0x31];

/** Reads a predictions file by what it holds, whatever its name says. Never throws for the content. */
export async function readTable(bytes: Uint8Array): Promise<ReadTableOutcome> {
  if (bytes.length === 0)
    return cannotRead(
      "empty",
      "The file is empty. Write a line with column names and one row for every prediction.",
    );
  if (bytes.length > TABLE_LIMITS.bytes)
    return cannotRead(
      "too-large",
      "The file is larger than 1 GiB. Keep only the columns the evaluation needs.",
    );
  if (begins(bytes, PARQUET)) return await (await import("./read-parquet.ts")).readParquet(bytes);
  const mistake = MISTAKES.find(({ starts }) => begins(bytes, starts));
  if (mistake !== undefined) return cannotRead("unsupported", mistake.says);
  const start = firstMark(bytes);
  if (start === "<") return cannotRead("not-a-table", "This is a web page or XML. Save the table as CSV.");
  return start === "{" || start === "[" ? readJsonTable(bytes) : readDelimited(bytes);
}

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The first character that is no space, past a byte order mark. */
function firstMark(bytes: Uint8Array): string {
  const head = new TextDecoder("utf-8").decode(bytes.subarray(0, 1_024));
  return head.trimStart().charAt(0);
}
