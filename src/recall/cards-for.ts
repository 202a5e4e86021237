import { z } from "zod";
import type { RecallSet } from "#src/atlas/index.ts";

/** A question of the field, ready to be asked. */
export const cardToRecallSchema = z.object({
  /** `set/card`, ids of the field. */
  card: z.string(),
  ask: z.string(),
  answer: z.string(),
  /** The record or source the answer rests on. */
  source: z.string(),
  /** The set it belongs to, by id. */
  set: z.string(),
});
export type CardToRecall = Readonly<z.infer<typeof cardToRecallSchema>>;

/** The cards that learning these skills brings in, in the order of the field, each once. */
export function cardsFor(sets: readonly RecallSet[], skills: ReadonlySet<string>): readonly CardToRecall[] {
  return sets
    .filter((set) => set.skills.some((skill) => skills.has(skill)))
    .flatMap((set) =>
      set.cards.map(({ id, ask, answer, source }) => ({
        card: `${set.id}/${id}`,
        ask,
        answer,
        source,
        set: set.id,
      })),
    );
}
