import { z } from "zod";

/** The three questions of the niche filter. */
export const nicheQuestionSchema = z.object({
  strength: z.enum(["code", "data", "medicine", "operations", "communication", "policy"]),
  /** What holds the person's interest. */
  interest: z.enum([
    "imaging",
    "oncology",
    "icu",
    "mental-health",
    "primary-care",
    "telehealth",
    "drug-discovery",
    "documentation",
    "operations",
    "other",
  ]),
  /** The kind of problem worth three to five years. */
  problem: z.enum([
    "catch-it-earlier",
    "less-paperwork",
    "keep-it-safe",
    "make-data-flow",
    "find-treatments",
    "reach-more-people",
    "run-the-place-better",
  ]),
  /** Kind of employer, when one matters. */
  sector: z.string().optional(),
});
export type NicheQuestion = z.infer<typeof nicheQuestionSchema>;

const laneSchema = z.object({
  role: z.object({ id: z.string(), label: z.string() }),
  domain: z.object({ id: z.string(), label: z.string() }),
  sector: z.object({ id: z.string(), label: z.string() }),
});

/** One lane, a second domain at most, why, and what was given up for it. */
export const nicheAnswerSchema = z.object({
  version: z.literal(1),
  lane: laneSchema,
  secondDomain: z.object({ id: z.string(), label: z.string() }).optional(),
  because: z.array(z.string()),
  /** What was close, and what choosing this leaves out. */
  gaveUp: z.array(z.object({ lane: laneSchema, because: z.string() })),
  /** The first step of the pathway that leads there. */
  firstStep: z.string(),
  sources: z.array(z.string()),
});
export type NicheAnswer = z.infer<typeof nicheAnswerSchema>;
