import type { Category } from "#src/atlas/index.ts";
import { bullets, section, table } from "./blocks.ts";
import { compareLabels } from "./compare-labels.ts";
import { byStrength, linkEdge } from "./edges.ts";
import { join, link, prose, text } from "./inlines.ts";
import { fact } from "./page-body.ts";
import type { PageBody } from "./page-body.ts";
import { writeList } from "./plain-list.ts";
import type { Reference } from "./reference.ts";
import { seniorityNames } from "./role-names.ts";
import { writeNamed } from "./roles-of.ts";

/** What a family of roles does all day, where it works, and which roles are in it. */
export function pageOfCategory(category: Category, reference: Reference): PageBody {
  const { atlas } = reference;
  const roles = atlas.roles.filter((role) => role.category === category.id);
  return {
    lead: category.summary,
    facts: [
      ...fact(
        "Domains",
        join(
          category.domains
            .toSorted(byStrength)
            .map(({ domain, strength }) => linkEdge(reference, `domains/${domain}`, strength)),
        ),
      ),
      ...fact("Roles", [text(String(roles.length))]),
    ],
    sections: [
      ...writeList("duties", "What people in it do", category.duties, category.sources),
      ...section("roles", "Roles", [
        table(
          "Roles of the family",
          ["Role", "Level", "Domains"],
          roles
            .toSorted((one, other) => compareLabels(one.label, other.label))
            .map((role) => ({
              cells: [
                [link(reference, `roles/${role.id}`)],
                [text(seniorityNames[role.seniority])],
                join(
                  role.domains
                    .toSorted(byStrength)
                    .map(({ domain, strength }) => linkEdge(reference, `domains/${domain}`, strength)),
                ),
              ],
            })),
        ),
      ]),
      ...section("blueprints", "Pieces to build", [
        bullets(
          atlas.blueprints
            .filter(({ categories }) => categories.includes(category.id))
            .map(({ id, summary, sources }) => ({
              inlines: [link(reference, `blueprints/${id}`)],
              detail: prose(summary, sources),
              sources,
            })),
        ),
      ]),
      ...section("regulations", "Laws and rules it meets", [
        bullets(
          atlas.regulations
            .filter(({ categories }) => categories.includes(category.id))
            .map(({ id, jurisdiction, sources }) => ({
              inlines: [link(reference, `regulations/${id}`), text(` (${jurisdiction})`)],
              sources,
            })),
        ),
      ]),
      ...writeNamed(reference, category.named),
    ],
  };
}
