import type { z } from "zod";
import { atlasSchema, checkAtlas } from "#src/atlas/index.ts";
import type { Atlas, AtlasProblem } from "#src/atlas/index.ts";
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

  const take = <T extends { readonly id: string }>(
    kind: string,
    schema: z.ZodType<T>,
    written: WrittenRecords,
  ): T[] => {
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
      files.set(`${kind}/${read.data.id}`, file);
      return [read.data];
    });
  };
  const takeFolder = async <T extends { readonly id: string }>(
    kind: string,
    schema: z.ZodType<T>,
  ): Promise<T[]> => take(kind, schema, await readRecordFolder(dataFolder, kind));

  const atlas: Atlas = {
    version: 1,
    domains: await takeFolder("domains", shape.domains.element),
    categories: await takeFolder("categories", shape.categories.element),
    sectors: await takeFolder("sectors", shape.sectors.element),
    pathways: await takeFolder("pathways", shape.pathways.element),
    roles: await takeFolder("roles", shape.roles.element),
    skills: await takeFolder("skills", shape.skills.element),
    bridges: await takeFolder("bridges", shape.bridges.element),
    blueprints: await takeFolder("blueprints", shape.blueprints.element),
    credentials: await takeFolder("credentials", shape.credentials.element),
    sources: take("sources", shape.sources.element, await readRecordFile(dataFolder, "sources.yaml")),
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

/** What to call a record that does not fit: its id if it has one, since a file may hold many. */
function nameOf(value: unknown): string {
  const named = typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
  return named ? String(value.id) : "record";
}
