import { z } from "zod";
import { answerSchema } from "#src/evaluation/index.ts";
import { reviewKindSchema, specialtySchema } from "#src/review/index.ts";

const agreementSchema = z.object({
  n: z.int(),
  /** Mean share earned, before chance is taken off, and what blind answering earns; for marks the overlap and 0. */
  earned: z.number(),
  chance: z.number(),
  /** 0 is blind answering, 1 is with most experts always, below 0 is worse than blind. */
  agreement: answerSchema,
  /** Items until the interval is within ±0.1; absent when it is, or cannot be told. */
  itemsToNarrow: z.int().optional(),
});

const groupSchema = agreementSchema.extend({
  task: reviewKindSchema.optional(),
  specialty: specialtySchema.optional(),
  /** Where marks were asked for; then `agreement` is theirs. */
  marks: z
    .object({
      n: z.int(),
      precision: answerSchema,
      recall: answerSchema,
      f1: answerSchema,
      agreement: answerSchema,
    })
    .optional(),
  justification: z.object({ n: z.int(), mean: z.number() }).optional(),
  says: z.string(),
});
export type PracticeGroup = z.infer<typeof groupSchema>;

const confidenceSchema = z.object({
  n: z.int(),
  brier: answerSchema,
  /** Murphy's parts: distance of stated from observed (lower is better), spread of observed, spread there is. */
  parts: z.object({ reliability: z.number(), resolution: z.number(), uncertainty: z.number() }),
  /** What was stated, in tenths, and how often it came true. */
  stated: z.array(z.object({ said: z.number(), right: z.number(), n: z.int() })),
  /** From twenty on: below that a curve shows chance, not a person. */
  curve: z.object({ at: z.array(z.number()), observed: z.array(z.number()) }).optional(),
  says: z.string(),
});
export type ConfidenceMeasure = z.infer<typeof confidenceSchema>;

/** What a person's practice shows, with intervals. */
export const practiceMeasuresSchema = z.object({
  /** First attempts at different items, and how many of them count. */
  attempted: z.int(),
  counted: z.int(),
  contested: z.int(),
  unreviewed: z.int(),
  /** Judged to learn, outside the person's scope. */
  learning: z.int(),
  /** Attempts after the first at the same item, which count for nothing. */
  repeated: z.int(),
  byTask: z.array(groupSchema),
  bySpecialty: z.array(groupSchema),
  byTaskAndSpecialty: z.array(groupSchema),
  confidence: confidenceSchema.optional(),
  /** Blocks of ten items in the order they were judged. */
  progress: z.array(z.object({ from: z.string(), to: z.string(), block: agreementSchema })),
  /** For the person alone. Never ranked, and no part of any measure. */
  time: z.array(z.object({ task: reviewKindSchema, n: z.int(), medianSeconds: z.number() })),
  says: z.array(z.string()),
});
export type PracticeMeasures = z.infer<typeof practiceMeasuresSchema>;
