import { z } from "zod";

/** Something worth saying about a good result, as data: the door makes the words. */
export const noteSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Note = Readonly<z.infer<typeof noteSchema>>;
