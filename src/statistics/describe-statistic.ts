import { checkStatisticInput } from "./check-statistic-input.ts";
import { notDefined } from "./estimate.ts";

/** What a column of the input holds: one entry a row, all columns of one length. */
export type ColumnKind =
  /** 0 or 1. */
  | "binary"
  | "number"
  /** A word or a code. */
  | "category"
  /** Several number columns: an array of columns, each one entry a row. */
  | "columns";

/** What a setting of the input holds: one value for the whole call; `json` is any shape the function's doc gives. */
export type SettingKind = "number" | "whole-number" | "word" | "flag" | "numbers" | "json";

/** What the shell and the reference page need to know about a function of the room. */
export interface StatisticDescription {
  /** The name of the export. */
  readonly name: string;
  readonly family: StatisticFamily;
  /** One line in plain words. */
  readonly summary: string;
  /** Paper, standard or section the definition comes from. */
  readonly source: string;
  /** The convention chosen where reference tools disagree. */
  readonly convention?: string;
  readonly columns: Readonly<Record<string, ColumnKind>>;
  readonly optionalColumns?: Readonly<Record<string, ColumnKind>>;
  readonly settings?: Readonly<Record<string, SettingKind>>;
  readonly optionalSettings?: Readonly<Record<string, SettingKind>>;
  /** The function itself: one plain object in, one plain object out. */
  run(input: unknown): unknown;
}

export type StatisticFamily =
  | "proportions"
  | "discrimination"
  | "calibration"
  | "decision"
  | "survival"
  | "groups"
  | "regression"
  | "forecasting"
  | "imaging"
  | "text"
  | "alerts"
  | "drift"
  | "pooling"
  | "sample-size"
  | "raters";

/** Describes a function of the room. What it is run on from outside is checked against the description first. */
export function describeStatistic<Input>(
  description: Omit<StatisticDescription, "run"> & { readonly run: (input: Input) => unknown },
): StatisticDescription {
  return {
    ...description,
    run: (input) =>
      checkStatisticInput(description, input) ??
      runChecked(description.run, emptyAsMissing(description, input) as Input),
  };
}

/** A setting of any JSON shape cannot be checked by its kind; one of another shape is answered like other wrong input. */
function runChecked<Input>(run: (input: Input) => unknown, input: Input): unknown {
  try {
    return run(input);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return notDefined(
      "invalid-input",
      "Not defined, because a setting is not of the shape its description gives.",
    );
  }
}

/** Empty cells of columns, null in JSON, as the functions know them: NaN among numbers, an empty word among words. */
function emptyAsMissing(
  { columns, optionalColumns }: Pick<StatisticDescription, "columns" | "optionalColumns">,
  input: unknown,
): unknown {
  const kinds: Readonly<Record<string, ColumnKind>> = { ...columns, ...optionalColumns };
  const fill = (cells: unknown, empty: unknown): unknown =>
    Array.isArray(cells) && cells.includes(null) ? cells.map((cell: unknown) => cell ?? empty) : cells;
  return Object.fromEntries(
    Object.entries(input as object).map(([name, held]: [string, unknown]) => {
      const kind = kinds[name];
      if (kind === undefined) return [name, held];
      if (kind === "columns" && Array.isArray(held))
        return [name, held.map((column: unknown) => fill(column, Number.NaN))];
      return [name, fill(held, kind === "category" ? "" : Number.NaN)];
    }),
  );
}
