import { z } from "zod";

/** A role that a job title may mean. Score 0 to 1; `why` says which alias or words agreed. */
export const titleMatchSchema = z.object({
  role: z.string(),
  label: z.string(),
  score: z.number().min(0).max(1),
  why: z.string(),
});
export type TitleMatch = Readonly<z.infer<typeof titleMatchSchema>>;
