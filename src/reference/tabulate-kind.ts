import type { RecordKind } from "#src/atlas/index.ts";
import { listRecords } from "./find-record.ts";
import type { Reference } from "./reference.ts";

/** A kind of record as flat rows, every row as long as `columns`. */
export interface KindTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const FIRST = ["id", "label"];
const LAST = ["sources", "checkedOn", "expires"];

/**
 * All records of a kind for a sheet: lists joined by "; ", parts of a record as `hours.basic`, lists of parts as
 * `domain=imaging, strength=strong`. What a record does not say is an empty cell.
 */
export function tabulateKind(reference: Reference, kind: RecordKind): KindTable {
  const flat = listRecords(reference, kind).map((record) => new Map(flatten(record, "")));
  const keys = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  const columns = [
    ...FIRST.filter((key) => keys.includes(key)),
    ...keys.filter((key) => !FIRST.includes(key) && !LAST.includes(key)),
    ...LAST.filter((key) => keys.includes(key)),
  ];
  return { columns, rows: flat.map((row) => columns.map((key) => row.get(key) ?? "")) };
}

function flatten(record: object, under: string): readonly (readonly [string, string])[] {
  return Object.entries(record).flatMap(([key, held]: [string, unknown]) => {
    const path = under === "" ? key : `${under}.${key}`;
    if (typeof held === "object" && held !== null && !Array.isArray(held)) return [...flatten(held, path)];
    return [[path, Array.isArray(held) ? held.map(writeItem).join("; ") : writeScalar(held)] as const];
  });
}

function writeItem(item: unknown): string {
  if (typeof item !== "object" || item === null) return writeScalar(item);
  return Object.entries(item)
    .map(([key, held]: [string, unknown]) => `${key}=${writePart(held)}`)
    .join(", ");
}

function writePart(held: unknown): string {
  return typeof held === "object" && held !== null ? JSON.stringify(held) : writeScalar(held);
}

function writeScalar(held: unknown): string {
  return typeof held === "string" || typeof held === "number" || typeof held === "boolean"
    ? String(held)
    : "";
}
