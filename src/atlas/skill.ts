import { z } from "zod";
import { idSchema, recordShape } from "./record.ts";

/** The six skill cores of the field. */
const skillCoreSchema = z.enum(["technical", "clinical", "data", "regulation", "communication", "genai"]);
export type SkillCore = z.infer<typeof skillCoreSchema>;

/** How well a skill is held: enough to follow, to do with help at hand, to do alone and answer for. */
export const skillLevelSchema = z.enum(["basic", "working", "proficient"]);
export type SkillLevel = z.infer<typeof skillLevelSchema>;

/**
 * A way a skill is written. A plain string is matched on whole words, whatever its case.
 * `exactCase` is for words that are also ordinary words (R, Go, Epic); `near` lists words one of which must
 * stand within the same passage; `notNear` lists words that rule it out.
 */
const skillAliasSchema = z.union([
  z.string().min(1),
  z.object({
    text: z.string().min(1),
    exactCase: z.boolean().optional(),
    near: z.array(z.string()).optional(),
    notNear: z.array(z.string()).optional(),
  }),
]);
export type SkillAlias = z.infer<typeof skillAliasSchema>;

/** A skill of the graph. */
export const skillSchema = z.object({
  ...recordShape,
  core: skillCoreSchema,
  kind: z.enum([
    "language",
    "tool",
    "method",
    "standard",
    "knowledge",
    "regulation",
    "practice",
    "credential-area",
  ]),
  summary: z.string().min(10),
  aliases: z.array(skillAliasSchema),
  prerequisites: z.array(idSchema),
  /** Skills this one shows at the same level or lower: PyTorch shows deep learning. */
  implies: z.array(idSchema).default([]),
  /** Hours of practice from nothing to each level, cumulative; estimates of the project unless a source says more. */
  hours: z.object({
    basic: z.number().positive(),
    working: z.number().positive(),
    proficient: z.number().positive(),
  }),
  /** What a person could show to prove it. */
  proof: z.string().min(10),
  /** ESCO concept URI, with how well it fits. */
  esco: z.object({ uri: z.url(), match: z.enum(["exact", "close", "broad", "narrow"]) }).optional(),
  /** O*NET-SOC technology-skill title or element id. */
  onet: z.string().optional(),
});
export type Skill = z.infer<typeof skillSchema>;
