import { z } from "zod";
import { idSchema, momentSchema, recordRefSchema, recordShape } from "./record.ts";

/** A list the field keeps: things to check, steps in order, words to search for, flags, prompts. */
export const listSchema = z.object({
  ...recordShape,
  kind: z.enum([
    "checklist",
    "steps",
    "keywords",
    "search-terms",
    "titles",
    "flags",
    "facets",
    "prompts",
    "members",
  ]),
  moment: momentSchema,
  /** What the list is for, in a sentence or two. */
  summary: z.string().min(15),
  items: z
    .array(
      z.object({
        id: idSchema,
        text: z.string().min(1),
        detail: z.string().optional(),
        about: z.array(recordRefSchema).default([]),
        /** Given where an item comes from elsewhere than the list. */
        sources: z.array(z.string()).default([]),
      }),
    )
    .min(1),
  about: z.array(recordRefSchema).default([]),
});
export type FieldList = z.infer<typeof listSchema>;
