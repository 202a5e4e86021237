import type { DocumentText, TextLine } from "#src/profile/index.ts";

/** A line before it has a place in the whole text. */
export type DraftLine = Omit<TextLine, "start" | "end"> & { readonly text: string };

/** Joins cleaned lines into one text and gives each its offsets; lines without text leave no trace. */
export function assembleText(
  kind: DocumentText["kind"],
  drafts: readonly DraftLine[],
  pages: number,
): DocumentText {
  const lines: TextLine[] = [];
  const parts: string[] = [];
  let offset = 0;
  let page = 0;
  for (const draft of drafts) {
    if (draft.text === "") continue;
    const gap = page === 0 ? "" : draft.page === page ? "\n" : "\n\n";
    const { text, ...look } = draft;
    const start = offset + gap.length;
    offset = start + text.length;
    page = draft.page;
    parts.push(gap, text);
    lines.push({ start, end: offset, ...look });
  }
  return { kind, text: parts.join(""), pages, lines };
}
