import type { Atlas } from "./atlas.ts";
import type { AtlasProblem } from "./atlas-problem.ts";
import { checkReferences } from "./check-references.ts";
import { checkSkills } from "./check-skills.ts";
import { checkTasks } from "./check-tasks.ts";
import { checkUnits } from "./check-units.ts";
import { inventoryRow } from "./inventory-row.ts";
import { recordKinds } from "./kinds.ts";
import { walkRecord } from "./walk-record.ts";

/** Every law that a schema cannot see: ids that exist and are unique, no circles, hours that rise, known sources. */
export function checkAtlas(atlas: Atlas): readonly AtlasProblem[] {
  return [
    ...findDuplicateIds(atlas),
    ...findUnknownSources(atlas),
    ...checkReferences(atlas),
    ...checkSkills(atlas),
    ...checkTasks(atlas),
    ...checkUnits(atlas),
    ...findEmptyCredentials(atlas),
  ];
}

function findDuplicateIds(atlas: Atlas): readonly AtlasProblem[] {
  return [...recordKinds, "sources" as const].flatMap((kind) => {
    const seen = new Set<string>();
    return atlas[kind].flatMap(({ id }) => {
      if (seen.has(id)) return [{ record: `${kind}/${id}`, path: "id", message: "this id is used twice" }];
      seen.add(id);
      return [];
    });
  });
}

function findUnknownSources(atlas: Atlas): readonly AtlasProblem[] {
  const known = new Set(atlas.sources.map(({ id }) => id));
  return listCitations(atlas).flatMap(({ record, path, sources }) =>
    sources.flatMap((source, position) =>
      inventoryRow.test(source) || known.has(source)
        ? []
        : [{ record, path: `${path}[${position}]`, message: `unknown source ${source}` }],
    ),
  );
}

interface Citation {
  readonly record: string;
  readonly path: string;
  readonly sources: readonly string[];
}

function listCitations(atlas: Atlas): readonly Citation[] {
  return recordKinds.flatMap((kind) =>
    atlas[kind].flatMap((record) =>
      walkRecord(record)
        .filter(({ key }) => key === "sources" || key === "source")
        .map(({ path, texts }) => ({ record: `${kind}/${record.id}`, path, sources: texts })),
    ),
  );
}

/** A credential nobody may take, or that no résumé could name, can never meet a gate. */
function findEmptyCredentials(atlas: Atlas): readonly AtlasProblem[] {
  return atlas.credentials.flatMap(({ id, openTo, aliases }) => [
    ...(openTo.length === 0
      ? [{ record: `credentials/${id}`, path: "openTo", message: "open to nobody" }]
      : []),
    ...(aliases.length === 0
      ? [{ record: `credentials/${id}`, path: "aliases", message: "has no name to find" }]
      : []),
  ]);
}
