import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** Numbers that R and Python gave for known inputs: kept beside the project where someone has them. */
const beside = join(import.meta.dirname, "..", "..", "..", "shared", "data");

/** One set of expected numbers with what they were computed from. */
export interface ReferenceCheck {
  // oxlint-disable-next-line typescript/no-explicit-any -- each check file has a shape of its own, read by the test that names it
  readonly expected: any;
  readonly tolerance: number;
  /** Number columns of the data; a cell that is no number is NaN. */
  readonly numbers: (column: string) => Float64Array;
  /** The cells of a column as written. */
  readonly words: (column: string) => readonly string[];
}

/** Whether the check file is here; says so on the console when it is not. */
export function hasCheck(folder: "eval-checks" | "review-checks", id: string): boolean {
  const there = existsSync(join(beside, folder, `${id}.json`));
  if (!there) console.log(`reference numbers ${id} are not here: 1 case skipped`);
  return there;
}

/** A path beside the project, for tests that read other files there. */
export const besideProject = (...path: readonly string[]): string => join(beside, ...path);

/** Reads a check of evaluation statistics by its id, like "01-auc-delong-asah". */
export function readCheck(id: string): ReferenceCheck {
  const file = readJson(join(beside, "eval-checks", `${id}.json`)) as {
    expected: unknown;
    tolerance?: { abs?: number };
    data: unknown;
  };
  const csv = join(beside, "eval-checks", `${id}.csv`);
  const rows: string[][] = existsSync(csv) ? parse(readFileSync(csv)) : [[]];
  const [header = [], ...body] = rows;
  const words = (column: string) => {
    const place = header.indexOf(column);
    if (place < 0) throw new Error(`no column ${column} in ${id}`);
    return body.map((row) => row[place] ?? "");
  };
  return {
    expected: file.expected,
    tolerance: file.tolerance?.abs ?? 1e-9,
    words,
    numbers: (column) =>
      Float64Array.from(words(column), (cell) => (cell === "" ? Number.NaN : Number(cell))),
  };
}

/** Reads any JSON file; "NaN", "Inf" and "-Inf" become numbers. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"), (_, value: unknown) => {
    if (value === "NaN") return Number.NaN;
    if (value === "Inf") return Number.POSITIVE_INFINITY;
    if (value === "-Inf") return Number.NEGATIVE_INFINITY;
    return value;
  });
}
