import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import { statisticsCatalogue } from "#src/statistics/index.ts";
import { defineOperation } from "./define-operation.ts";

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
    const found = statisticsCatalogue.find((one) => one.name === name);
    if (found === undefined) throw new AppError("not_found", { kind: "statistic", id: name });
    return { version: 1 as const, name, result: plainJson(found.run(input)) };
  },
});

/** Typed arrays as lists, and numbers JSON cannot hold as null. */
function plainJson(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return Array.from(value as unknown as ArrayLike<number>, plainJson);
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plainJson(held)]));
}
