import { TABLE_LIMITS } from "#src/evaluation/index.ts";
import type { ReadTableOutcome } from "#src/evaluation/index.ts";
import { startTable } from "./build-table.ts";
import { cannotRead } from "./cannot-read.ts";
import { decodeText } from "./decode-text.ts";

/** Reads JSON lines, one object a row, or one JSON list of objects. Columns come from the first hundred rows. */
export function readJsonTable(bytes: Uint8Array): ReadTableOutcome {
  const decoded = decodeText(bytes);
  if (decoded === undefined)
    return cannotRead("not-a-table", "The file is no text. Write one JSON object a line.");
  const read = decoded.text.trimStart().startsWith("[") ? readList(decoded.text) : readLines(decoded.text);
  if ("kind" in read) return read;
  const { rows } = read;
  if (rows.length === 0) return cannotRead("empty", "The file holds no rows. Write one JSON object a line.");
  const names = [...new Set(rows.slice(0, 100).flatMap(({ row }) => Object.keys(row)))];
  if (names.length === 0)
    return cannotRead(
      "no-header",
      'The first rows are objects without fields, so there are no columns. Write one object a line, like {"y": 1, "p": 0.8}.',
    );
  const start = startTable(names);
  if (start.kind !== "started") return start;
  const known = new Set(names);
  for (const { row, line } of rows) {
    const keys = Object.keys(row);
    if (keys.some((key) => !known.has(key))) {
      return cannotRead(
        "ragged",
        `Line ${line} has a field that no earlier row has. Give every row the same fields.`,
        line,
      );
    }
    const cells: string[] = [];
    for (const name of names) {
      const cell = cellOf(row[name]);
      if (cell === undefined) {
        return cannotRead(
          "unsupported",
          `Line ${line} holds a list or an object in one field. Write one number or one word a field.`,
          line,
        );
      }
      cells.push(cell);
    }
    if (!start.builder.addRow(cells, line)) return start.builder.finish();
  }
  return start.builder.finish(decoded.notes);
}

interface Rows {
  readonly rows: readonly { readonly row: Record<string, unknown>; readonly line: number }[];
}

function readLines(text: string): Rows | ReadTableOutcome {
  const rows: { row: Record<string, unknown>; line: number }[] = [];
  let line = 0;
  for (const written of text.split("\n")) {
    line += 1;
    if (written.trim() === "") continue;
    const row = parseRow(written);
    if (row === undefined) {
      return cannotRead(
        "damaged",
        `Line ${line} is no JSON object. Write one object a line, like {"y": 1, "p": 0.8}.`,
        line,
      );
    }
    rows.push({ row, line });
    if (rows.length > TABLE_LIMITS.rows)
      return cannotRead("too-large", `The file has more than ${TABLE_LIMITS.rows} rows.`, line);
  }
  return { rows };
}

function readList(text: string): Rows | ReadTableOutcome {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every(isRow))
      return { rows: list.map((row, index) => ({ row, line: index + 1 })) };
  } catch {
    // The parser's message would quote the file.
  }
  return cannotRead(
    "damaged",
    "The file begins like a JSON list but is no list of objects. Close every bracket, or write one object a line.",
  );
}

function parseRow(text: string): Record<string, unknown> | undefined {
  try {
    const row: unknown = JSON.parse(text);
    return isRow(row) ? row : undefined;
  } catch {
    return undefined;
  }
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function cellOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return undefined;
}
