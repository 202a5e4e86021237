import { z } from "zod";
import { textSpanSchema } from "#src/kernel/index.ts";

/** A line of a document in reading order, with what its look says about it. */
const textLineSchema = textSpanSchema.extend({
  page: z.int().positive(),
  /** Size relative to the document's body text, 1 when unknown. */
  scale: z.number().positive(),
  bold: z.boolean(),
  /** The document's own word that this line is a heading (a DOCX style, a Markdown #). */
  heading: z.boolean(),
  /** The line begins a list item. */
  bullet: z.boolean(),
});
export type TextLine = Readonly<z.infer<typeof textLineSchema>>;

/**
 * A document's text in reading order. Lines are joined by "\n", pages by "\n\n"; every offset anywhere in the
 * product counts UTF-16 code units into `text`.
 */
export const documentTextSchema = z.object({
  kind: z.enum(["pdf", "docx", "markdown", "text", "json-resume"]),
  text: z.string(),
  pages: z.int().positive(),
  lines: z.array(textLineSchema),
});
export type DocumentText = Readonly<z.infer<typeof documentTextSchema>>;

/** Why a document could not be read. Each has advice in `describe-failure.ts`. */
export const documentFailureSchema = z.enum([
  "empty-file",
  "no-text",
  "scanned-image",
  "encrypted",
  "corrupt",
  "unmappable-fonts",
  "too-large",
  "too-many-pages",
  "too-slow",
  "unsupported-type",
  "not-a-resume",
]);
export type DocumentFailure = z.infer<typeof documentFailureSchema>;
