import type { Source } from "#src/atlas/index.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { showDay } from "./show-day.ts";

/** The sources of one page, numbered in the order they are named. */
export interface Citations {
  /** Names sources where they are used: small numbers that lead to the list. */
  cite(ids: readonly string[]): Markup;
  /** All named so far, for the end of the page. */
  list(root: string): Markup;
}

interface Entry {
  readonly id: string;
  readonly rows: Set<string>;
}

/** Starts a page's list of sources with those of its record. */
export function openCitations(
  sources: ReadonlyMap<string, Source>,
  first: readonly string[] = [],
): Citations {
  const entries: Entry[] = [];
  const numberOf = (id: string): number => {
    // Rows such as `S0-D1` stand in a guide, `guide-s0`; rows of X hold the guides against each other.
    const guide = /^(S\d|X)-/.exec(id)?.[1]?.toLowerCase();
    const under = guide === undefined ? id : `guide-${guide}`;
    const known = entries.findIndex((entry) => entry.id === under);
    const entry = entries[known] ?? { id: under, rows: new Set<string>() };
    if (known < 0) entries.push(entry);
    if (guide !== undefined) entry.rows.add(id);
    return known < 0 ? entries.length : known + 1;
  };
  for (const id of first) numberOf(id);
  return {
    cite(ids) {
      const numbers = [...new Set(ids.map(numberOf))].toSorted((one, other) => one - other);
      return html`<span class="cite"
        >${numbers.map(
          (number) => html` <a href="#source-${number}" aria-label="Source ${number}">[${number}]</a>`,
        )}</span
      >`;
    },
    list(root) {
      return html`<ol class="numbered source-list">
        ${entries.map(
          (entry, place) =>
            html`<li id="source-${place + 1}" ${writeRows(entry)}>${writeEntry(entry, sources, root)}</li>`,
        )}
      </ol>`;
    },
  };
}

/** The rows of a guide are names of our own and say nothing to a reader; a tool can follow them. */
function writeRows({ rows }: Entry): Markup | false {
  return rows.size > 0 && html` data-rows="${[...rows].join(" ")}"`;
}

function writeEntry({ id }: Entry, sources: ReadonlyMap<string, Source>, root: string): Markup {
  const source = sources.get(id);
  if (source === undefined) return html`The guides, held against each other.`;
  return html`<span data-source="${id}"
    ><a href="${root}sources.html#${id}">${source.title}</a>, ${source.publisher}, read on
    ${showDay(source.retrievedOn, [id])}.</span
  >`;
}
