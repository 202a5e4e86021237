import { z } from "zod";
import { idSchema, recordRefSchema, recordShape } from "./record.ts";

/** One of the six pillars of responsible AI in health care. */
export const pillarSchema = z.object({
  ...recordShape,
  summary: z.string().min(20),
  /** What somebody can look for to see it is there. */
  checks: z.array(z.string()).min(2),
  skills: z.array(idSchema).min(1),
  about: z.array(recordRefSchema).default([]),
});
export type Pillar = z.infer<typeof pillarSchema>;

/** One of the skill cores; `skills` of the graph name their core themselves, the groups here show how a guide sorts. */
export const coreSchema = z.object({
  ...recordShape,
  summary: z.string().min(20),
  /** Who needs it most. */
  serves: z.string(),
  /** What health care changes about it. */
  twist: z.string().optional(),
  groups: z
    .array(z.object({ name: z.string(), skills: z.array(idSchema).min(1), source: z.string() }))
    .min(1),
  about: z.array(recordRefSchema).default([]),
});
export type Core = z.infer<typeof coreSchema>;

/** A word of the field, what it means, and the word it is confused with. */
export const termSchema = z.object({
  ...recordShape,
  means: z.string().min(15),
  notThis: z.string().optional(),
  about: z.array(recordRefSchema).default([]),
});
export type Term = z.infer<typeof termSchema>;

/** A matter on which the guides contradict each other or themselves, and how we hold it. */
export const disagreementSchema = z.object({
  ...recordShape,
  sides: z
    .array(z.object({ says: z.string().min(3), source: z.string(), claims: z.array(idSchema).default([]) }))
    .min(1),
  /** What the product does about it. */
  held: z.string().min(10),
  about: z.array(recordRefSchema).default([]),
});
export type Disagreement = z.infer<typeof disagreementSchema>;
