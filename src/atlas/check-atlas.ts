import type { Atlas } from "./atlas.ts";
import type { AtlasProblem } from "./atlas-problem.ts";
import { checkReferences } from "./check-references.ts";
import { checkSkills } from "./check-skills.ts";
import { checkTasks } from "./check-tasks.ts";
import { inventoryRow } from "./inventory-row.ts";

const KINDS = [
  "domains",
  "categories",
  "sectors",
  "pathways",
  "roles",
  "skills",
  "bridges",
  "blueprints",
  "credentials",
] as const;

/** Every law that a schema cannot see: ids that exist and are unique, no circles, hours that rise, known sources. */
export function checkAtlas(atlas: Atlas): readonly AtlasProblem[] {
  return [
    ...findDuplicateIds(atlas),
    ...findUnknownSources(atlas),
    ...checkReferences(atlas),
    ...checkSkills(atlas),
    ...checkTasks(atlas),
    ...findEmptyCredentials(atlas),
  ];
}

function findDuplicateIds(atlas: Atlas): readonly AtlasProblem[] {
  return [...KINDS, "sources" as const].flatMap((kind) => {
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
  const records = KINDS.flatMap((kind) =>
    atlas[kind].map(({ id, sources }) => ({ record: `${kind}/${id}`, path: "sources", sources })),
  );
  const gates = atlas.roles.flatMap(({ id, gates: held }) =>
    held.map((gate) => ({ record: `roles/${id}`, path: `gates.${gate.id}.sources`, sources: gate.sources })),
  );
  const phases = atlas.pathways.flatMap(({ id, phases: held, blocks }) => [
    ...held.map(({ months, sources }) => ({
      record: `pathways/${id}`,
      path: `phases.${months}.sources`,
      sources,
    })),
    ...blocks.map(({ block, sources }) => ({
      record: `pathways/${id}`,
      path: `blocks.${block}.sources`,
      sources,
    })),
    ...blocks.flatMap(({ tasks }) =>
      tasks.map((task) => ({ record: `pathways/${id}`, path: `${task.id}.sources`, sources: task.sources })),
    ),
  ]);
  const steps = atlas.blueprints.flatMap(({ id, steps: held }) =>
    held.map((step) => ({ record: `blueprints/${id}`, path: `${step.id}.sources`, sources: step.sources })),
  );
  return [...records, ...gates, ...phases, ...steps];
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
