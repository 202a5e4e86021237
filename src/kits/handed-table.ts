import { readCsv } from "./csv.ts";
import type { KitFile } from "./kit-file.ts";
import type { KitProblem } from "./kit.ts";

/** A table that was handed in, by the key of its rows. */
export interface HandedTable {
  /** Undefined when there is nothing that could be graded. */
  readonly rows: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined;
  readonly problems: readonly KitProblem[];
}

interface TableAsked {
  readonly path: string;
  readonly columns: readonly string[];
  /** Columns whose values together name a row. */
  readonly key: readonly string[];
}

/** The text of a file that was handed in. */
export function textOf(files: readonly KitFile[], path: string): string | undefined {
  const file = files.find((one) => one.path.toLowerCase() === path.toLowerCase());
  return file !== undefined && "text" in file ? file.text : undefined;
}

/** Reads a table out of a hand-in. Says what is wrong with its columns and its keys; never throws. */
export function readHandedTable(files: readonly KitFile[], { path, columns, key }: TableAsked): HandedTable {
  const text = textOf(files, path);
  if (text === undefined)
    return none({ code: "file-missing", file: path, says: `${path} is not in the folder.` });
  const table = readCsv(text);
  if (table.columns.length === 0)
    return none({
      code: "file-empty",
      file: path,
      says: `${path} is empty: it needs a line of column names.`,
    });
  const lower = table.columns.map((name) => name.toLowerCase());
  const missing = columns.filter((name) => !lower.includes(name));
  if (missing.length > 0) {
    const found = table.columns.map((name) => name.slice(0, 40)).slice(0, 12);
    return none({
      code: "column-missing",
      file: path,
      count: missing.length,
      says: `${path} has no column ${missing.join(", ")}. Its columns are ${found.join(", ")}.`,
    });
  }
  if (table.rows.length === 0)
    return none({ code: "file-empty", file: path, says: `${path} has column names and no row under them.` });
  const places = columns.map((name) => lower.indexOf(name));
  const rows = new Map<string, Record<string, string>>();
  let doubled = 0;
  for (const cells of table.rows) {
    const row = Object.fromEntries(columns.map((name, at) => [name, (cells[places[at] ?? -1] ?? "").trim()]));
    const name = keyOf(key.map((column) => row[column] ?? ""));
    if (rows.has(name)) doubled += 1;
    else rows.set(name, row);
  }
  const problems: readonly KitProblem[] =
    doubled === 0
      ? []
      : [
          {
            code: "row-doubled",
            file: path,
            count: doubled,
            says: `${path} names ${doubled} ${doubled === 1 ? "row" : "rows"} twice by ${key.join(" and ")}; only the first of each is read.`,
          },
        ];
  return { rows, problems };
}

/** The name of a row from the values of its key. */
export const keyOf = (values: readonly (string | number)[]): string => values.join("\u001F");

/** What is wrong with the keys of a table that must answer each of the rows asked for, once. */
export function findKeyProblems(
  path: string,
  rows: ReadonlyMap<string, unknown>,
  asked: readonly string[],
): readonly KitProblem[] {
  const wanted = new Set(asked);
  const missing = asked.filter((name) => !rows.has(name)).length;
  const unknown = [...rows.keys()].filter((name) => !wanted.has(name)).length;
  const problems: KitProblem[] = [];
  if (missing > 0)
    problems.push({
      code: "row-missing",
      file: path,
      count: missing,
      says: `${path} leaves out ${missing} of the ${asked.length} rows that are asked for. Every row needs an answer, or the easy ones would count alone.`,
    });
  if (unknown > 0)
    problems.push({
      code: "row-unknown",
      file: path,
      count: unknown,
      says: `${path} holds ${unknown} ${unknown === 1 ? "row" : "rows"} nobody asked for. Is it from another number of this kit?`,
    });
  return problems;
}

/** A cell as a number; undefined when it is none. */
export function numberOf(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? "";
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : undefined;
}

const none = (problem: KitProblem): HandedTable => ({ rows: undefined, problems: [problem] });
