import { readCsv } from "./read-csv.ts";

/** A row of data as its columns by name; empty where a column is missing. */
interface ShapedRow {
  /** From 1. */
  readonly row: number;
  readonly line: number;
  readonly cell: (column: string) => string;
  readonly empty: boolean;
  readonly broken: boolean;
}

/** A line of JSON, or undefined where the line is none. */
interface ShapedLine {
  readonly row: number;
  readonly value: unknown;
}

/** What a file holds, before anyone knows whose format it is. */
export type FileShape =
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: () => Iterable<ShapedRow> }
  | {
      readonly kind: "lines";
      readonly first: Readonly<Record<string, unknown>>;
      readonly rows: () => Iterable<ShapedLine>;
    }
  | { readonly kind: "document"; readonly value: unknown }
  | { readonly kind: "unknown"; readonly says: string };

const SEPARATORS = [",", "\t", ";"] as const;

/** Tells a table, lines of JSON and one JSON document apart by what stands first. */
export function fileShape(given: string): FileShape {
  const text = given.charCodeAt(0) === 0xfeff ? given.slice(1) : given;
  const start = text.search(/\S/u);
  if (start < 0) return { kind: "unknown", says: "The file is empty." };
  if (text.includes("\0"))
    return { kind: "unknown", says: "The file is no text. Save it as CSV, JSON or JSON lines." };
  const opens = text.charAt(start);
  if (opens === "[") return document(text);
  if (opens !== "{") return table(text);
  const first = readJsonText(firstLine(text.slice(start)));
  if (isRecord(first)) return { kind: "lines", first, rows: () => jsonLines(text) };
  return document(text);
}

/** Whether a value is an object with names, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function document(text: string): FileShape {
  const value = readJsonText(text);
  if (value !== undefined) return { kind: "document", value };
  return { kind: "unknown", says: "The file begins like JSON but does not read as JSON. It may be cut off." };
}

function table(text: string): FileShape {
  const heading = firstLine(text);
  const separator = SEPARATORS.toSorted(
    (a, b) => heading.split(b).length - heading.split(a).length,
  )[0] as string;
  const records = readCsv(text, separator);
  const first = records.next();
  const columns = first.done === true ? [] : first.value.cells.map((name) => name.trim());
  if (columns.length < 2 || (first.done !== true && first.value.broken))
    return {
      kind: "unknown",
      says: "The first line does not name columns. A table needs a line with their names.",
    };
  return { kind: "table", columns, rows: () => tableRows(text, separator, columns) };
}

function* tableRows(text: string, separator: string, columns: readonly string[]): Generator<ShapedRow> {
  const places = new Map<string, number>();
  for (const [at, name] of columns.entries()) if (!places.has(name)) places.set(name, at);
  let row = -1;
  for (const { cells, line, broken } of readCsv(text, separator, columns.length)) {
    row += 1;
    if (row === 0) continue;
    yield {
      row,
      line,
      cell: (column) => cells[places.get(column) ?? -1] ?? "",
      empty: cells.every((cell) => cell.trim() === ""),
      broken,
    };
  }
}

function* jsonLines(text: string): Generator<ShapedLine> {
  let row = 0;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end).trim();
    at = end + 1;
    if (line === "") continue;
    row += 1;
    yield { row, value: readJsonText(line) };
  }
}

function firstLine(text: string): string {
  const newline = text.indexOf("\n");
  return (newline < 0 ? text : text.slice(0, newline)).trim();
}

function readJsonText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Broken text, or nested deeper than the parser goes: either way there is nothing to read.
    return undefined;
  }
}
