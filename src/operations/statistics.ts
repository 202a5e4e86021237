import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import { statisticsCatalogue } from "#src/statistics/index.ts";
import { defineOperation } from "./define-operation.ts";
import { jsonField } from "./json-field.ts";
import { mapColumns } from "./map-columns.ts";

const kinds = z.record(z.string(), z.string());

const description = z.object({
  name: z.string(),
  family: z.string(),
  summary: z.string(),
  source: z.string(),
  convention: z.string().optional(),
  columns: kinds,
  optionalColumns: kinds,
  settings: kinds,
  optionalSettings: kinds,
});

export const listStatistics = defineOperation({
  name: "statistics.list",
  summary:
    "List the statistics that can be computed, with what each needs and where its definition comes from",
  input: z.object({}),
  output: z.object({ version: z.literal(1), functions: z.array(description) }),
  run: async () => ({
    version: 1 as const,
    functions: statisticsCatalogue.map((one) => ({
      name: one.name,
      family: one.family,
      summary: one.summary,
      source: one.source,
      ...(one.convention === undefined ? {} : { convention: one.convention }),
      columns: { ...one.columns },
      optionalColumns: { ...one.optionalColumns },
      settings: { ...one.settings },
      optionalSettings: { ...one.optionalSettings },
    })),
  }),
});

export const runStatistic = defineOperation({
  name: "statistics.run",
  summary: "Compute one statistic from columns and settings",
  input: z.object({ name: z.string(), input: z.record(z.string(), z.unknown()) }),
  output: z.object({ version: z.literal(1), name: z.string(), result: z.unknown() }),
  run: async ({ name, input }) => {
    return { version: 1 as const, name, result: plainJson(findStatistic(name).run(input)) };
  },
});

export const runStatisticOnTable = defineOperation({
  name: "statistics.runTable",
  summary: "Compute one statistic from the columns of a table: CSV, TSV, JSON lines or Parquet",
  input: z.object({
    name: z.string(),
    file: z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) }),
    /** Columns of the file by the names the statistic has for them; those of equal name need no mention. */
    columns: jsonField(z.record(z.string(), z.union([z.string(), z.array(z.string())]))).optional(),
    settings: jsonField(z.record(z.string(), z.unknown())).optional(),
  }),
  output: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("computed"),
      version: z.literal(1),
      name: z.string(),
      rows: z.int(),
      /** Which column of the file stood for which. */
      used: z.record(z.string(), z.array(z.string())),
      result: z.unknown(),
    }),
    z.object({
      kind: z.literal("not-mapped"),
      version: z.literal(1),
      name: z.string(),
      problems: z.array(z.object({ column: z.string(), says: z.string() })),
      /** The columns the file has. */
      has: z.array(z.string()),
    }),
    z.object({
      kind: z.literal("failed"),
      failure: z.object({ code: z.string(), says: z.string(), line: z.int().optional() }),
    }),
  ]),
  run: async ({ name, file, columns = {}, settings = {} }, ports) => {
    const found = findStatistic(name);
    const read = await ports.readTable(file.bytes);
    if (read.kind === "failed") return read;
    const mapped = mapColumns(found, read.table, columns);
    const shared = { version: 1 as const, name };
    if (mapped.kind === "not-mapped")
      return {
        ...shared,
        ...mapped,
        problems: [...mapped.problems],
        has: read.table.columns.map((column) => column.name),
      };
    return {
      ...shared,
      kind: "computed" as const,
      rows: read.table.rows,
      used: mapped.used,
      result: plainJson(found.run({ ...mapped.input, ...settings })),
    };
  },
});

function findStatistic(name: string) {
  const found = statisticsCatalogue.find((one) => one.name === name);
  if (found === undefined) throw new AppError("not_found", { kind: "statistic", id: name });
  return found;
}

/** Typed arrays as lists, and numbers JSON cannot hold as null. */
function plainJson(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return Array.from(value as unknown as ArrayLike<number>, plainJson);
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plainJson(held)]));
}
