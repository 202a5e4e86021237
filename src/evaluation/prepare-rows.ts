import { positiveValue } from "./positive-value.ts";
import type { Roles } from "./roles.ts";
import { findColumn } from "./table.ts";
import type { CategoryColumn, NumberColumn, Table, TableColumn } from "./table.ts";

/** The rows an evaluation uses, as columns of one length. */
export interface PreparedRows {
  readonly n: number;
  /** Places of the kept rows in the file. */
  readonly rows: Int32Array;
  readonly labels: Float64Array;
  readonly scores: readonly { readonly name: string; readonly values: Float64Array }[];
  readonly clusters?: Int32Array;
  readonly people?: number;
  readonly dropped: readonly { readonly because: string; readonly rows: number }[];
}

/** Why no rows could be prepared. */
export interface CannotPrepare {
  readonly kind: "cannot";
  readonly code: string;
  readonly says: string;
  readonly advice: string;
  readonly columns: readonly string[];
}

/** Takes outcome, scores and person of the complete rows; what is left out is counted with its reason. */
export function prepareRows(
  table: Table,
  roles: Roles,
): { readonly kind: "prepared"; readonly rows: PreparedRows } | CannotPrepare {
  const label = readLabels(table, roles);
  if ("kind" in label) return label;
  const scores: NumberColumn[] = [];
  for (const name of roles.scores) {
    const column = findColumn(table, name);
    if (column?.kind !== "number") return notNumbers(name, column);
    scores.push(column);
  }
  const kept: number[] = [];
  const tested = testedRows(table, roles);
  let trained = 0;
  let noLabel = 0;
  let noScore = 0;
  for (let row = 0; row < table.rows; row += 1) {
    if (tested !== undefined && !tested(row)) trained += 1;
    else if (Number.isNaN(label.values[row])) noLabel += 1;
    else if (scores.some((column) => !Number.isFinite(column.values[row]))) noScore += 1;
    else kept.push(row);
  }
  const rows = Int32Array.from(kept);
  const person = roles.id === undefined ? undefined : clusterCodes(findColumn(table, roles.id), rows);
  return {
    kind: "prepared",
    rows: {
      n: rows.length,
      rows,
      labels: pick(label.values, rows),
      scores: scores.map((column) => ({ name: column.name, values: pick(column.values, rows) })),
      ...(person === undefined ? {} : { clusters: person.codes, people: person.count }),
      dropped: [
        ...(trained > 0 ? [{ because: "not among the rows that test the model", rows: trained }] : []),
        ...(noLabel > 0 ? [{ because: "no outcome", rows: noLabel }] : []),
        ...(noScore > 0 ? [{ because: "no score, or one that is no finite number", rows: noScore }] : []),
      ],
    },
  };
}

const TEST = /test|hold|valid|extern|eval|prospect/iu;

/** Which rows test the model: those of the split's named value, else of the one value that sounds like a test. */
function testedRows(table: Table, { split, tested }: Roles): ((row: number) => boolean) | undefined {
  const column = split === undefined ? undefined : findColumn(table, split);
  if (column?.kind !== "category") return undefined;
  const sounding = column.levels.filter((level) => TEST.test(level));
  const value = tested ?? (sounding.length === 1 ? sounding[0] : undefined);
  const code = value === undefined ? -1 : column.levels.indexOf(value);
  return code < 0 ? undefined : (row) => column.codes[row] === code;
}

function readLabels(table: Table, roles: Roles): { readonly values: Float64Array } | CannotPrepare {
  const column = roles.label === undefined ? undefined : findColumn(table, roles.label);
  if (column === undefined || roles.label === undefined) {
    return cannot(
      "no-label",
      "No column was found that says what really happened.",
      "Name it with --label.",
      [],
    );
  }
  const { values, positive: guessed } = positiveValue(column);
  if (values.length > 2) {
    return cannot(
      "labels-not-binary",
      `The outcome column holds ${values.length > 20 ? "more than 20" : values.length} different values; a yes-or-no outcome holds two.`,
      "Name another column with --label, or make two values of it; for time to an event name --time and --event.",
      [column.name],
    );
  }
  if (values.length === 1 && roles.positive === undefined) {
    return cannot(
      "one-outcome",
      "Every row has the same outcome, so there is nothing to tell apart.",
      "Write the rows with the other outcome to the file too, or name another column with --label.",
      [column.name],
    );
  }
  const positive = roles.positive ?? guessed;
  if (positive === undefined || (!values.includes(positive) && values.length > 1)) {
    return cannot(
      "which-is-the-event",
      "It cannot be told which of the two values of the outcome column is the event.",
      "Say it with --positive VALUE, written as in the file.",
      [column.name],
    );
  }
  return { values: binary(column, positive) };
}

function binary(column: TableColumn, positive: string): Float64Array {
  if (column.kind === "number") {
    return column.values.map((value) =>
      Number.isNaN(value) ? Number.NaN : String(value) === positive ? 1 : 0,
    );
  }
  const yes = column.levels.indexOf(positive);
  return Float64Array.from(column.codes, (code) => (code < 0 ? Number.NaN : code === yes ? 1 : 0));
}

/** Codes 0, 1, 2 … of the persons of the kept rows; a row without a person is one of its own. */
function clusterCodes(
  column: TableColumn | undefined,
  rows: Int32Array,
): { readonly codes: Int32Array; readonly count: number } | undefined {
  if (column === undefined) return undefined;
  const seen = new Map<number, number>();
  let next = 0;
  const codes = rows.map((row) => {
    const key = keyOf(column, row);
    if (key === undefined) return next++;
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, next);
    return next++;
  });
  return { codes, count: next };
}

function keyOf(column: NumberColumn | CategoryColumn, row: number): number | undefined {
  if (column.kind === "category") {
    const code = column.codes[row] ?? -1;
    return code < 0 ? undefined : code;
  }
  const value = column.values[row] ?? Number.NaN;
  return Number.isNaN(value) ? undefined : value;
}

/** The values at some rows. */
export function pick(values: Float64Array, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) picked[index] = values[rows[index] ?? 0] ?? Number.NaN;
  return picked;
}

function notNumbers(name: string, column: TableColumn | undefined): CannotPrepare {
  if (column === undefined) {
    return cannot(
      "no-such-column",
      "A column named for the score is not in the file.",
      "Look at the columns of the file and name one of them.",
      [name],
    );
  }
  return cannot(
    "score-not-numbers",
    "The score column holds words where numbers are needed.",
    "Write the model's probability or score as a number, with a point for decimals.",
    [name],
  );
}

const cannot = (code: string, says: string, advice: string, columns: readonly string[]): CannotPrepare => ({
  kind: "cannot",
  code,
  says,
  advice,
  columns,
});
