import { z } from "zod";
import { sectionIdSchema } from "./case-study.ts";

/** Something that must be so before a piece of proof may be published. */
export const gateResultSchema = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(["met", "open", "not-needed"]),
  /** Why the gate stands at all. */
  why: z.string(),
  /** What was found, and what would clear it; empty when met. */
  found: z.array(
    z.object({
      says: z.string(),
      advice: z.string(),
      /** Where: a section, and the place in its text when it is a place. */
      section: sectionIdSchema.optional(),
      start: z.int().optional(),
      end: z.int().optional(),
    }),
  ),
  sources: z.array(z.string()),
});
export type GateResult = z.infer<typeof gateResultSchema>;
