import { z } from "zod";
import { backgroundSchema } from "#src/atlas/index.ts";

/** What a person says of themselves when they ask without a résumé. Nothing is stored. */
export const statedFactsSchema = z.object({
  backgrounds: z.array(backgroundSchema),
  /** Licences held today: physician, nurse, pharmacist, allied-health. */
  licences: z.array(backgroundSchema).default([]),
  degree: z.enum(["none", "bachelor", "master", "doctorate"]).optional(),
  /** Subject of the degree, in words. */
  degreeField: z.string().max(100).optional(),
  /** Years of the work that a rule asks for; absent is unknown, not none. */
  years: z.number().min(0).max(70).optional(),
});
export type StatedFacts = z.infer<typeof statedFactsSchema>;

/** How one rule of a route stands. */
const ruleStandingSchema = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(["met", "unmet", "unknown"]),
  why: z.string(),
  sources: z.array(z.string()),
  checkedOn: z.string(),
  expires: z.string(),
  overdue: z.boolean(),
});

/** Whether somebody may take a credential: `open` when one way in is met, `ask` when it hangs on what nobody said. */
export const eligibilitySchema = z.object({
  version: z.literal(1),
  credential: z.string(),
  label: z.string(),
  verdict: z.enum(["open", "ask", "not-eligible", "not-offered"]),
  because: z.string(),
  routes: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      status: z.enum(["open", "closed", "unknown"]),
      verdict: z.enum(["met", "unmet", "unknown"]),
      rules: z.array(ruleStandingSchema),
    }),
  ),
  /** What is open instead, best known first. */
  instead: z.array(z.object({ id: z.string(), label: z.string(), verdict: z.string(), because: z.string() })),
});
export type Eligibility = z.infer<typeof eligibilitySchema>;
