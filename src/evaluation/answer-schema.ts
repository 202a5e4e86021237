import { z } from "zod";

const estimate = z.object({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  standardError: z.number().optional(),
  level: z.number(),
  method: z.string(),
  because: z.string().optional(),
});

const none = z.object({ value: z.null(), code: z.string(), because: z.string() });

/** A number with its interval, or the reason why there is none, as it stands in a report. */
export const answerSchema = z.union([estimate, none]);
export type ReportedAnswer = z.infer<typeof answerSchema>;
