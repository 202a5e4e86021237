import { z } from "zod";
import { idSchema, livingShape, recordRefSchema } from "./record.ts";

/** A published list of what a report on a model must say, item by item, in our own words. */
export const checklistSchema = z
  .object({
    ...livingShape,
    /** As a report names it: "TRIPOD+AI". */
    standard: z.string().min(3),
    /** Which edition these items follow. */
    version: z.string().min(1),
    /** voluntary: no law asks for it; in-force: binding; proposed-removal: binding, and about to go if a proposal passes. */
    status: z.enum(["voluntary", "in-force", "proposed-removal"]),
    /** Where the original can be read. */
    url: z.url().optional(),
    summary: z.string().min(20),
    /** How closely these items were held against the original. */
    note: z.string().min(20),
    items: z
      .array(
        z.object({
          id: idSchema,
          /** The part of the list it stands in. */
          part: z.string().min(3).optional(),
          asks: z.string().min(10),
          /** The check of an evaluation that finds evidence for it; without one only a person can answer. */
          check: idSchema.optional(),
        }),
      )
      .min(3),
    about: z.array(recordRefSchema).default([]),
  })
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, {
    message: "an item is listed twice",
    path: ["items"],
  });
export type Checklist = z.infer<typeof checklistSchema>;
