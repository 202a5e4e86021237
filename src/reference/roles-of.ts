import type { NamedRole, Role, Strength } from "#src/atlas/index.ts";
import { bullets, section, table } from "./blocks.ts";
import { compareLabels } from "./compare-labels.ts";
import { byStrength } from "./edges.ts";
import { link, linkAll, text } from "./inlines.ts";
import type { PageSection } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { seniorityNames, strengthNames } from "./role-names.ts";

/** Roles tied to a domain or a sector, the strongest ties first. */
export function writeTiedRoles(
  reference: Reference,
  caption: string,
  tieOf: (role: Role) => Strength | undefined,
): readonly PageSection[] {
  const tied = reference.atlas.roles
    .flatMap((role) => {
      const strength = tieOf(role);
      return strength === undefined ? [] : [{ role, strength }];
    })
    .toSorted((one, other) => byStrength(one, other) || compareLabels(one.role.label, other.role.label));
  return section("roles", "Roles", [
    table(
      caption,
      ["Role", "Family", "Level", "Tie"],
      tied.map(({ role, strength }) => ({
        cells: [
          [link(reference, `roles/${role.id}`)],
          [link(reference, `categories/${role.category}`)],
          [text(seniorityNames[role.seniority])],
          [text(strengthNames[strength])],
        ],
      })),
    ),
  ]);
}

/** Jobs under the names a guide gives them, each name once, with the roles that it is. */
export function writeNamed(
  reference: Reference,
  named: readonly NamedRole[],
  title = "Jobs the guides name",
): readonly PageSection[] {
  const names = [...new Set(named.map(({ name }) => name))];
  return section("named", title, [
    bullets(
      names.map((name) => {
        const same = named.filter((entry) => entry.name === name);
        return {
          inlines: [
            text(`${name}: `),
            ...linkAll(reference, "roles", [...new Set(same.map(({ role }) => role))]),
          ],
          sources: [...new Set(same.map(({ source }) => source))],
        };
      }),
    ),
  ]);
}
