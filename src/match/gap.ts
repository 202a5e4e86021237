import { z } from "zod";
import { skillLevelSchema } from "#src/atlas/index.ts";
import { gradeSchema, skillClaimSchema } from "#src/profile/index.ts";

/** A need of the role that the profile does not show, or shows below the level asked. Blocking first. */
export const gapSchema = z.object({
  skill: z.string(),
  label: z.string(),
  state: z.enum(["missing", "weak"]),
  /** The level the role asks for. */
  level: skillLevelSchema,
  /** The level shown, when it is weak. */
  shownLevel: skillLevelSchema.optional(),
  grade: gradeSchema.optional(),
  weight: z.int(),
  blocking: z.boolean(),
  /** Hours from here to the level asked, without prerequisites. */
  hours: z.number(),
  /** Skills to learn before it that are missing too. */
  after: z.array(z.string()),
  why: z.string(),
  proof: z.string(),
});
export type Gap = Readonly<z.infer<typeof gapSchema>>;

/** What a lane asks: shown, and not. */
export const gapReportSchema = z.object({
  role: z.string(),
  roleLabel: z.string(),
  domain: z.string(),
  sector: z.string(),
  shown: z.array(
    skillClaimSchema.extend({ needed: skillLevelSchema, weight: z.int(), blocking: z.boolean() }),
  ),
  gaps: z.array(gapSchema),
  /** Share of the role's total weight that is shown at the level asked. */
  shownShare: z.number().min(0).max(1),
});
export type GapReport = Readonly<z.infer<typeof gapReportSchema>>;
