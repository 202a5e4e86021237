import type { Source } from "#src/atlas/index.ts";
import { writeFilters } from "./filters.ts";
import { writeHead, writePage } from "./layout.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { boxTable } from "./scroll-box.ts";
import { showDay } from "./show-day.ts";
import type { Site, SiteFile } from "./site.ts";
import { linkOutside } from "./write-inlines.ts";

const PATH = "sources.html";
const TITLE = "Sources";
const LEAD =
  "Everything the field rests on: who published it, when we read it, and what was and was not checked.";

/** Every source with its publisher, address, day and note; an anchor each, so that any page can point at it. */
export function writeSourcesPage({ sources }: Site): SiteFile {
  const all = [...sources.values()].toSorted((one, other) => (one.title < other.title ? -1 : 1));
  const main = html`${writeHead(TITLE, { over: html`<a href="index.html">The field</a>`, lead: LEAD })}
    <div class="kind-list">
      ${writeFilters({ noun: "sources", rows: all.map(() => ({ facets: {} })), facets: [] })}
      ${boxTable(TITLE, writeRows(all))}
    </div>`;
  return { path: PATH, text: writePage({ path: PATH, title: TITLE, description: LEAD, main }) };
}

function writeRows(all: readonly Source[]): Markup {
  const rows = all.map(
    ({ id, title, publisher, url, retrievedOn, note }) =>
      html`<tr id="${id}" data-source="${id}" data-row="{}">
        <th scope="row">${url === undefined ? title : linkOutside(url, title)}</th>
        <td>${publisher}</td>
        <td>${showDay(retrievedOn, [id])}</td>
        <td>${note ?? "none"}</td>
      </tr> `,
  );
  return html`<table class="site-table" data-list>
    <caption class="unseen">
      ${TITLE}
    </caption>
    <thead>
      <tr>
        <th scope="col">Source</th>
        <th scope="col">Publisher</th>
        <th scope="col">Read on</th>
        <th scope="col">Note</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
