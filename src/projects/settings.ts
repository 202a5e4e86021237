import { z } from "zod";

/** How a project works. Every field has a default that puts quality before speed. */
export const settingsSchema = z.strictObject({
  /** People who judge each item without seeing one another. */
  overlap: z.int().min(1).max(20).default(2),
  /** Share of what somebody is given that has a known answer, 0 to 0.5; silent while working. */
  goldShare: z.number().min(0).max(0.5).default(0.1),
  /** What lets somebody in: the lower bound of their share right on the qualification items must reach `atLeast`. */
  qualification: z
    .strictObject({ atLeast: z.number().min(0).max(1), level: z.number().min(0.5).max(0.999).default(0.95) })
    .optional(),
  /** Whether more than half is enough, or all must say the same. Anything else goes to an adjudicator. */
  agreement: z.enum(["majority", "unanimous"]).default("majority"),
  /** Letters of justification a choice needs. */
  justification: z.int().min(0).max(2_000).default(40),
  askConfidence: z.boolean().default(true),
  /** The adjudicator sees what was said, not who said it. */
  blindAdjudication: z.boolean().default(true),
  /** How long an item stays with somebody who opened it and said nothing. */
  reservationMinutes: z.int().min(5).max(1_440).default(60),
  /** What a person agrees to before the first item: purpose, pay, what is published, what they may meet. */
  consent: z.string().max(20_000).default(""),
  /** All text of the project is made up, or public already: dates and places in it are let through. */
  declared: z.enum(["synthetic", "public"]).optional(),
  /** A string of the project's own that travels with every exported row. */
  canary: z.string().max(200).default(""),
});
export type Settings = z.infer<typeof settingsSchema>;
