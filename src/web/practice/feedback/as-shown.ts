import type { BlindItem, Judgement, Mark, ReviewItem } from "#src/review/index.ts";
import type { Judged } from "../use-practice.ts";

/** An item and what was said of it under the letters it was judged by. */
export interface AsShown {
  readonly item: BlindItem;
  readonly judgement: Judgement;
  /** The letter of an answer; what is no answer stays as it is. */
  readonly letterOf: (answer: string) => string;
}

/** Puts letters in the place of the answers' own names, in the order they were shown. */
export function asShown(item: ReviewItem, { attempt, shown }: Pick<Judged, "attempt" | "shown">): AsShown {
  const letterOf = (answer: string) => shown.find((one) => one.answer === answer)?.label ?? answer;
  const answers = shown.flatMap(({ label, answer }) => {
    const text = item.answers.find(({ id }) => id === answer)?.text;
    return text === undefined ? [] : [{ id: label, text }];
  });
  const { context, ...rest } = item;
  return {
    item: { ...rest, ...(context === undefined ? {} : { context }), answers },
    judgement: lettered(attempt.judgement, letterOf),
    letterOf,
  };
}

function lettered(judgement: Judgement, letterOf: (answer: string) => string): Judgement {
  const marks = judgement.marks.map((mark): Mark => ({ ...mark, answer: letterOf(mark.answer) }));
  switch (judgement.task) {
    case "compare":
      return { ...judgement, marks, choice: letterOf(judgement.choice) };
    case "best-of":
      return { ...judgement, marks, ranking: judgement.ranking.map(letterOf) };
    default:
      return { ...judgement, marks };
  }
}
