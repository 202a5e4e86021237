import type { BlindItem } from "#src/review/index.ts";
import type { Shown } from "../use-practice.ts";

/** The item with its answers in another order, lettered anew: a draft's letters stand for the order it was begun in. */
export function inOrder(
  { item, order }: Pick<Shown, "item" | "order">,
  wanted: readonly string[],
): BlindItem {
  const letters = item.answers.map(({ id }) => id);
  const answers = wanted.flatMap((answer, place) => {
    const text = item.answers[order.indexOf(answer)]?.text;
    const letter = letters[place];
    return text === undefined || letter === undefined ? [] : [{ id: letter, text }];
  });
  const { context, ...rest } = item;
  return {
    ...rest,
    ...(context === undefined ? {} : { context }),
    answers: answers.length === item.answers.length ? answers : item.answers,
  };
}
