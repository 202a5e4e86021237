import { assertNever } from "#src/kernel/index.ts";
import type { Block } from "#src/reference/index.ts";
import { drawPayPicture } from "./draw-pay-picture.ts";
import { drawSkillPicture } from "./draw-skill-picture.ts";
import { html } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { writeTable } from "./site-table.ts";
import type { PageContext } from "./site.ts";
import { writeInlines } from "./write-inlines.ts";

/** One piece of a section. */
export function writeBlock(block: Block, page: PageContext): Markup {
  switch (block.kind) {
    case "paragraph":
      return html`<p>${writeInlines(block.inlines, page)}${cite(block.sources, page)}</p>`;
    case "list":
      return writeList(block, page);
    case "table":
      return writeTable(
        block.caption,
        block.columns,
        block.rows.map(({ cells, sources }) =>
          cells.map((cell, place) => [
            writeInlines(cell, page),
            place === cells.length - 1 && cite(sources, page),
          ]),
        ),
      );
    case "pre":
      // A browser drops the first line end after the tag, so one is put there.
      return html`<pre class="material">${`\n${block.text}`}</pre>`;
    case "pay":
      return drawPayPicture(block.picture, page);
    case "skills":
      return drawSkillPicture(block.picture, page.root);
    default:
      return assertNever(block);
  }
}

function writeList({ ordered, items }: Extract<Block, { kind: "list" }>, page: PageContext): Markup {
  const written = items.map(
    ({ inlines, detail, sources }) =>
      html`<li>
        ${writeInlines(inlines, page)}${cite(sources, page)}${
          detail !== undefined && html`<p class="note">${writeInlines(detail, page)}</p>`
        }
      </li> `,
  );
  return ordered
    ? html`<ol class="numbered">
        ${written}
      </ol>`
    : html`<ul class="bullets">
        ${written}
      </ul>`;
}

function cite(sources: readonly string[] | undefined, { citations }: PageContext): Markup | false {
  return sources !== undefined && sources.length > 0 && citations.cite(sources);
}
