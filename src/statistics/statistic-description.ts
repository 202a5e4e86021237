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
