import type { FieldPicture } from "./field-picture.ts";
import type { Reference } from "./reference.ts";

/** Role families by domains, in the order of the data, with the roles of each family that work in the domain. */
export function drawField({ atlas }: Reference): FieldPicture {
  const domains = atlas.domains.map(({ id, label }) => ({ id, label }));
  return {
    version: 1,
    domains,
    rows: atlas.categories.map((category) => ({
      category: { id: category.id, label: category.label },
      cells: domains.map(({ id }) => {
        const edge = category.domains.find(({ domain }) => domain === id);
        return {
          domain: id,
          ...(edge === undefined ? {} : { strength: edge.strength }),
          roles: atlas.roles
            .filter((role) => role.category === category.id)
            .flatMap((role) =>
              role.domains
                .filter(({ domain }) => domain === id)
                .map(({ strength }) => ({ id: role.id, label: role.label, strength })),
            )
            .toSorted((one, other) => byStrength(one.strength) - byStrength(other.strength)),
        };
      }),
    })),
  };
}

const STRENGTHS = ["strong", "direct", "indirect", "touch"];

function byStrength(strength: string): number {
  return STRENGTHS.indexOf(strength);
}
