import { z } from "zod";
import { recordRefSchema, recordShape } from "./record.ts";

/** A question people ask (`faq`), are asked (`interview`), or should raise themselves (`challenge`). */
export const questionSchema = z
  .object({
    ...recordShape,
    kind: z.enum(["faq", "interview", "challenge"]),
    area: z.enum([
      "career",
      "technical",
      "domain",
      "scenario",
      "data",
      "adoption",
      "ethics",
      "reviewing",
      "regulation",
    ]),
    asks: z.string().min(5),
    /** Our answer to what people ask. */
    answer: z.string().optional(),
    /** Where the answer differs: a role, a background, a region. */
    exceptions: z
      .array(z.object({ about: z.array(recordRefSchema).default([]), says: z.string().min(10) }))
      .default([]),
    /** What a good answer shows, for those who are asked; a judgement of the project until practitioners sign it. */
    shows: z.array(z.string().min(5)).default([]),
    about: z.array(recordRefSchema).default([]),
  })
  .refine(({ kind, answer }) => kind !== "faq" || answer !== undefined, {
    message: "a question people ask has an answer",
    path: ["answer"],
  })
  .refine(({ kind, shows }) => kind === "faq" || shows.length > 0, {
    message: "says what a good answer shows",
    path: ["shows"],
  });
export type Question = z.infer<typeof questionSchema>;
