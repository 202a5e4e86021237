import type { Table, TableColumn } from "#src/evaluation/index.ts";
import type { ColumnKind, StatisticDescription } from "#src/statistics/index.ts";

type Described = Pick<StatisticDescription, "columns" | "optionalColumns">;
type Asked = Readonly<Record<string, string | readonly string[]>>;

interface ColumnProblem {
  /** The name the statistic has for the column. */
  readonly column: string;
  readonly says: string;
}

/** Columns of a table as the input of a statistic, or what stands against it. */
export type MappedColumns =
  | {
      readonly kind: "mapped";
      readonly input: Record<string, unknown>;
      readonly used: Record<string, string[]>;
    }
  | { readonly kind: "not-mapped"; readonly problems: readonly ColumnProblem[] };

/** Words that mean 1 or 0 where a column of 0 and 1 is wanted. */
const YES = /^(?:true|t|yes|y)$/iu;
const NO = /^(?:false|f|no|n)$/iu;

/** Takes from a table the columns a statistic wants: those named, else those of equal name. */
export function mapColumns(
  { columns, optionalColumns = {} }: Described,
  table: Table,
  asked: Asked,
): MappedColumns {
  const kinds: Readonly<Record<string, ColumnKind>> = { ...columns, ...optionalColumns };
  const names = table.columns.map(({ name }) => name);
  const problems: ColumnProblem[] = Object.keys(asked)
    .filter((column) => kinds[column] === undefined)
    .map((column) => ({ column, says: `The statistic takes no column called ${column}.` }));
  const input: Record<string, unknown> = {};
  const used: Record<string, string[]> = {};
  for (const [column, kind] of Object.entries(kinds)) {
    const named = [asked[column] ?? (names.includes(column) ? column : [])].flat();
    if (named.length === 0) {
      if (columns[column] !== undefined) problems.push({ column, says: wantedText(column, kind) });
      continue;
    }
    const taken = takeColumns(column, kind, table, named);
    if ("says" in taken) problems.push(taken);
    else {
      input[column] = taken.values;
      used[column] = named;
    }
  }
  return problems.length > 0 ? { kind: "not-mapped", problems } : { kind: "mapped", input, used };
}

function takeColumns(
  column: string,
  kind: ColumnKind,
  table: Table,
  named: readonly string[],
): { readonly values: unknown } | ColumnProblem {
  const found = named.map((name) => table.columns.find((one) => one.name === name));
  const missing = named.filter((_, place) => found[place] === undefined);
  if (missing.length > 0)
    return { column, says: `The file has no column ${missing.join(", ")} to stand for ${column}.` };
  const there = found.filter((one) => one !== undefined);
  const [first] = there;
  if (kind !== "columns" && (there.length > 1 || first === undefined))
    return { column, says: `${column} is one column, and several are named.` };
  if (kind === "category") return { values: first === undefined ? [] : wordsOf(first) };
  const values = there.map((one) => (kind === "binary" ? zeroOrOne(one) : numbersOf(one)));
  const words = there.filter((_, place) => values[place] === undefined).map(({ name }) => name);
  if (words.length > 0)
    return {
      column,
      says: `${words.join(", ")} holds words, and ${column} is ${kind === "binary" ? "0 or 1 in every row" : "a number in every row"}.`,
    };
  return { values: kind === "columns" ? values : values[0] };
}

const numbersOf = (column: TableColumn): Float64Array | undefined =>
  column.kind === "number" ? column.values : undefined;

/** A column of words yes and no, or true and false, is one of 0 and 1. */
function zeroOrOne(column: TableColumn): Float64Array | undefined {
  if (column.kind === "number") return column.values;
  const meant = column.levels.map((level) => (YES.test(level) ? 1 : NO.test(level) ? 0 : undefined));
  if (meant.includes(undefined)) return undefined;
  return Float64Array.from(column.codes, (code) => meant[code] ?? Number.NaN);
}

/** Words of a column; an empty cell is an empty word, which the statistics know as missing. */
function wordsOf(column: TableColumn): string[] {
  if (column.kind === "category") return Array.from(column.codes, (code) => column.levels[code] ?? "");
  return Array.from(column.values, (value) => (Number.isNaN(value) ? "" : String(value)));
}

function wantedText(column: string, kind: ColumnKind): string {
  const what = {
    binary: "0 or 1 in every row",
    number: "a number in every row",
    category: "a word or a code in every row",
    columns: "one or more columns of numbers",
  }[kind];
  return `No column stands for ${column}: ${what}.`;
}
