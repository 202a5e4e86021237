import type { ReviewItem } from "#src/review/index.ts";

const LETTERS = "ABCDEFGHIJKLMNOP";

/** Answers by the letters under which the person saw them. */
export function answerNames(
  item: Pick<ReviewItem, "answers">,
  order: readonly string[] = [],
): (id: string) => string {
  const ids = shownOrder(item, order);
  return (id) => {
    if (id === "tie") return "a tie";
    if (id === "both-bad") return "neither answer";
    const place = ids.indexOf(id);
    return place < 0 ? id : ids.length === 1 ? "the answer" : `answer ${LETTERS[place] ?? id}`;
  };
}

/** The ids in the order shown; those of the item where nothing was recorded. */
export function shownOrder(
  item: Pick<ReviewItem, "answers">,
  order: readonly string[] = [],
): readonly string[] {
  const ids = item.answers.map(({ id }) => id);
  return order.length === ids.length && ids.every((id) => order.includes(id)) ? order : ids;
}
