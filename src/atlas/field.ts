import { z } from "zod";
import { backgroundSchema } from "./role.ts";
import { idSchema, namedRoleSchema, recordShape, strengthSchema } from "./record.ts";
import { skillLevelSchema } from "./skill.ts";
import { blockSchema, taskTemplateSchema } from "./task.ts";

/** A part of healthcare where AI is put to work. */
export const domainSchema = z.object({
  ...recordShape,
  summary: z.string(),
  uses: z.array(z.string()).min(3),
  fit: z.string(),
  /** Specialties where it is met most. */
  specialties: z.array(z.string()).default([]),
  named: z.array(namedRoleSchema).default([]),
  /** Words in a résumé that show contact with this domain; matched like skill aliases, whole words, any case. */
  signals: z.array(z.string()).min(5),
});
export type Domain = z.infer<typeof domainSchema>;

/** One of the seven families of roles. */
export const categorySchema = z.object({
  ...recordShape,
  summary: z.string(),
  duties: z.array(z.string()),
  domains: z.array(z.object({ domain: idSchema, strength: strengthSchema })),
  named: z.array(namedRoleSchema).default([]),
});
export type Category = z.infer<typeof categorySchema>;

/** A kind of employer. */
export const sectorSchema = z.object({
  ...recordShape,
  summary: z.string(),
  why: z.string(),
  domains: z.array(z.object({ domain: idSchema, strength: strengthSchema })).min(1),
  signals: z.array(z.string()).min(5),
  /** Kinds of organisation in it. */
  who: z.array(z.string()).default([]),
  named: z.array(namedRoleSchema).default([]),
  /** What the sector rewards in a portfolio; empty where the guides name nothing. */
  pieces: z.array(z.string()).default([]),
  /** False for a sector that the guides do not list and we added. */
  fromGuides: z.boolean(),
});
export type Sector = z.infer<typeof sectorSchema>;

/** A way in, for one kind of starting point. */
export const pathwaySchema = z.object({
  ...recordShape,
  from: z.string(),
  to: z.string(),
  backgrounds: z.array(backgroundSchema).min(1),
  tip: z.string(),
  targets: z.array(namedRoleSchema).default([]),
  /** The same 90 days as the guide's short card has them, where it differs from the blocks. */
  card: z.array(z.object({ block: blockSchema, goal: z.string(), source: z.string() })).default([]),
  /** The set of portfolio pieces a guide recommends to this background. */
  portfolio: z.array(z.object({ piece: z.string(), source: z.string() })).default([]),
  /** Credentials a guide recommends to this background. */
  picks: z
    .array(z.object({ pick: z.string(), credentials: z.array(idSchema).default([]), source: z.string() }))
    .default([]),
  phases: z.array(
    z.object({
      months: z.string(),
      goals: z.array(z.string()),
      /** When to go on as planned, when to change course, when to stop: the project's own judgement. */
      go: z.array(z.string()).min(1),
      change: z.array(z.string()).min(1),
      stop: z.array(z.string()).min(1),
      sources: z.array(z.string()).min(1),
    }),
  ),
  /** The three blocks of the first 90 days, in order: 0–30, 31–60, 61–90. */
  blocks: z
    .array(
      z.object({
        block: blockSchema,
        goal: z.string(),
        tasks: z.array(taskTemplateSchema).min(2),
        sources: z.array(z.string()).min(1),
      }),
    )
    .length(3),
});
export type Pathway = z.infer<typeof pathwaySchema>;

/** A portfolio piece for a domain: steps that end in a case study. */
export const blueprintSchema = z.object({
  ...recordShape,
  domain: idSchema,
  /** Role categories that would build this piece; a piece without code serves those who do not write any. */
  categories: z.array(idSchema).min(1),
  summary: z.string(),
  /** What the finished piece has to show, or it proves nothing. */
  mustShow: z.array(z.string()).default([]),
  /** Sets of data it can be built on (`datasets`). */
  datasets: z.array(idSchema).default([]),
  steps: z.array(taskTemplateSchema).min(3),
});
export type Blueprint = z.infer<typeof blueprintSchema>;

/**
 * Work in one profession that carries part of a skill in the field: titrating an infusion is threshold thinking.
 * `reviewedBy` names the practitioner who agreed; none yet means it is shown as unreviewed.
 */
export const bridgeSchema = z.object({
  ...recordShape,
  backgrounds: z.array(backgroundSchema).min(1),
  phrases: z.array(z.string()).min(1),
  skill: idSchema,
  level: skillLevelSchema,
  /**
   * `part`: what was learned there helps here, half the way. `whole`: the work is the skill under its own trade's
   * name, as charting is clinical documentation, and counts as shown.
   */
  carries: z.enum(["whole", "part"]).default("part"),
  because: z.string(),
  reviewedBy: z.string().optional(),
});
export type Bridge = z.infer<typeof bridgeSchema>;

/** Where a fact comes from, when it is not a row of the guides' inventory. */
export const sourceSchema = z.object({
  id: z.string().min(2),
  title: z.string(),
  publisher: z.string(),
  url: z.url().optional(),
  retrievedOn: recordShape.checkedOn,
  note: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;
