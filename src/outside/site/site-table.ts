import { html } from "./markup.ts";
import type { Markup, Piece } from "./markup.ts";

/** A table that scrolls in its own box where it is wider than the page; the keyboard can scroll it too. */
export function boxTable(name: string, table: Markup): Markup {
  return html`<div class="scroll-box" role="region" aria-label="${name}" tabindex="0">${table}</div>`;
}

/** Rows of finished cells under named columns; the first cell names its row. */
export function writeTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Piece[])[],
): Markup {
  return boxTable(
    caption,
    html`<table class="site-table">
      <caption class="note">
        ${caption}
      </caption>
      ${writeColumns(columns)}
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>`,
  );
}

/** The list of a page, which the script filters and sorts; its rows come finished, with their facets in `data-row`. */
export function writeListTable(name: string, columns: readonly string[], rows: readonly Markup[]): Markup {
  return boxTable(
    name,
    html`<table class="site-table" data-list>
      <caption class="unseen">
        ${name}
      </caption>
      ${writeColumns(columns)}
      <tbody>
        ${rows}
      </tbody>
    </table>`,
  );
}

function writeColumns(columns: readonly string[]): Markup {
  return html`<thead>
    <tr>
      ${columns.map((column) => html`<th scope="col">${column}</th>`)}
    </tr>
  </thead>`;
}
