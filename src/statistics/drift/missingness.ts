import { notDefined } from "../estimate.ts";
import type { Answer, NotDefined } from "../estimate.ts";
import { wilsonInterval } from "../proportions/wilson-interval.ts";
import { chiSquareOfTable } from "./chi-square-of-table.ts";
import type { TableTest } from "./chi-square-of-table.ts";

export interface MissingnessInput {
  /** Number columns; NaN is missing. */
  readonly predictors: readonly ArrayLike<number>[];
  /** Names of the columns; without them their places from 1. */
  readonly names?: readonly string[];
  /** 0 or 1, one a row: adds the tests against the outcome. */
  readonly labels?: ArrayLike<number>;
  /** One a row: adds the shares in each group. */
  readonly groups?: readonly string[];
  /** Default 0.95. */
  readonly level?: number;
}

export interface MissingColumn {
  readonly name: string;
  readonly missing: number;
  /** Share missing, Wilson score interval. */
  readonly share: Answer;
  /** Only with `labels`. Rows: present, missing; columns: outcome 0, outcome 1. */
  readonly byOutcome?: TableTest | NotDefined;
  /** Only with `groups`, in the order of their names. */
  readonly byGroup?: readonly { readonly group: string; readonly share: Answer }[];
  /** Only with `groups`: whether the shares differ. Rows: present, missing; one column a group. */
  readonly groupTest?: TableTest | NotDefined;
}

export interface Missingness {
  readonly n: number;
  readonly completeCases: number;
  readonly columns: readonly MissingColumn[];
  /** One digit a column, 1 where it is missing; the most frequent first. */
  readonly patterns: readonly { readonly pattern: string; readonly rows: number }[];
  /** Correlation of being missing, for each two columns. */
  readonly together: readonly {
    readonly first: string;
    readonly second: string;
    readonly phi: number | NotDefined;
  }[];
}

/**
 * What is missing: how much, in which patterns, whether with the outcome and in which groups (van Buuren 2018,
 * Flexible Imputation of Missing Data §4.1). A test that finds nothing does not show that values are missing at random.
 * Not defined without rows or columns.
 */
export function missingness(input: MissingnessInput): Missingness | NotDefined {
  const { predictors, names, labels, groups, level = 0.95 } = input;
  const n = predictors[0]?.length ?? 0;
  if (n === 0) return notDefined("no-rows", "Not defined, because there are no rows or no columns.");
  const lengths = [...predictors, labels ?? { length: n }, groups ?? { length: n }];
  if (lengths.some((column) => column.length !== n)) {
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  }
  if (labels !== undefined && !isBinary(labels)) {
    return notDefined("invalid-input", "Not defined, because a label is neither 0 nor 1.");
  }
  const flags = predictors.map((column) =>
    Uint8Array.from({ length: n }, (_, row) => Number(Number.isNaN(column[row] as number))),
  );
  const nameOf = (index: number) => names?.[index] ?? String(index + 1);
  const patterns = patternsOf(flags, n);
  const none = "0".repeat(flags.length);
  return {
    n,
    completeCases: patterns.find(({ pattern }) => pattern === none)?.rows ?? 0,
    columns: flags.map((flag, index) => ({
      name: nameOf(index),
      ...shareOf(flag, level),
      ...(labels === undefined ? {} : { byOutcome: outcomeTest(flag, labels) }),
      ...(groups === undefined ? {} : groupNumbers(flag, groups, level)),
    })),
    patterns,
    together: flags.flatMap((first, a) =>
      flags.slice(a + 1).map((second, b) => ({
        first: nameOf(a),
        second: nameOf(a + 1 + b),
        phi: phiOf(first, second),
      })),
    ),
  };
}

function isBinary(labels: ArrayLike<number>): boolean {
  for (let i = 0; i < labels.length; i += 1) if (labels[i] !== 0 && labels[i] !== 1) return false;
  return true;
}

function shareOf(flag: Uint8Array, level: number): Pick<MissingColumn, "missing" | "share"> {
  const missing = flag.reduce((total, each) => total + each, 0);
  return { missing, share: wilsonInterval({ successes: missing, total: flag.length, level }) };
}

function outcomeTest(flag: Uint8Array, labels: ArrayLike<number>): TableTest | NotDefined {
  const table = [
    [0, 0],
    [0, 0],
  ];
  for (const [row, missing] of flag.entries()) {
    const line = table[missing] as number[];
    line[labels[row] as number] = (line[labels[row] as number] ?? 0) + 1;
  }
  return chiSquareOfTable(table);
}

function groupNumbers(
  flag: Uint8Array,
  groups: readonly string[],
  level: number,
): Pick<MissingColumn, "byGroup" | "groupTest"> {
  const counts = new Map<string, [present: number, missing: number]>();
  for (const [row, missing] of flag.entries()) {
    const group = groups[row] as string;
    const pair = counts.get(group) ?? [0, 0];
    pair[missing as 0 | 1] += 1;
    counts.set(group, pair);
  }
  const sorted = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    byGroup: sorted.map(([group, [present, missing]]) => ({
      group,
      share: wilsonInterval({ successes: missing, total: present + missing, level }),
    })),
    groupTest: chiSquareOfTable([sorted.map(([, pair]) => pair[0]), sorted.map(([, pair]) => pair[1])]),
  };
}

function patternsOf(flags: readonly Uint8Array[], n: number): Missingness["patterns"] {
  const counts = new Map<string, number>();
  for (let row = 0; row < n; row += 1) {
    let pattern = "";
    for (const flag of flags) pattern += flag[row] === 1 ? "1" : "0";
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return [...counts]
    .map(([pattern, rows]) => ({ pattern, rows }))
    .toSorted((a, b) => b.rows - a.rows || (a.pattern < b.pattern ? -1 : 1));
}

function phiOf(first: Uint8Array, second: Uint8Array): number | NotDefined {
  const n = first.length;
  let a = 0;
  let b = 0;
  let both = 0;
  for (const [row, flag] of first.entries()) {
    const other = second[row] as number;
    a += flag;
    b += other;
    both += flag * other;
  }
  const margins = a * (n - a) * b * (n - b);
  if (margins === 0) {
    return notDefined("constant", "Not defined, because a column is missing always or never.");
  }
  return (n * both - a * b) / Math.sqrt(margins);
}
