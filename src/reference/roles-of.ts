import type { NamedRole, Role, Strength } from "#src/atlas/index.ts";
import { bullets, section, table } from "./blocks.ts";
import { compareLabels } from "./compare-labels.ts";
import { byStrength } from "./edges.ts";
import { link, linkNamed, text } from "./inlines.ts";
import type { PageSection } from "./record-page.ts";
import type { Reference } from "./reference.ts";
import { seniorityNames, strengthNames } from "./value-names.ts";

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

/** Jobs under the names a guide gives them, each linked to the role that it is. */
export function writeNamed(reference: Reference, named: readonly NamedRole[]): readonly PageSection[] {
  return section("named", "Jobs the guides name", [
    bullets(named.map((entry) => ({ inlines: [linkNamed(reference, entry)], sources: [entry.source] }))),
  ]);
}
