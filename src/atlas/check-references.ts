import type { Atlas } from "./atlas.ts";
import type { AtlasProblem } from "./atlas-problem.ts";

/** Every domain, category, sector and skill that a record names exists, and no role asks twice for one skill. */
export function checkReferences(atlas: Atlas): readonly AtlasProblem[] {
  const ids = {
    domain: idsOf(atlas.domains),
    category: idsOf(atlas.categories),
    sector: idsOf(atlas.sectors),
    skill: idsOf(atlas.skills),
  };
  const unknown = (
    record: string,
    path: string,
    kind: keyof typeof ids,
    id: string,
  ): readonly AtlasProblem[] =>
    ids[kind].has(id) ? [] : [{ record, path, message: `unknown ${kind} ${id}` }];

  return [
    ...atlas.categories.flatMap((category) =>
      category.domains.flatMap(({ domain }) =>
        unknown(`categories/${category.id}`, "domains", "domain", domain),
      ),
    ),
    ...atlas.sectors.flatMap((sector) =>
      sector.domains.flatMap(({ domain }) => unknown(`sectors/${sector.id}`, "domains", "domain", domain)),
    ),
    ...atlas.roles.flatMap((role) => {
      const record = `roles/${role.id}`;
      return [
        ...unknown(record, "category", "category", role.category),
        ...role.domains.flatMap(({ domain }) => unknown(record, "domains", "domain", domain)),
        ...role.sectors.flatMap(({ sector }) => unknown(record, "sectors", "sector", sector)),
        ...role.needs.flatMap(({ skill }) => unknown(record, "needs", "skill", skill)),
        ...findTwice(role.needs.map(({ skill }) => skill)).map((skill) => ({
          record,
          path: "needs",
          message: `asks twice for ${skill}`,
        })),
      ];
    }),
    ...atlas.skills.flatMap((skill) => {
      const record = `skills/${skill.id}`;
      return [
        ...skill.prerequisites.flatMap((id) => unknown(record, "prerequisites", "skill", id)),
        ...skill.implies.flatMap((id) => unknown(record, "implies", "skill", id)),
      ];
    }),
    ...atlas.bridges.flatMap(({ id, skill }) => unknown(`bridges/${id}`, "skill", "skill", skill)),
    ...atlas.blueprints.flatMap((blueprint) => {
      const record = `blueprints/${blueprint.id}`;
      return [
        ...unknown(record, "domain", "domain", blueprint.domain),
        ...blueprint.categories.flatMap((id) => unknown(record, "categories", "category", id)),
      ];
    }),
  ];
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

function findTwice(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, position) => ids.indexOf(id) !== position))];
}
