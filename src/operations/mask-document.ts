import type { DocumentText } from "#src/profile/index.ts";
import { identifiersIn } from "./stop-identifiers.ts";

/** A document with a block in place of each letter of what belongs to patients: lines, pages and offsets stay. */
export function maskDocument(document: DocumentText): DocumentText {
  let { text } = document;
  for (const { start, end } of identifiersIn({ text, as: "own" }))
    text = text.slice(0, start) + text.slice(start, end).replaceAll(/\S/gu, blocks) + text.slice(end);
  return { ...document, text };
}

/** As many code units as the letter had. */
const blocks = (letter: string): string => "\u2588".repeat(letter.length);
