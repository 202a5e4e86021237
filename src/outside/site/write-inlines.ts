import { assertNever } from "#src/kernel/index.ts";
import { gradeNames } from "#src/reference/index.ts";
import type { Inline } from "#src/reference/index.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { showDay } from "./show-day.ts";
import type { PageContext } from "./site.ts";

/** A run of words as the field gives it. */
export function writeInlines(inlines: readonly Inline[], page: Pick<PageContext, "root">): Markup {
  return html`${inlines.map((inline) => writeInline(inline, page.root))}`;
}

/** A link to the page of a record; one to a ledger entry names it, since its words may hold the figure. */
export function linkTo(ref: string, words: string | Markup, root: string): Markup {
  const claim = /^claims\/(.+)$/.exec(ref)?.[1];
  return claim === undefined
    ? html`<a href="${root}${ref}.html">${words}</a>`
    : html`<a href="${root}${ref}.html" data-source="${claim}">${words}</a>`;
}

/** A figure, which leads to the ledger entry it stands in. */
export function writeFigure(claim: string, words: string, root: string): Markup {
  return html`<a class="figure" href="${root}claims/${claim}.html" data-source="${claim}">${words}</a>`;
}

/** A page elsewhere; what is no web address stands as words. */
export function linkOutside(url: string, words: string): Markup {
  const safe = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return safe ? html`<a href="${url}" rel="noreferrer external">${words}</a>` : html`${words}`;
}

function writeInline(inline: Inline, root: string): Markup {
  switch (inline.kind) {
    case "text":
      return html`${inline.text}`;
    case "link":
      return linkTo(inline.ref, inline.text, root);
    case "outside":
      return linkOutside(inline.url, inline.text);
    case "figure":
      return writeFigure(inline.claim, inline.text, root);
    case "day":
      return showDay(inline.date, inline.sources);
    case "grade":
      return html`<span class="evidence-mark evidence-${inline.grade.toLowerCase()}"
        ><strong>${inline.grade}</strong> ${gradeNames[inline.grade]}</span
      >`;
    case "unknown":
      return html`<span class="note">${inline.text}</span>`;
    default:
      return assertNever(inline);
  }
}
