import type { Block, Paper } from "./document.ts";
import { writeSvg, escapeMarkup } from "./write-svg.ts";

/** Writes the blocks of a document as HTML without any head: for a page that has its own. */
export function writeHtmlBlocks(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join("\n");
}

/** The body of a document: title, blocks and foot. */
export function writeHtmlBody(paper: Paper): string {
  const subtitle = paper.subtitle === undefined ? "" : `<p class="subtitle">${text(paper.subtitle)}</p>`;
  return [
    `<header><h1>${text(paper.title)}</h1>${subtitle}</header>`,
    `<main>${writeHtmlBlocks(paper.blocks)}</main>`,
    `<footer>${paper.foot.map((line) => `<p>${text(line)}</p>`).join("")}</footer>`,
  ].join("\n");
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} id="${anchorOf(block.text)}">${text(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${text(block.text)}</p>`;
    case "list": {
      const tag = block.ordered === true ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${text(item)}</li>`).join("")}</${tag}>`;
    }
    case "facts":
      return `<dl>${block.rows.map(([term, says]) => `<div><dt>${text(term)}</dt><dd>${text(says)}</dd></div>`).join("")}</dl>`;
    case "table":
      return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeMarkup(block.caption)}"><table><caption>${text(block.caption)}</caption>${tableRows(block.columns, block.rows, block.numeric)}</table></div>`;
    case "figure": {
      const { figure } = block;
      return `<figure id="figure-${escapeMarkup(figure.id)}"><figcaption>${text(figure.title)}</figcaption>${writeSvg(figure, { embedded: true })}<p class="says">${text(figure.description)}</p><details><summary>The numbers of “${text(figure.title)}”</summary><table>${tableRows(figure.table.columns, figure.table.rows)}</table></details></figure>`;
    }
    case "notice":
      return `<aside class="notice ${block.weight}"><p>${text(block.text)}</p>${block.advice === undefined ? "" : `<p class="advice">${text(block.advice)}</p>`}</aside>`;
    case "live":
      return `<div id="${escapeMarkup(block.id)}">${writeHtmlBlocks(block.blocks)}</div>`;
  }
}

function tableRows(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[] = [],
): string {
  const kind = (index: number) => (numeric.includes(index) ? ' class="number"' : "");
  const head = columns.map((column, index) => `<th scope="col"${kind(index)}>${text(column)}</th>`).join("");
  const body = rows
    .map((row) => {
      const cells = row.map((value, index) =>
        index === 0 ? `<th scope="row">${text(value)}</th>` : `<td${kind(index)}>${text(value)}</td>`,
      );
      return `<tr>${cells.join("")}</tr>`;
    })
    .join("");
  return `<thead><tr>${head}</tr></thead><tbody>${body}</tbody>`;
}

/** Escaped, with web addresses of https made into links. */
function text(value: string): string {
  return escapeMarkup(value).replaceAll(
    /https:\/\/[^\s<>"]+[^\s<>".,;:!?)]/gu,
    (address) => `<a href="${address}" rel="noopener noreferrer">${address}</a>`,
  );
}

/** A place to link to: letters and digits of a heading with hyphens. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}
