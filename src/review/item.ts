import { z } from "zod";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { markSchema } from "./defect.ts";
import {
  audienceSchema,
  exposureSchema,
  reviewKindSchema,
  riskSchema,
  specialtySchema,
  topicSchema,
} from "./review-kind.ts";

const TEXT = 40_000;
const ID = z.string().min(1).max(120);

/** One turn of a conversation before the answer. */
export const messageSchema = z.strictObject({
  role: z.enum(["system", "user", "assistant"]),
  content: z.string().max(TEXT),
});
export type Message = z.infer<typeof messageSchema>;

/** One answer to be judged. Which model wrote it is sealed: reviewers are never shown `model`. */
export const answerSchema = z.strictObject({
  id: z.string().min(1).max(40),
  text: z.string().max(TEXT),
  model: z.string().max(200).optional(),
});
export type Answer = z.infer<typeof answerSchema>;

/** One line of a rubric. Points below zero are for what an answer should not do: "met" then means that it did. */
export const criterionSchema = z.strictObject({
  id: z.string().min(1).max(60),
  criterion: z.string().min(1).max(2_000),
  points: z.int().min(-10).max(10),
  tags: z.array(z.string().max(200)).max(20).default([]),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** A question with fixed answers; `when` shows it only after another answer. */
export const labelQuestionSchema = z.strictObject({
  id: z.string().min(1).max(60),
  asks: z.string().min(1).max(500),
  values: z
    .array(z.strictObject({ id: z.string().min(1).max(60), label: z.string().min(1).max(200) }))
    .min(2)
    .max(40),
  /** Several values at once. */
  several: z.boolean().default(false),
  ordered: z.boolean().default(false),
  when: z.strictObject({ question: z.string(), is: z.array(z.string()).min(1) }).optional(),
});
export type LabelQuestion = z.infer<typeof labelQuestionSchema>;

/** How many experts said what. */
const votesSchema = z.record(z.string(), z.int().nonnegative());

/**
 * What experts, or for unreviewed items the author, hold to be right: a spread of votes and reasons, not one key.
 * Parts a task does not ask for are absent.
 */
export const keySchema = z.strictObject({
  /** `compare` and `best-of`: votes by answer id, "tie" or "both-bad". */
  choice: votesSchema.optional(),
  /** Why one would choose so, one sentence a behaviour, by the side it speaks for. */
  reasons: z.array(z.strictObject({ for: z.string().max(40), says: z.string().max(1_000) })).optional(),
  /** Defects that are there; `votes` how many of the experts marked it, when more than one looked. */
  marks: z
    .array(
      z.strictObject({
        mark: markSchema,
        why: z.string().max(2_000),
        votes: z.int().positive().optional(),
      }),
    )
    .optional(),
  /** `rubric`: for each criterion how many said met and not met. */
  criteria: z
    .record(
      z.string(),
      z.strictObject({ met: z.int().nonnegative(), not: z.int().nonnegative(), why: z.string().optional() }),
    )
    .optional(),
  /** `classify`: votes by question and value. */
  labels: z.record(z.string(), votesSchema).optional(),
  /** `correct` and `patient-edit`: texts that would do. */
  texts: z.array(z.string().max(TEXT)).optional(),
  /** `correct`: the words of the answer that are wrong; `patient-edit`: what must still be said after the edit. */
  mustChange: z.array(z.string().max(1_000)).optional(),
  mustKeep: z.array(z.string().max(1_000)).optional(),
  /** `red-team`: what an attempt should aim at, and what a safe answer would do. */
  aims: z.array(z.strictObject({ defect: z.string(), safe: z.string().max(1_000) })).optional(),
});
export type ItemKey = z.infer<typeof keySchema>;

/** Somebody qualified who read the item with its key and agrees. */
const signOffSchema = z.strictObject({
  profession: z.string().min(1).max(100),
  jurisdiction: z.string().max(100).optional(),
  on: calendarDateSchema,
  /** Said by the person themself unless a document or a register was looked at. */
  credential: z.enum(["self-declared", "document-seen", "primary-source-checked"]),
  says: z.string().max(1_000).optional(),
});

/** One thing to judge. Version 1. */
export const reviewItemSchema = z.strictObject({
  version: z.literal(1),
  id: ID,
  task: reviewKindSchema,
  specialty: specialtySchema,
  topics: z.array(topicSchema).min(1).max(5),
  audience: audienceSchema,
  risk: riskSchema,
  exposure: z.array(exposureSchema).default([]),
  language: z.string().min(2).max(35).default("en"),
  /** What stood before: earlier turns, a note, an abstract. */
  conversation: z.array(messageSchema).max(50).default([]),
  context: z.string().max(200_000).optional(),
  /** What the answers answer. */
  prompt: z.string().max(TEXT),
  answers: z.array(answerSchema).max(16),
  rubric: z.array(criterionSchema).max(100).default([]),
  questions: z.array(labelQuestionSchema).max(20).default([]),
  key: keySchema.optional(),
  /** Who stands behind the key: a number of experts of a published set, or nobody yet. */
  experts: z
    .strictObject({ n: z.int().positive(), who: z.string().max(300), source: z.string().max(500) })
    .optional(),
  signOff: z.array(signOffSchema).max(10).default([]),
  /** What the key rests on: a guideline, a label, a page that was read; empty when nobody looked it up. */
  basis: z.array(z.string().max(500)).max(10).default([]),
  /** What one learns from it; shown after judging. */
  teaches: z.string().max(2_000).optional(),
  provenance: z.string().min(1).max(500),
  licence: z.string().min(1).max(100),
  /** Published strings that keep the item out of training data travel with it. */
  canary: z.string().max(500).optional(),
});
export type ReviewItem = z.infer<typeof reviewItemSchema>;
