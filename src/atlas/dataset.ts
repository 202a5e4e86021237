import { z } from "zod";
import { idSchema, livingShape } from "./record.ts";

/** What a person might want to do with data. */
export const datasetUseSchema = z.enum([
  "learn",
  "portfolio",
  "publish-results",
  "share-rows",
  "local-model",
  "hosted-model",
  "release-model",
  "commercial",
  "reidentify",
]);
export type DatasetUse = z.infer<typeof datasetUseSchema>;

const useAnswerSchema = z.object({
  answer: z.enum(["yes", "conditions", "no", "unknown"]),
  because: z.string().min(5),
  sources: z.array(z.string()).min(1),
});

/** A set of health data, with who may have it and what its terms allow. */
export const datasetSchema = z.object({
  ...livingShape,
  provider: z.string(),
  url: z.url(),
  summary: z.string().min(20),
  holds: z.enum([
    "images",
    "records",
    "notes",
    "signals",
    "claims",
    "molecules",
    "trials",
    "survey",
    "questions",
    "server",
  ]),
  domains: z.array(idSchema).min(1),
  /**
   * open: fetch it; registered: an account; agreement: terms signed; credentialed: identity checked, training done and
   * an agreement signed; synthetic: made up, no person behind it.
   */
  access: z.enum(["synthetic", "open", "registered", "agreement", "credentialed"]),
  /** What getting it takes, in order; empty for what can simply be fetched. */
  steps: z.array(z.string()).default([]),
  licence: z.string().min(2),
  uses: z.record(datasetUseSchema, useAnswerSchema),
  /** Sets that serve instead when the answer is no. */
  instead: z.array(idSchema).default([]),
});
export type Dataset = z.infer<typeof datasetSchema>;
