import { z } from "zod";
import { statedFactsSchema } from "./eligibility.ts";

/** What the five-step walk wants to know. */
export const credentialQuestionSchema = z.object({
  facts: statedFactsSchema,
  /** The role in view: gaps and sectors follow from it. */
  role: z.string(),
  sector: z.string().optional(),
  /** Step 1: whether the ground of machine learning and data is held. */
  knowsBasics: z.boolean(),
  /** Credentials already held or begun; three are enough. */
  held: z.array(z.string()).default([]),
  /** Skills already shown, with the level; from a profile when there is one. */
  shown: z
    .array(z.object({ skill: z.string(), level: z.enum(["basic", "working", "proficient"]) }))
    .default([]),
});
export type CredentialQuestion = z.infer<typeof credentialQuestionSchema>;

/** One programme gone through the five steps. */
const credentialVerdictSchema = z.object({
  id: z.string(),
  label: z.string(),
  provider: z.string(),
  verdict: z.enum(["take", "later", "skip", "ask"]),
  /** One sentence a step: what was asked, how it came out. */
  steps: z.array(
    z.object({
      step: z.number(),
      asks: z.string(),
      answer: z.enum(["yes", "no", "unknown"]),
      because: z.string(),
    }),
  ),
  eligibility: z.enum(["open", "ask", "not-eligible", "not-offered"]),
  eligibilityBecause: z.string(),
  green: z.array(z.string()),
  red: z.array(z.string()),
  unknownFlags: z.number(),
  /** Skills of the role it brings closer that are not shown yet. */
  closes: z.array(z.object({ skill: z.string(), label: z.string(), hours: z.number() })),
  /** Hours of practice it stands for, by the project's estimates for the skills. */
  gapHours: z.number(),
  /** Gap hours closed per hour of the programme, when its hours are in the ledger. */
  perHour: z.number().optional(),
  /** Gap hours closed per 100 units of its price, when its price is in the ledger. */
  perHundred: z.object({ currency: z.string(), value: z.number() }).optional(),
  hoursClaim: z.string().optional(),
  priceClaim: z.string().optional(),
  /** What this one is known to be worth: advice ids with evidence behind them; empty means none was found. */
  worth: z.array(z.string()),
  sources: z.array(z.string()),
  checkedOn: z.string(),
  overdue: z.boolean(),
});
export type CredentialVerdict = z.infer<typeof credentialVerdictSchema>;

/** Every programme judged for one role in view: take first, then ask, later and skip. */
export const credentialWalkSchema = z.object({
  version: z.literal(1),
  role: z.string(),
  /** Said before anything else: three held already, or the ground missing. */
  advice: z.array(z.string()),
  /** Advice ids with evidence on credentials at large, which says nothing about any one of them. */
  worthAtLarge: z.array(z.string()),
  verdicts: z.array(credentialVerdictSchema),
});
export type CredentialWalk = z.infer<typeof credentialWalkSchema>;
