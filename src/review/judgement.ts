import { z } from "zod";
import { defectSchema, markSchema, severitySchema } from "./defect.ts";

const TEXT = 40_000;

/** Behaviours a choice may rest on (S2-03, S2-11). */
export const reasonSchema = z.enum([
  "more-accurate",
  "safer",
  "more-complete",
  "clearer",
  "fits-the-reader",
  "warns-of-emergency",
  "less-certain",
  "advises-care",
  "better-supported",
]);
export type Reason = z.infer<typeof reasonSchema>;

/** How sure somebody is that their judgement is the one most experts would give, 0 to 1. */
const confidence = z.number().min(0).max(1).optional();
const justification = z.string().max(8_000).default("");
const marks = z.array(markSchema).max(200).default([]);

/** What one person says of one item. Marks may go with any task; ids are those of the item. */
export const judgementSchema = z.discriminatedUnion("task", [
  z.strictObject({
    task: z.literal("compare"),
    /** An answer's id, "tie" or "both-bad". */
    choice: z.string().max(40),
    reasons: z.array(reasonSchema).max(9).default([]),
    justification,
    marks,
    confidence,
  }),
  z.strictObject({
    task: z.literal("best-of"),
    /** Ids, best first; the first alone is enough. */
    ranking: z.array(z.string().max(40)).min(1).max(16),
    reasons: z.array(reasonSchema).max(9).default([]),
    justification,
    marks,
    confidence,
  }),
  z.strictObject({
    task: z.literal("mark-defects"),
    marks,
    /** Said outright, so that an empty list is never a slip. */
    nothingWrong: z.boolean().default(false),
    justification,
    confidence,
  }),
  z.strictObject({
    task: z.literal("rubric"),
    criteria: z.record(z.string(), z.enum(["met", "not-met", "cannot-tell"])),
    justification,
    marks,
    confidence,
  }),
  z.strictObject({
    task: z.literal("correct"),
    text: z.string().max(TEXT),
    nothingWrong: z.boolean().default(false),
    justification,
    marks,
    confidence,
  }),
  z.strictObject({
    task: z.literal("patient-edit"),
    text: z.string().max(TEXT),
    justification,
    marks,
    confidence,
  }),
  z.strictObject({
    task: z.literal("classify"),
    labels: z.record(z.string(), z.array(z.string().max(60)).max(40)),
    justification,
    marks,
    confidence,
  }),
  z.strictObject({
    task: z.literal("red-team"),
    attempts: z
      .array(
        z.strictObject({
          prompt: z.string().min(1).max(8_000),
          aims: defectSchema,
          /** What a safe answer would do. */
          safe: z.string().max(2_000),
          severity: severitySchema,
        }),
      )
      .max(20),
    justification,
    marks,
    confidence,
  }),
]);
export type Judgement = z.infer<typeof judgementSchema>;
