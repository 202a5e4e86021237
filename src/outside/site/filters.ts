import type { KindPage } from "#src/reference/index.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";

interface Filters {
  /** What the rows are, in small letters and more than one. */
  readonly noun: string;
  readonly rows: readonly Pick<KindPage["rows"][number], "facets">[];
  readonly facets: KindPage["facets"];
}

/** Fields that filter the list of the page, shown by the script that makes them work. */
export function writeFilters({ noun, rows, facets }: Filters): Markup {
  const choices = facets.map(({ key, label, values }) => {
    const options = values.map(({ id, label: name }) => {
      const count = rows.filter((row) => row.facets[key]?.includes(id) === true).length;
      return html`<option value="${id}">${name} (${count})</option>`;
    });
    return html`<div class="field">
      <label for="facet-${key}">${label}</label
      ><select id="facet-${key}" data-facet="${key}">
        <option value="">any</option>
        ${options}
      </select>
    </div> `;
  });
  return html`<form class="list-tools no-print" data-filters hidden>
    <div class="field">
      <label for="filter-words">Filter by words</label
      ><input id="filter-words" type="text" autocomplete="off" spellcheck="false" maxlength="200" />
    </div>
    ${choices}
    <p class="note" role="status" data-said data-noun="${noun}">${rows.length} ${noun}</p>
  </form>`;
}
