import type { z } from "zod";
import { atlasSchema, checkAtlas, recordKinds } from "#src/atlas/index.ts";
import type { Atlas, AtlasProblem, RecordKind } from "#src/atlas/index.ts";
import { readRecordFile, readRecordFolder } from "./read-records.ts";
import type { WrittenRecords } from "./read-records.ts";

const PROBLEMS_SHOWN = 50;

/** The atlas as far as it could be read, and all that is wrong with it as `file: path: message`. */
export interface AtlasReading {
  readonly atlas: Atlas;
  readonly problems: readonly string[];
}

/** The field as one checked value, from the YAML under `dataFolder`; throws one error that lists what is wrong. */
export async function compileAtlas(dataFolder: string): Promise<Atlas> {
  const { atlas, problems } = await readAtlas(dataFolder);
  if (problems.length === 0) return atlas;
  const shown = problems.slice(0, PROBLEMS_SHOWN);
  const more = problems.length > shown.length ? [`… and ${problems.length - shown.length} more`] : [];
  throw new Error(
    [`The field in ${dataFolder} has ${problems.length} problems:`, ...shown, ...more].join("\n"),
  );
}

/** Reads everything under `dataFolder`, leaving out the records that do not fit their schema and saying so. */
export async function readAtlas(dataFolder: string): Promise<AtlasReading> {
  const { shape } = atlasSchema;
  const problems: string[] = [];
  const files = new Map<string, string>();

  const take = <T>(kind: string, schema: z.ZodType<T>, written: WrittenRecords): T[] => {
    problems.push(...written.problems);
    return written.records.flatMap(({ file, value }) => {
      const read = schema.safeParse(value);
      if (!read.success) {
        const { issues } = read.error;
        const name = nameOf(value);
        problems.push(
          ...issues.map(({ path, message }) => `${file}: ${[name, ...path].join(".")}: ${message}`),
        );
        return [];
      }
      files.set(`${kind}/${nameOf(value)}`, file);
      return [read.data];
    });
  };
  const held: Partial<Record<RecordKind, readonly unknown[]>> = {};
  for (const kind of recordKinds) {
    const element: z.ZodType = shape[kind].element;
    held[kind] = take(kind, element, await readRecordFolder(dataFolder, kind));
  }
  const atlas: Atlas = {
    version: 1,
    // Each list was read with the schema of its own kind, which the type of the loop cannot say.
    ...(held as Pick<Atlas, RecordKind>),
    sources: take("sources", shape.sources.element, await readRecordFile(dataFolder, "sources.yaml")),
    inventory: take("inventory", shape.inventory.element, await readRecordFile(dataFolder, "inventory.yaml")),
    coverage: take("coverage", shape.coverage.element, await readRecordFolder(dataFolder, "coverage")),
  };
  const broken = checkAtlas(atlas).map((problem) => describeProblem(problem, files));
  return { atlas, problems: [...problems, ...broken] };
}

function describeProblem(
  { record, path, message }: AtlasProblem,
  files: ReadonlyMap<string, string>,
): string {
  const id = record.slice(record.indexOf("/") + 1);
  return `${files.get(record) ?? record}: ${id}.${path}: ${message}`;
}

/** What to call a record: its id, or the row it covers, if it has one, since a file may hold many. */
function nameOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return "record";
  if ("id" in value && typeof value.id === "string") return value.id;
  return "row" in value && typeof value.row === "string" ? value.row : "record";
}
