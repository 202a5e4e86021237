import { z } from "zod";
import { calendarDateSchema } from "#src/kernel/index.ts";

/** How well a card came back from memory. */
export const ratingSchema = z.enum(["again", "hard", "good", "easy"]);
export type Rating = z.infer<typeof ratingSchema>;

/** Where a person stands with one card; days are calendar days. */
export const recallCardSchema = z.object({
  /** `set/card`, ids of the field. */
  card: z.string(),
  due: calendarDateSchema,
  lastSeen: calendarDateSchema,
  seen: z.int().positive(),
  lapses: z.int().nonnegative(),
  stability: z.number().nonnegative(),
  difficulty: z.number().nonnegative(),
  state: z.enum(["learning", "review", "relearning"]),
});
export type RecallCard = Readonly<z.infer<typeof recallCardSchema>>;
