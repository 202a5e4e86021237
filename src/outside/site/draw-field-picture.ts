import type { FieldPicture } from "#src/reference/index.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { markStrength } from "./marks.ts";
import { boxTable } from "./site-table.ts";
import { linkTo } from "./write-inlines.ts";

type Cell = FieldPicture["rows"][number]["cells"][number];

const NAME = "Families of roles by domains, with the roles in the cells";

/** The field on one page: a row a family, a column a domain, the roles as links in the cells. */
export function drawFieldPicture({ domains, rows }: FieldPicture, root: string): Markup {
  const table = html`<table class="field-grid">
    <caption class="unseen">
      ${NAME}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${domains.map(({ id, label }) => html`<th scope="col">${linkTo(`domains/${id}`, label, root)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ category, cells }) =>
          html`<tr>
            <th scope="row">${linkTo(`categories/${category.id}`, category.label, root)}</th>
            ${cells.map((cell) => writeCell(cell, root))}
          </tr>`,
      )}
    </tbody>
  </table>`;
  return boxTable(NAME, table);
}

function writeCell({ strength, roles }: Cell, root: string): Markup {
  if (strength === undefined && roles.length === 0) return html`<td class="note">none in our sources</td>`;
  const family =
    strength !== undefined && html`<p class="grid-family note">family: ${markStrength(strength)}</p>`;
  const items = roles.map(
    ({ id, label, strength: own }) =>
      html`<li>${markStrength(own, true)} ${linkTo(`roles/${id}`, label, root)}</li>`,
  );
  return html`<td>
    ${family}${
      items.length > 0 &&
      html`<ul class="grid-roles">
        ${items}
      </ul>`
    }
  </td>`;
}
