import { z } from "zod";

const share = z.number().min(0).max(1);

/**
 * One thing that could have been answered in one of several ways: the choice of a pair, one criterion, one question.
 * Each option carries what it would have earned and how a shortcut could have picked it, so that what blind answering
 * earns can be counted afterwards. Contested ones are not kept.
 */
const scoredUnitSchema = z.strictObject({
  /** What the person answered; absent: they could not tell, which earns what a guess earns. */
  said: z.string().optional(),
  /** What the answer earned. */
  earned: share,
  options: z.array(
    z.strictObject({
      id: z.string(),
      /** What somebody earns who gives it blindly. */
      earns: share,
      /** Where it stood ("first shown") and how long it was, when options are texts. */
      place: z.string().optional(),
      length: z.string().optional(),
    }),
  ),
});
export type ScoredUnit = z.infer<typeof scoredUnitSchema>;

/** How marks lay on the text: shares of the text that count, and each kind of omission that was said or is there. */
const scoredMarksSchema = z.strictObject({
  both: share,
  missed: share,
  extra: share,
  /** Neither marked. With the three above at most 1: words on which experts differ are left out. */
  neither: share,
  /** The same along the text, in equal stretches: how much of each counts, holds a defect, was marked. */
  stretches: z.array(z.strictObject({ whole: share, there: share, said: share })),
  omissions: z.array(z.strictObject({ defect: z.string(), there: z.boolean(), said: z.boolean() })),
});
export type ScoredMarks = z.infer<typeof scoredMarksSchema>;

/** One thing said after judging; spans point into the answer named. */
const feedbackSchema = z.strictObject({
  kind: z.enum([
    "right",
    "missed",
    "extra",
    "other-side",
    "reason",
    "teaches",
    "contested",
    "unreviewed",
    "advice",
  ]),
  says: z.string(),
  answer: z.string().optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
});
export type Feedback = z.infer<typeof feedbackSchema>;

const partNameSchema = z.enum([
  "choice",
  "marks",
  "criteria",
  "labels",
  "correction",
  "edit",
  "attempts",
  "justification",
  "confidence",
]);

/** What a judgement is worth, part by part, and what there is to learn from it. */
export const scoreSchema = z.strictObject({
  standing: z.enum(["scored", "unreviewed"]),
  /** Experts differ so much that no answer is held to be right. */
  contested: z.boolean(),
  /** Whether it enters measures; `whyNot` when it does not. */
  counted: z.boolean(),
  whyNot: z.string().optional(),
  /** `value` 0 to 1 before chance is taken off; null: nothing to hold it against. */
  parts: z.array(z.strictObject({ name: partNameSchema, value: share.nullable(), says: z.string() })),
  feedback: z.array(feedbackSchema),
  /** What experts said, as shares of `n` votes. */
  distribution: z.array(
    z.strictObject({
      about: z.string(),
      n: z.int().nonnegative(),
      shares: z.array(z.strictObject({ id: z.string(), votes: z.int().nonnegative(), share })),
    }),
  ),
  /** Whether the judgement is the one most experts give; null where that has no meaning. */
  right: z.boolean().nullable(),
  /** (stated confidence - right)²; lower is better. */
  brier: share.optional(),
  /** How sure the person said they were. */
  confidence: share.optional(),
  /** What measures are made of. */
  units: z.array(scoredUnitSchema),
  marked: scoredMarksSchema.optional(),
});
export type Score = z.infer<typeof scoreSchema>;
