import type { OperationOutput } from "#src/operations/index.ts";
import { section, table } from "./table.ts";
import { wrap } from "./wrap.ts";

/** What a shell knows of a statistic. */
export type Statistic = OperationOutput<"statistics.list">["functions"][number];

const COLUMN_KINDS: Readonly<Record<string, string>> = {
  binary: "0 or 1 in every row",
  number: "a number in every row",
  category: "a word or a code in every row",
  columns: "one or more columns of numbers, joined by commas",
};

const SETTING_KINDS: Readonly<Record<string, string>> = {
  number: "a number",
  "whole-number": "a whole number",
  word: "a word",
  flag: "true or false",
  numbers: "numbers joined by commas",
  json: "JSON",
};

type Fields = Readonly<Record<string, string>>;

/** Something each kind could hold, for examples. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  binary: ["[0, 1, 1, 0]", "died"],
  number: ["[0.2, 0.7, 0.9, 0.1]", "risk"],
  category: ['["a", "b", "b", "a"]', "ward"],
  columns: ["[[0.2, 0.7, 0.9, 0.1], [3, 1, 4, 1]]", "age,creatinine"],
  "whole-number": ["10", "10"],
  word: ['"…"', "WORD"],
  flag: ["true", "true"],
  numbers: ["[0.1, 0.2]", "0.1,0.2"],
  json: ["…", "'…'"],
};

/** All statistics by family, each with its line. */
export function statisticsText(functions: readonly Statistic[], width: number): string {
  const families = [...new Set(functions.map(({ family }) => family))];
  return families
    .map((family) => {
      const rows = functions
        .filter((one) => one.family === family)
        .map(({ name, summary }) => [name, summary]);
      return `${family}\n${familyText(rows, width)}\n`;
    })
    .join("\n");
}

/** Narrower than this the lines of a list stand under the names. */
const WIDE = 80;

function familyText(rows: readonly (readonly [string, string] | string[])[], width: number): string {
  if (width >= WIDE) return table(rows, { width, indent: "  " });
  return rows
    .map(([name = "", summary = ""]) => `  ${name}\n${wrap(summary, { width, first: "    " })}`)
    .join("\n");
}

/** One statistic: what it is, what it needs, where its definition comes from, and how to call it. */
export function statisticText(one: Statistic, width: number): string {
  const { name, family, summary, source, convention, columns, optionalColumns, settings, optionalSettings } =
    one;
  const lines = (needed: Fields, optional: Fields, kinds: Fields) => [
    ...Object.entries(needed).map(([field, kind]) => `${field}: ${kinds[kind] ?? kind}`),
    ...Object.entries(optional).map(([field, kind]) => `${field}: ${kinds[kind] ?? kind}; may be left out`),
  ];
  const columnLines = lines(columns, optionalColumns, COLUMN_KINDS);
  const settingLines = lines(settings, optionalSettings, SETTING_KINDS);
  return [
    `${name} (${family})`,
    wrap(summary, { width }),
    "",
    section("Columns", columnLines, width),
    section("Settings", settingLines, width),
    ...(convention === undefined ? [] : [section("Convention", [convention], width)]),
    section("Source", [source], width),
    "Examples",
    ...exampleLines(one).map((line) => `  ${line}`),
    "",
  ].join("\n");
}

function exampleLines({ name, columns, settings }: Statistic): string[] {
  const given = Object.entries({ ...columns, ...settings }).map(
    ([field, kind]) => `"${field}": ${SAMPLES[kind]?.[0] ?? "…"}`,
  );
  const sets = Object.entries(settings).map(
    ([field, kind]) => ` --set ${field}=${SAMPLES[kind]?.[1] ?? "…"}`,
  );
  const json = [`echo '{${given.join(", ")}}' | clerkship statistics ${name} -`];
  if (Object.keys(columns).length === 0)
    return Object.keys(settings).length > 0
      ? [`clerkship statistics ${name}${sets.join("")}`, ...json]
      : json;
  const mapped = Object.entries(columns).map(
    ([field, kind]) => ` --column ${field}=${SAMPLES[kind]?.[1] ?? "…"}`,
  );
  return [`clerkship statistics ${name} table.csv${mapped.join("")}${sets.join("")}`, ...json];
}
