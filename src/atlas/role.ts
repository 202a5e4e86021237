import { z } from "zod";
import { idSchema, livingShape, recordShape, strengthSchema } from "./record.ts";
import { skillLevelSchema } from "./skill.ts";

/** Where people usually come from; a person's background is read from job titles, degrees and licences. */
export const backgroundSchema = z.enum([
  "software-engineer",
  "data-professional",
  "physician",
  "nurse",
  "pharmacist",
  "allied-health",
  "life-scientist",
  "public-health",
  "manager",
  "writer-designer",
  "student",
]);
export type Background = z.infer<typeof backgroundSchema>;

/**
 * Something that must be true and cannot be learned in a 13-week plan.
 * `required` gates that are unmet block a lane; `usual` ones make it a stretch; `route` ones concern one credential
 * on the way (a board, a certificate) and never block.
 */
export const gateSchema = z.object({
  id: idSchema,
  name: z.string(),
  force: z.enum(["required", "usual", "route"]),
  rule: z.discriminatedUnion("kind", [
    /** Holds one of these licences: physician, nurse, pharmacist, allied-health. */
    z.object({ kind: z.literal("licence"), anyOf: z.array(backgroundSchema).min(1) }),
    /** Holds a degree of this level or higher, in one of the fields when fields are named (matched as words). */
    z.object({
      kind: z.literal("degree"),
      level: z.enum(["bachelor", "master", "doctorate"]),
      fields: z.array(z.string()).optional(),
    }),
    /** Years of paid work; `in` names backgrounds that count, any when absent. */
    z.object({ kind: z.literal("years"), atLeast: z.number(), in: z.array(backgroundSchema).optional() }),
    /** Cannot be read from a résumé: on-site work, a right to work, an employer's sponsorship. Always unknown. */
    z.object({ kind: z.literal("ask"), question: z.string() }),
  ]),
  /** What is said when it is unmet, and what is open instead. */
  because: z.string(),
  instead: z.string().optional(),
  sources: z.array(z.string()).min(1),
  checkedOn: livingShape.checkedOn,
  expires: livingShape.expires,
});
export type Gate = z.infer<typeof gateSchema>;

/** What a role asks of a skill. Weight 1 (helps) to 5 (the work cannot be done without it). */
const roleNeedSchema = z.object({
  skill: idSchema,
  level: skillLevelSchema,
  weight: z.int().min(1).max(5),
  required: z.boolean(),
});
export type RoleNeed = z.infer<typeof roleNeedSchema>;

/** A role of the field, one of the catalogue. */
export const roleSchema = z.object({
  ...recordShape,
  category: idSchema,
  summary: z.string().min(20),
  /** What a first week looks like: the duties, in plain words. */
  duties: z.array(z.string()).min(2),
  aliases: z.array(z.string()),
  domains: z.array(z.object({ domain: idSchema, strength: strengthSchema })).min(1),
  sectors: z.array(z.object({ sector: idSchema, strength: strengthSchema })).min(1),
  seniority: z.enum(["entry", "mid", "senior"]),
  needs: z.array(roleNeedSchema).min(4),
  gates: z.array(gateSchema),
  /** Usual entry backgrounds, the most usual first. */
  backgrounds: z.array(backgroundSchema).min(1),
  /** Usually done beside another job, by the task. */
  partTime: z.boolean().default(false),
});
export type Role = z.infer<typeof roleSchema>;
