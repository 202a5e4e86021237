import { closestName } from "./closest-name.ts";
import { invalidOption } from "./failure.ts";
import { isQuotable } from "./quotable.ts";
import type { Statistic } from "./statistic-text.ts";

const NOT_NUMBERS: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  na: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  "+inf": Number.POSITIVE_INFINITY,
  "-inf": Number.NEGATIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  "-infinity": Number.NEGATIVE_INFINITY,
};
/** What some languages write into JSON although it holds no such numbers. */
const BARE = /(?<=[[,:\s])(NaN|[+-]?Infinity)(?=[\s,\]}])/gu;

type Fields = Readonly<Record<string, string>>;

/** `--set name=value`, several of them, each read as the setting's kind says. */
export function readSets(texts: readonly string[], one: Statistic): Record<string, unknown> {
  const kinds = { ...one.settings, ...one.optionalSettings };
  return Object.fromEntries(
    texts.map((text) => {
      const { name, value } = pair("--set", text, kinds);
      return [name, readSetting(name, value, kinds[name] ?? "json")];
    }),
  );
}

/** `--column labels=poor`, several of them: which columns of the file stand for those of the statistic. */
export function readColumns(texts: readonly string[], one: Statistic): Record<string, string | string[]> {
  const kinds = { ...one.columns, ...one.optionalColumns };
  const read: Record<string, string | string[]> = {};
  for (const text of texts) {
    const { name, value } = pair("--column", text, kinds);
    if (kinds[name] !== "columns") read[name] = value;
    else read[name] = [...[read[name] ?? []].flat(), ...value.split(",").map((part) => part.trim())];
  }
  return read;
}

/**
 * The input object of a JSON file with what was set added; nothing when the text is no such object but a table.
 * "NaN" and "Inf" are numbers wherever the statistic takes numbers.
 */
export function readInput(
  text: string,
  one: Statistic,
  columns: Readonly<Record<string, string | readonly string[]>>,
): Record<string, unknown> | undefined {
  if (!text.trimStart().startsWith("{")) return undefined;
  const held = parseLoosely(text);
  if (held === undefined) return undefined;
  const kinds = { ...one.columns, ...one.optionalColumns, ...one.settings, ...one.optionalSettings };
  const named = Object.entries(columns).map(([name, from]) => [
    name,
    Array.isArray(from) ? from.map((column: string) => held[column]) : held[String(from)],
  ]);
  const renamed = new Set(Object.values(columns).flat());
  const rest = Object.entries(held).filter(([name]) => !renamed.has(name) || kinds[name] !== undefined);
  const input: Record<string, unknown> = Object.fromEntries([...rest, ...named]);
  const isInput =
    Object.keys(input).length === 0 ||
    Object.entries(input).some(
      ([name, value]) =>
        kinds[name] !== undefined && (Array.isArray(value) || Object.keys(one.columns).length === 0),
    );
  if (!isInput) return undefined;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      kinds[name] === "category" || kinds[name] === "word" ? value : withNumbers(value),
    ]),
  );
}

function parseLoosely(text: string): Record<string, unknown> | undefined {
  for (const tried of [text, text.replaceAll(BARE, '"$1"')]) {
    try {
      const held: unknown = JSON.parse(tried);
      return typeof held === "object" && held !== null && !Array.isArray(held)
        ? (held as Record<string, unknown>)
        : undefined;
    } catch {
      // Perhaps the next reading fits; a table of JSON lines fits neither.
    }
  }
  return undefined;
}

function withNumbers(value: unknown): unknown {
  if (typeof value === "string") return NOT_NUMBERS[value.toLowerCase()] ?? value;
  return Array.isArray(value) ? value.map(withNumbers) : value;
}

function pair(option: string, text: string, kinds: Fields): { name: string; value: string } {
  const [, name = "", value = ""] = /^([^=]+)=(.+)$/su.exec(text) ?? [];
  if (name === "")
    throw invalidOption(
      `${option} takes a name and a value.`,
      option === "--set" ? "Write it as --set level=0.9." : "Write it as --column labels=died.",
    );
  if (kinds[name] !== undefined) return { name, value };
  const names = Object.keys(kinds);
  const near = closestName(name, names);
  const what = option === "--set" ? "setting" : "column";
  throw invalidOption(
    `The statistic takes no ${what} ${isQuotable(name) ? `called "${name}"` : "of that name"}.${near === undefined ? "" : ` Did you mean "${near}"?`}`,
    names.length === 0 ? `It takes no ${what}s.` : `It takes: ${names.join(", ")}.`,
  );
}

function readSetting(name: string, text: string, kind: string): unknown {
  const refused = (what: string) =>
    invalidOption(`--set ${name} takes ${what}.`, `Try --set ${name}=${EXAMPLES[kind] ?? "…"}.`);
  switch (kind) {
    case "number":
    case "whole-number": {
      const number = numberOf(text);
      if (number === undefined || (kind === "whole-number" && !Number.isInteger(number)))
        throw refused(kind === "number" ? "a number" : "a whole number");
      return number;
    }
    case "flag":
      if (text !== "true" && text !== "false") throw refused("true or false");
      return text === "true";
    case "numbers": {
      const numbers = text
        .replace(/^\[(.*)\]$/su, "$1")
        .split(",")
        .map(numberOf);
      if (numbers.includes(undefined)) throw refused("numbers joined by commas");
      return numbers;
    }
    case "word":
      return text;
    default:
      return readJson(text);
  }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  number: "0.9",
  "whole-number": "100",
  flag: "true",
  numbers: "0.1,0.2",
};

function numberOf(text: string): number | undefined {
  const written = text.trim();
  const number = NOT_NUMBERS[written.toLowerCase()] ?? (written === "" ? undefined : Number(written));
  return number === undefined || (Number.isNaN(number) && NOT_NUMBERS[written.toLowerCase()] === undefined)
    ? undefined
    : number;
}

/** JSON where it is some; else words joined by commas, or the one word. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const words = text.split(",").map((word) => word.trim());
    return words.length > 1 ? words : text;
  }
}
