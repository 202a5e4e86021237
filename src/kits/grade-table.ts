import { notDefined, wilsonInterval } from "#src/statistics/index.ts";
import type { Answer } from "#src/statistics/index.ts";
import { short } from "./grading.ts";
import type { Finding } from "./grading.ts";
import { keyOf, numberOf, readHandedTable } from "./handed-table.ts";
import type { KitFile } from "./kit-file.ts";
import type { KitProblem } from "./kit.ts";

type Row = Readonly<Record<string, string>>;

/** A table whose right content is known. */
export interface KnownTable {
  readonly path: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly rows: readonly Row[];
}

export interface TableGrade {
  /** Undefined when the table was not handed in or not read. */
  readonly right: ReadonlySet<string> | undefined;
  readonly present: boolean;
  readonly extra: number;
  readonly problems: readonly KitProblem[];
}

/** The name of a row of a known table. */
export const nameOf = (table: KnownTable, row: Row): string =>
  keyOf(table.key.map((column) => row[column] ?? ""));

/** Compares a table that was handed in, row by row, in any order. */
export function gradeTable(table: KnownTable, handedIn: readonly KitFile[]): TableGrade {
  const { path, columns, key } = table;
  const read = readHandedTable(handedIn, { path, columns, key });
  const present = read.problems.every(({ code }) => code !== "file-missing");
  if (read.rows === undefined) return { right: undefined, present, extra: 0, problems: read.problems };
  const { rows } = read;
  const known = new Map(table.rows.map((row) => [nameOf(table, row), row]));
  const right = new Set(
    [...known].flatMap(([name, row]) => {
      const handed = rows.get(name);
      return handed !== undefined &&
        columns.every((column) => sameCell(handed[column] ?? "", row[column] ?? ""))
        ? [name]
        : [];
    }),
  );
  const extra = [...rows.keys()].filter((name) => !known.has(name)).length;
  const missing = [...known.keys()].filter((name) => !rows.has(name)).length;
  const problems: KitProblem[] = [...read.problems];
  if (missing > 0)
    problems.push({
      code: "row-missing",
      file: path,
      count: missing,
      says: `${path} lacks ${missing} of ${known.size} rows.`,
    });
  if (extra > 0)
    problems.push({
      code: "row-unknown",
      file: path,
      count: extra,
      says: `${path} holds ${extra} ${extra === 1 ? "row that does" : "rows that do"} not belong there.`,
    });
  return { right, present, extra, problems };
}

/** Share of rows that are right, of all that should be there and all that are there. */
export function shareRight(table: KnownTable, grade: TableGrade): Answer {
  const { right, extra } = grade;
  return right === undefined
    ? notDefined("no-rows", "Not defined, because the table was not handed in.")
    : wilsonInterval({ successes: right.size, total: table.rows.length + extra });
}

/** Whether some rows are all right. */
export function findingOf(grade: TableGrade, names: readonly string[], says: string): Finding | undefined {
  const { right } = grade;
  if (right === undefined) return undefined;
  const found = names.filter((name) => right.has(name)).length;
  return {
    met: names.length > 0 && found === names.length,
    found: `${found} of ${names.length} rows right`,
    says,
  };
}

/** Whether a table is right as a whole. */
export function tableFinding(table: KnownTable, grade: TableGrade): Finding | undefined {
  if (grade.right === undefined)
    return grade.present
      ? { met: false, found: "not read", says: "Mend what is listed under problems." }
      : undefined;
  const share = shareRight(table, grade).value ?? 0;
  return {
    met: share === 1,
    found: `${short(share, 3)} right`,
    says: `${grade.right.size} of ${table.rows.length} rows have every cell right; ${grade.extra} do not belong there.`,
  };
}

/** Numbers may be written in other ways; all else must be the same. */
function sameCell(handed: string, known: string): boolean {
  if (handed === known.trim()) return true;
  const [one, other] = [numberOf(handed), numberOf(known)];
  return one !== undefined && other !== undefined && Math.abs(one - other) <= 1e-6 + 1e-9 * Math.abs(other);
}
