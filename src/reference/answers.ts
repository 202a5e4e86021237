import { z } from "zod";
import { datasetUseSchema, recordRefSchema } from "#src/atlas/index.ts";
import { inlineSchema } from "./record-page.ts";

/** Whether a set of data may be used for something, why, what getting it takes, and what serves instead. */
export const datasetAnswerSchema = z.object({
  version: z.literal(1),
  dataset: z.string(),
  label: z.string(),
  use: datasetUseSchema,
  answer: z.enum(["yes", "conditions", "no", "unknown"]),
  because: z.string(),
  /** Steps to take before, when there are any. */
  steps: z.array(z.string()),
  sources: z.array(z.string()),
  checkedOn: z.string(),
  instead: z.array(z.object({ id: z.string(), label: z.string(), answer: z.string() })),
});
export type DatasetAnswer = z.infer<typeof datasetAnswerSchema>;

/** Two or three roles side by side: one row a question, one cell a role. */
export const roleComparisonSchema = z.object({
  version: z.literal(1),
  roles: z.array(z.object({ id: z.string(), label: z.string() })),
  rows: z.array(
    z.object({
      label: z.string(),
      cells: z.array(z.array(inlineSchema)),
      /** Whether the cells say the same. */
      same: z.boolean(),
    }),
  ),
  /** Skills asked by all, and by one alone. */
  shared: z.array(z.object({ id: z.string(), label: z.string() })),
  only: z.array(
    z.object({ role: z.string(), skills: z.array(z.object({ id: z.string(), label: z.string() })) }),
  ),
});
export type RoleComparison = z.infer<typeof roleComparisonSchema>;

/** Which laws and rules a role meets in a region. */
export const regimeAnswerSchema = z.object({
  version: z.literal(1),
  role: z.string().optional(),
  region: z.string(),
  regimes: z.array(
    z.object({ ref: recordRefSchema, label: z.string(), because: z.string(), jurisdiction: z.string() }),
  ),
  /** What our sources do not say. */
  notes: z.array(z.string()),
});
export type RegimeAnswer = z.infer<typeof regimeAnswerSchema>;

/** What we found when we checked a claim, newest look first. */
export const findingsSchema = z.object({
  version: z.literal(1),
  findings: z.array(
    z.object({
      ref: recordRefSchema,
      label: z.string(),
      says: z.string(),
      figure: z.string().optional(),
      verification: z.string(),
      looks: z.array(
        z.object({
          on: z.string(),
          verification: z.string(),
          found: z.string(),
          sources: z.array(z.string()),
        }),
      ),
      sources: z.array(z.string()),
    }),
  ),
  counts: z.object({
    unverified: z.number(),
    confirmed: z.number(),
    contradicted: z.number(),
    stale: z.number(),
  }),
});
export type Findings = z.infer<typeof findingsSchema>;
