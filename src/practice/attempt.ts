import { z } from "zod";
import { calendarDateSchema } from "#src/kernel/index.ts";
import { judgementSchema, reviewKindSchema, specialtySchema } from "#src/review/index.ts";
import { scoreSchema } from "./score.ts";

/** One item that somebody judged in practice, with what the judgement was worth on that day. Version 1. */
export const attemptSchema = z.strictObject({
  version: z.literal(1),
  id: z.string().min(1).max(120),
  item: z.string().min(1).max(120),
  task: reviewKindSchema,
  specialty: specialtySchema,
  judgement: judgementSchema,
  /** Ids of the answers as they stood on the screen, first to last. */
  order: z.array(z.string().max(40)).max(16),
  /** Seconds it took; shown to the person alone and never ranked. */
  seconds: z.number().nonnegative().optional(),
  on: calendarDateSchema,
  /** How many attempts were made before it: tells which came first on one day. */
  turn: z.int().nonnegative().default(0),
  /** Fingerprint of the item as it stood then: a changed item is not held against an old judgement. */
  itemVersionHash: z.string().max(64).optional(),
  /** "learning": outside the person's scope, so it counts for nothing. */
  scope: z.enum(["within", "learning"]).default("within"),
  profileId: z.string().max(120).optional(),
  /** Taken back: kept without its words, so that a second try after the key was seen does not pass for the first. */
  undone: z.boolean().optional(),
  score: scoreSchema,
});
export type Attempt = z.infer<typeof attemptSchema>;

/** Reads a kept or exported attempt. */
export function readAttempt(stored: unknown): Attempt {
  return attemptSchema.parse(stored);
}
