import { z } from "zod";
import { nicheAnswerSchema, nicheQuestionSchema } from "./niche.ts";

/** The career formula: strengths, one or two domains, proof made responsibly. */
export const formulaQuestionSchema = z.object({
  niche: nicheQuestionSchema,
  /** Domains the person means to work in. */
  domains: z.array(z.string()).max(6),
  /** Finished pieces, and which of the responsible signals each carries. */
  pieces: z
    .array(
      z.object({
        title: z.string().max(120),
        domain: z.string().optional(),
        privacy: z.boolean(),
        validation: z.boolean(),
        humanOversight: z.boolean(),
      }),
    )
    .max(30)
    .default([]),
});
export type FormulaQuestion = z.infer<typeof formulaQuestionSchema>;

/** How a plan stands against the formula, each part with what comes next, and the lane it was held against. */
export const formulaAnswerSchema = z.object({
  version: z.literal(1),
  niche: nicheAnswerSchema,
  pillars: z.array(
    z.object({
      id: z.enum(["strength", "domains", "proof", "responsible"]),
      label: z.string(),
      status: z.enum(["stands", "partly", "missing"]),
      because: z.string(),
      next: z.string(),
      sources: z.array(z.string()),
    }),
  ),
  /** Domains and pieces that do not serve the lane: what to let go. */
  letGo: z.array(z.object({ what: z.string(), because: z.string() })),
});
export type FormulaAnswer = z.infer<typeof formulaAnswerSchema>;
