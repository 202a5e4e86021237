import type { OperationOutput } from "#src/operations/index.ts";
import { sidesFor } from "#src/review/index.ts";

export type ShownItem = OperationOutput<"practice.show">;

/** Numbers a name is turned into, so that sums with it stay exact. */
const SEEDS = 1_000_003;

/**
 * An item with its answers on sides that follow from its id: `next`, `show` and `answer` are commands of their own and
 * must mean the same answer by the same letter, though nothing is kept between them.
 */
export function onItsSides(shown: ShownItem): ShownItem {
  const answers = shown.order.map((id) => ({ id }));
  const order = [...sidesFor({ item: { answers }, person: 0, seed: seedOf(shown.item.id), position: 0 })];
  const texts = new Map(shown.order.map((id, place) => [id, shown.item.answers[place]?.text ?? ""]));
  return {
    ...shown,
    order,
    item: {
      ...shown.item,
      answers: order.map((id, place) => ({
        id: shown.item.answers[place]?.id ?? id,
        text: texts.get(id) ?? "",
      })),
    },
  };
}

function seedOf(id: string): number {
  let seed = 7;
  for (const letter of id) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % SEEDS;
  return seed;
}
