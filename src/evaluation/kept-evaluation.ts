import { z } from "zod";
import { reportSchema } from "./report.ts";

/** An evaluation as it is kept: the report, never the rows it was computed from. */
export const keptEvaluationSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  profileId: z.string().optional(),
  report: reportSchema,
});
export type KeptEvaluation = z.infer<typeof keptEvaluationSchema>;

/** Reads a kept or exported evaluation. */
export function readKeptEvaluation(stored: unknown): KeptEvaluation {
  return keptEvaluationSchema.parse(stored);
}
