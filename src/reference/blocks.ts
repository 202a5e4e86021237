import type { Block, Inline, PageSection } from "./record-page.ts";

/** One item of a list: its words, more words under it, and its own sources where they differ from the record's. */
export interface Item {
  readonly inlines: Inline[];
  readonly detail?: Inline[];
  readonly sources?: readonly string[];
}

/** A run of text on its own. */
export function paragraph(inlines: Inline[], sources?: readonly string[]): Block {
  return { kind: "paragraph", inlines, ...(sources === undefined ? {} : { sources: [...sources] }) };
}

/** A list whose order does not matter. */
export function bullets(items: readonly Item[]): Block {
  return { kind: "list", ordered: false, items: items.map(writeItem) };
}

/** A list to be read, or done, in its order. */
export function steps(items: readonly Item[]): Block {
  return { kind: "list", ordered: true, items: items.map(writeItem) };
}

function writeItem({ inlines, detail, sources }: Item): Extract<Block, { kind: "list" }>["items"][number] {
  return {
    inlines,
    ...(detail === undefined || detail.length === 0 ? {} : { detail }),
    ...(sources === undefined || sources.length === 0 ? {} : { sources: [...sources] }),
  };
}

/** One row of a table. */
export interface Row {
  readonly cells: Inline[][];
  readonly sources?: readonly string[];
}

/** Rows under named columns. */
export function table(caption: string, columns: readonly string[], rows: readonly Row[]): Block {
  return {
    kind: "table",
    caption,
    columns: [...columns],
    rows: rows.map(({ cells, sources }) => ({
      cells,
      ...(sources === undefined || sources.length === 0 ? {} : { sources: [...sources] }),
    })),
  };
}

/** Lines that are shown just as they stand. */
export function pre(text: string): Block {
  return { kind: "pre", text };
}

/** A part of a page; blocks with nothing in them are left out, and a part without blocks is no part. */
export function section(id: string, title: string, blocks: readonly Block[]): readonly PageSection[] {
  const filled = blocks.filter((block) => !isEmpty(block));
  return filled.length === 0 ? [] : [{ id, title, blocks: filled }];
}

function isEmpty(block: Block): boolean {
  if (block.kind === "paragraph") return block.inlines.length === 0;
  if (block.kind === "list") return block.items.length === 0;
  return block.kind === "table" && block.rows.length === 0;
}
