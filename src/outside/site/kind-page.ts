import type { Inline, KindPage, Reference } from "#src/reference/index.ts";
import { writeFilters } from "./filters.ts";
import { rootOf, writeHead, writePage } from "./layout.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { markOverdue } from "./marks.ts";
import { writeListTable } from "./site-table.ts";
import { namesOfSources } from "./names-of-sources.ts";
import type { Site, SiteFile } from "./site.ts";
import { writeInlines } from "./write-inlines.ts";

/** All records of one kind as a table, which the script lets a reader filter and sort. */
export function writeKindPage(kind: KindPage, { reference }: Pick<Site, "reference">): SiteFile {
  const path = `${kind.kind}/index.html`;
  const root = rootOf(path);
  const over = html`<a href="${root}index.html">The field</a>`;
  return {
    path,
    text: writePage({
      path,
      title: kind.label,
      description: kind.intro,
      main: html`${writeHead(kind.label, { over, lead: kind.intro })}
        <div class="kind-list">
          ${writeFilters({ noun: kind.label.toLowerCase(), rows: kind.rows, facets: kind.facets })}
          ${writeListTable(kind.label, kind.columns, writeRows(kind, reference, root))}
          <p class="note no-print">
            The same as data, with every field: <a href="${root}${kind.kind}.csv">CSV</a>,
            <a href="${root}${kind.kind}.json">JSON</a>.
          </p>
        </div>`,
    }),
  };
}

function writeRows({ rows }: KindPage, { records }: Reference, root: "" | "../"): readonly Markup[] {
  return rows.map(({ ref, cells: [name, ...cells], facets, overdue }) => {
    const first = html`<th scope="row">
      ${writeInlines(name ?? [], { root })}${overdue && html` ${markOverdue()}`}
    </th>`;
    const rest = cells.map((cell) => html`<td>${writeCell(cell, root)}</td>`);
    const sources = namesOfSources(ref, records.get(ref)?.record.sources ?? []);
    return html`<tr data-source="${sources}" data-row="${JSON.stringify(facets)}">
      ${first}${rest}
    </tr> `;
  });
}

/** Never an empty cell: what the record does not say is said. */
function writeCell(cell: readonly Inline[], root: "" | "../"): Markup {
  return cell.length === 0
    ? html`<span class="note">none in our sources</span>`
    : writeInlines(cell, { root });
}
