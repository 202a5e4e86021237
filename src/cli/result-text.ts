import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

/** Digits of a number that a person reads; `--json` has all of them. */
const DIGITS = 6;
/** Entries of a long list that are shown. */
const MOST = { numbers: 8, rows: 12, entries: 40 } as const;

interface Shape {
  readonly width: number;
  readonly indent: string;
}

/** Whether an answer says that there is none. */
export function isNotDefined(value: unknown): value is { readonly code: string; readonly because: string } {
  return isObject(value) && value["value"] === null && typeof value["because"] === "string";
}

/** The result of a statistic as a tree of names and numbers. */
export function resultText(result: unknown, width: number): string {
  const lines = isObject(result) && !isAnswer(result) ? fieldsOf(result, { width, indent: "" }) : [];
  if (lines.length > 0) return `${lines.join("\n")}\n`;
  return `${wrap(answerText(result) ?? scalarText(result), { width })}\n`;
}

function fieldsOf(held: Readonly<Record<string, unknown>>, shape: Shape): string[] {
  const entries = Object.entries(held).filter(([, value]) => value !== undefined);
  const shown = entries.slice(0, MOST.entries).flatMap(([name, value]) => fieldText(name, value, shape));
  const more = entries.length - MOST.entries;
  return more > 0 ? [...shown, `${shape.indent}and ${more} more`] : shown;
}

function fieldText(name: string, value: unknown, shape: Shape): string[] {
  const { width, indent } = shape;
  const line = (text: string) => wrap(text, { width, first: `${indent}${name}: `, rest: `${indent}    ` });
  const answer = answerText(value);
  if (answer !== undefined) return [line(answer)];
  if (Array.isArray(value)) return listText(name, value, shape);
  if (!isObject(value)) return [line(scalarText(value))];
  return [`${indent}${name}`, ...fieldsOf(value, { width, indent: `${indent}  ` })];
}

function listText(name: string, list: readonly unknown[], shape: Shape): string[] {
  const { width, indent } = shape;
  if (list.length === 0) return [`${indent}${name}: none`];
  if (list.every((one) => !isObject(one) && !Array.isArray(one))) {
    const shown = list.slice(0, MOST.numbers).map(scalarText).join(", ");
    const text = list.length > MOST.numbers ? `${shown}, … (${list.length} in all)` : shown;
    return [wrap(text, { width, first: `${indent}${name}: `, rest: `${indent}    ` })];
  }
  const rows = list.slice(0, MOST.rows);
  const more = list.length > MOST.rows ? [`${indent}  and ${list.length - MOST.rows} more`] : [];
  const flat = asTable(rows, { width, indent: `${indent}  ` });
  if (flat !== undefined) return [`${indent}${name}`, flat, ...more];
  return [
    `${indent}${name}`,
    ...rows.flatMap((one, place) => fieldText(String(place + 1), one, { width, indent: `${indent}  ` })),
    ...more,
  ];
}

/** Rows of the same fields beside each other, where there is room for all of them. */
function asTable(rows: readonly unknown[], { width, indent }: Shape): string | undefined {
  const cells = rows.map((row) =>
    isObject(row) && !isAnswer(row)
      ? Object.entries(row).map(([name, value]) => ({ name, text: cellText(value) }))
      : undefined,
  );
  const [first] = cells;
  if (first === undefined || first.length === 0) return undefined;
  const names = first.map(({ name }) => name);
  const texts = cells.map((row) =>
    row?.length === names.length &&
    row.every(({ name, text }, place) => name === names[place] && text !== undefined)
      ? row.map(({ text }) => text ?? "")
      : undefined,
  );
  if (texts.includes(undefined)) return undefined;
  const whole = [names, ...texts.map((row) => row ?? [])];
  const wide = names.reduce(
    (sum, _, column) => sum + 2 + Math.max(...whole.map((row) => row[column]?.length ?? 0)),
    indent.length,
  );
  return wide > width ? undefined : table(whole, { width, indent });
}

function cellText(value: unknown): string | undefined {
  if (isNotDefined(value)) return "not defined";
  if (isEstimate(value)) return rangeText(value);
  return isObject(value) || Array.isArray(value) ? undefined : scalarText(value);
}

interface Shown {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly method: string;
  readonly because?: string;
}

function answerText(value: unknown): string | undefined {
  if (isNotDefined(value)) return value.because.replace(/^N/u, "n");
  if (!isEstimate(value)) return undefined;
  return [rangeText(value), `[${value.method}]`, value.because ?? ""].join(" ");
}

function rangeText({ value, low, high }: Shown): string {
  if (low === null && high === null) return `${tidy(value)} (no interval)`;
  return `${tidy(value)} (${low === null ? "open" : tidy(low)} to ${high === null ? "open" : tidy(high)})`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isAnswer = (value: unknown): boolean => isNotDefined(value) || isEstimate(value);

const isEstimate = (value: unknown): value is Shown =>
  isObject(value) &&
  typeof value["value"] === "number" &&
  "low" in value &&
  typeof value["method"] === "string";

function scalarText(value: unknown): string {
  if (typeof value === "number") return tidy(value);
  if (value === null || value === undefined) return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}

const tidy = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(DIGITS)));
