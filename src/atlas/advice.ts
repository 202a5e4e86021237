import { z } from "zod";
import { idSchema, momentSchema, recordRefSchema, recordShape } from "./record.ts";

/**
 * What stands behind a piece of advice. A: a trial or a meta-analysis. B: an observational study, an official rule or
 * guidance. C: what practitioners report. D: the opinion of a guide. X: contradicted by what we found.
 */
export const gradeSchema = z.enum(["A", "B", "C", "D", "X"]);
export type Grade = z.infer<typeof gradeSchema>;

/** A piece of advice. Grades D and X are worded as somebody's opinion, never as fact. */
export const adviceSchema = z
  .object({
    ...recordShape,
    moment: momentSchema,
    grade: gradeSchema,
    says: z.string().min(20),
    /** Why, or what it rests on. */
    because: z.string().optional(),
    /** How far the evidence reaches: who was studied, what it does not show. */
    caution: z.string().optional(),
    /** Ledger entries that hold the effect sizes. Grades A and B name their study here or in `sources`. */
    claims: z.array(idSchema).default([]),
    about: z.array(recordRefSchema).default([]),
  })
  .refine(({ grade, caution }) => grade === "D" || grade === "C" || caution !== undefined, {
    message: "says how far its evidence reaches",
    path: ["caution"],
  });
export type Advice = z.infer<typeof adviceSchema>;
