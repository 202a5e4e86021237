import { z } from "zod";
import { recordRefSchema } from "#src/atlas/index.ts";
import { inlineSchema } from "./record-page.ts";

/** All records of one kind as a list to filter and sort. */
export const kindPageSchema = z.object({
  version: z.literal(1),
  kind: z.string(),
  /** "Employers", "Claims and figures". */
  label: z.string(),
  intro: z.string(),
  /** Facets to filter by: key, its name, and the values that occur, in reading order. */
  facets: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      values: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  ),
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      ref: recordRefSchema,
      label: z.string(),
      /** One cell a column. */
      cells: z.array(z.array(inlineSchema)),
      /** Facet key to the value ids this record has. */
      facets: z.record(z.string(), z.array(z.string())),
      overdue: z.boolean(),
    }),
  ),
});
export type KindPage = z.infer<typeof kindPageSchema>;
