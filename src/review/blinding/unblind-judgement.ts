import type { Mark } from "../defect.ts";
import type { Judgement } from "../judgement.ts";
import type { ShownAnswer } from "./blind-item.ts";
import { spanInShown, spanInStored } from "./mask-self-identification.ts";

/**
 * A judgement of what was shown, in terms of what is stored: letters become answer ids, spans point into the stored text.
 * A letter that was not shown stays as it is, so that a check can refuse it.
 */
export function unblindJudgement(judgement: Judgement, shown: readonly ShownAnswer[]): Judgement {
  return translate(judgement, shown, { from: "label", to: "answer", span: spanInStored });
}

/** The same the other way: what is stored, as it was shown to a person. */
export function blindJudgement(judgement: Judgement, shown: readonly ShownAnswer[]): Judgement {
  return translate(judgement, shown, { from: "answer", to: "label", span: spanInShown });
}

interface Way {
  readonly from: "label" | "answer";
  readonly to: "label" | "answer";
  readonly span: typeof spanInStored;
}

function translate(judgement: Judgement, shown: readonly ShownAnswer[], { from, to, span }: Way): Judgement {
  const find = (id: string) => shown.find((one) => one[from] === id);
  const name = (id: string) => find(id)?.[to] ?? id;
  const marks = judgement.marks.map((mark): Mark => {
    const answer = find(mark.answer);
    if (answer === undefined) return mark;
    return mark.kind === "omission"
      ? { ...mark, answer: answer[to] }
      : { ...mark, answer: answer[to], ...span(answer.masked, mark) };
  });
  switch (judgement.task) {
    case "compare":
      return { ...judgement, marks, choice: name(judgement.choice) };
    case "best-of":
      return { ...judgement, marks, ranking: judgement.ranking.map(name) };
    default:
      return { ...judgement, marks };
  }
}
