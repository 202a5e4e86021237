import type { ColumnKind, SettingKind, StatisticDescription } from "./statistic-description.ts";
import { notDefined } from "./estimate.ts";
import type { NotDefined } from "./estimate.ts";

type Described = Pick<StatisticDescription, "columns" | "optionalColumns" | "settings" | "optionalSettings">;

/** Whether an input from outside has the shape a description gives; the first thing that is wrong, or nothing. */
export function checkStatisticInput(described: Described, input: unknown): NotDefined | undefined {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return wrong("the input is no object of columns and settings");
  const given = new Map<string, unknown>(Object.entries(input).filter(([, held]) => held !== undefined));
  const columns = { ...described.columns, ...described.optionalColumns };
  const settings = { ...described.settings, ...described.optionalSettings };
  for (const name of [...Object.keys(described.columns), ...Object.keys(described.settings ?? {})]) {
    if (!given.has(name)) return wrong(`${name} is missing`);
  }
  for (const [name, held] of given) {
    const column = columns[name];
    const setting = settings[name];
    if (column === undefined && setting === undefined) return wrong(`it takes nothing called ${name}`);
    if (column !== undefined && !fitsColumn(held, column))
      return wrong(`${name} is no column of the kind "${column}"`);
    if (column === undefined && setting !== undefined && !fitsSetting(held, setting))
      return wrong(`${name} is no setting of the kind "${setting}"`);
  }
  return undefined;
}

const wrong = (what: string): NotDefined => notDefined("invalid-input", `Not defined, because ${what}.`);

function isList(held: unknown): held is ArrayLike<unknown> {
  return Array.isArray(held) || (ArrayBuffer.isView(held) && !(held instanceof DataView));
}

/** Empty cells may stand as null; the function says what it does about them. */
function fitsColumn(held: unknown, kind: ColumnKind): boolean {
  if (!isList(held)) return false;
  const items = Array.from(held);
  if (kind === "columns")
    return items.every((column) => isList(column) && Array.from(column).every(isNumberOrEmpty));
  if (kind === "category")
    return items.every((item) => item === null || typeof item === "string" || typeof item === "number");
  return items.every(isNumberOrEmpty);
}

const isNumberOrEmpty = (item: unknown): boolean => item === null || typeof item === "number";

function fitsSetting(held: unknown, kind: SettingKind): boolean {
  switch (kind) {
    case "number":
    case "whole-number":
      return typeof held === "number";
    case "word":
      return typeof held === "string";
    case "flag":
      return typeof held === "boolean";
    case "numbers":
      return isList(held) && Array.from(held).every((item) => typeof item === "number");
    case "json":
      return true;
  }
}
