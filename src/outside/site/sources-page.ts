import type { Source } from "#src/atlas/index.ts";
import { writeFilters } from "./filters.ts";
import { writeHead, writePage } from "./layout.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { writeListTable } from "./site-table.ts";
import { showDay } from "./show-day.ts";
import type { Site, SiteFile } from "./site.ts";
import { linkOutside } from "./write-inlines.ts";

const PATH = "sources.html";
const TITLE = "Sources";
const LEAD =
  "Everything the field rests on: who published it, when we read it, and what was and was not checked.";

const COLUMNS = ["Source", "Publisher", "Read on", "Note"];

/** Every source with its publisher, address, day and note; an anchor each, so that any page can point at it. */
export function writeSourcesPage({ sources }: Site): SiteFile {
  const all = [...sources.values()].toSorted((one, other) => (one.title < other.title ? -1 : 1));
  const main = html`${writeHead(TITLE, { over: html`<a href="index.html">The field</a>`, lead: LEAD })}
    <div class="kind-list">
      ${writeFilters({ noun: "sources", rows: all.map(() => ({ facets: {} })), facets: [] })}
      ${writeListTable(TITLE, COLUMNS, all.map(writeRow))}
    </div>`;
  return { path: PATH, text: writePage({ path: PATH, title: TITLE, description: LEAD, main }) };
}

function writeRow({ id, title, publisher, url, retrievedOn, note }: Source): Markup {
  return html`<tr id="${id}" data-source="${id}" data-row="{}">
    <th scope="row">${url === undefined ? title : linkOutside(url, title)}</th>
    <td>${publisher}</td>
    <td>${showDay(retrievedOn, [id])}</td>
    <td>${note ?? "none"}</td>
  </tr> `;
}
