import { isRecordKind } from "#src/atlas/index.ts";
import { kindNames, markOccupation } from "#src/reference/index.ts";
import type { RecordPage } from "#src/reference/index.ts";
import { openCitations } from "./citations.ts";
import { rootOf, writeHead, writePage, writeSection } from "./layout.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { markOverdue } from "./marks.ts";
import { namesOfSources } from "./names-of-sources.ts";
import { showDay } from "./show-day.ts";
import type { PageContext, Site, SiteFile } from "./site.ts";
import { writeBlock } from "./write-blocks.ts";
import { linkTo, writeInlines } from "./write-inlines.ts";

/** So many links of one kind stand open; the rest can be unfolded. */
const OPEN_LINKS = 12;
/** Shorter pages need no list of their parts. */
const FEWEST_PARTS = 3;

/** The page of one record: what it is at a glance, all that is said of it, links both ways, and its sources. */
export function writeRecordPage(record: RecordPage, site: Site): SiteFile {
  const path = `${record.ref}.html`;
  const page: PageContext = {
    site,
    root: rootOf(path),
    citations: openCitations(site.sources, record.sources),
  };
  const id = record.ref.slice(record.kind.length + 1);
  return {
    path,
    text: writePage({
      path,
      title: record.label,
      description: record.lead ?? `${record.label}: ${nameKind(record.kind, "one").toLowerCase()}`,
      main: writeMain(record, page),
      linkedData: record.kind === "roles" ? markOccupation(site.reference, id) : undefined,
    }),
  };
}

function writeMain(record: RecordPage, page: PageContext): Markup {
  const over = html`<a href="${page.root}index.html">The field</a> ·
    <a href="index.html">${nameKind(record.kind, "many")}</a>`;
  const sections = record.sections.map(({ id, title, blocks }) =>
    writeSection({ id, title }, html`${blocks.map((block) => writeBlock(block, page))}`),
  );
  const parts = [
    ...record.sections,
    ...(record.linkedFrom.length > 0 ? [{ id: "linked-from", title: "Linked from" }] : []),
    { id: "sources", title: "Sources" },
  ];
  const facts = record.facts.map(
    ({ label, value }) =>
      html`<div class="fact">
        <dt>${label}</dt>
        <dd>${writeInlines(value, page)}</dd>
      </div>`,
  );
  return html`<article data-source="${namesOfSources(record.ref, record.sources)}">
    ${writeHead(record.label, { over, lead: record.lead })}
    <div class="record">
      <div class="record-parts">
        <div class="record-head">
          ${record.overdue && html`<p>${markOverdue({ checkedOn: record.checkedOn, sources: record.sources })}</p>`}
          ${facts.length > 0 && html`<dl class="facts">${facts}</dl>`}
        </div>
        ${sections}
        ${record.linkedFrom.length > 0 && writeSection({ id: "linked-from", title: "Linked from" }, writeLinks(record, page.root))}
        ${writeSection({ id: "sources", title: "Sources" }, writeSources(record, page))}
      </div>
      ${parts.length >= FEWEST_PARTS && writeContents(parts)}
    </div>
  </article>`;
}

function writeContents(parts: readonly { readonly id: string; readonly title: string }[]): Markup {
  return html`<nav class="page-contents no-print" aria-label="On this page">
    <p class="note">On this page</p>
    <ul>
      ${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav>`;
}

function writeLinks({ linkedFrom }: RecordPage, root: string): Markup {
  return html`${linkedFrom.map(({ kind, links }) => {
    const items = links.map(({ ref, text }) => html`<li>${linkTo(ref, text, root)}</li>`);
    return html`<div class="stack-tight">
      <h3 class="linked-kind">${nameKind(kind, "many")} <span class="note figures">${links.length}</span></h3>
      <ul class="link-line">
        ${items.slice(0, OPEN_LINKS)}
      </ul>
      ${
        items.length > OPEN_LINKS &&
        html`<details>
          <summary>${items.length - OPEN_LINKS} more</summary>
          <ul class="link-line">
            ${items.slice(OPEN_LINKS)}
          </ul>
        </details>`
      }
    </div>`;
  })}`;
}

function writeSources({ overdue, checkedOn, expires, sources }: RecordPage, page: PageContext): Markup {
  return html`${page.citations.list(page.root)}
    <p class="note">
      ${overdue ? markOverdue({ checkedOn, sources }) : html`Checked on ${showDay(checkedOn, sources)}.`}${
        expires !== undefined &&
        html` ${overdue ? "It was due" : "Due"} to be looked at again by ${showDay(expires, sources)}.`
      }
    </p>`;
}

function nameKind(kind: string, form: "one" | "many"): string {
  return isRecordKind(kind) ? kindNames[kind][form] : kind;
}
