import { z } from "zod";
import { recordRefSchema } from "#src/atlas/index.ts";

/** What search knows of a record. */
export const searchDocumentSchema = z.object({
  ref: recordRefSchema,
  kind: z.string(),
  label: z.string(),
  /** Other names, joined by " · ". */
  names: z.string(),
  /** The rest of its words, without figures. */
  text: z.string(),
});
export type SearchDocument = z.infer<typeof searchDocumentSchema>;

/** A record found; `excerpt` is the part of its text that holds the words, at most about 140 characters. */
export const searchHitSchema = z.object({
  ref: recordRefSchema,
  kind: z.string(),
  label: z.string(),
  excerpt: z.string(),
  score: z.number(),
});
export type SearchHit = z.infer<typeof searchHitSchema>;
