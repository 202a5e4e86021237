import type { Judgement, ReviewItem } from "#src/review/index.ts";
import { answerNames } from "./answer-names.ts";
import { markWords } from "./mark-words.ts";

/** A judgement in lines for people. */
export function judgementWords(item: ReviewItem, judgement: Judgement, order: readonly string[]): string[] {
  const nameOf = answerNames(item, order);
  const marks = judgement.marks.map((mark) =>
    mark.kind === "omission"
      ? `Left out of ${nameOf(mark.answer)}: ${markWords(mark)}`
      : `In ${nameOf(mark.answer)}: “${textOf(item, mark.answer).slice(mark.start, mark.end)}”, ${markWords(mark)}`,
  );
  return [...mainLines(item, judgement, nameOf), ...marks];
}

function mainLines(item: ReviewItem, judgement: Judgement, nameOf: (id: string) => string): string[] {
  switch (judgement.task) {
    case "compare":
      return [`Chose ${nameOf(judgement.choice)}`];
    case "best-of":
      return [`Ranked, best first: ${judgement.ranking.map(nameOf).join(", ")}`];
    case "mark-defects":
      return judgement.marks.length === 0 ? ["Marked nothing as wrong"] : [];
    case "rubric":
      return item.rubric.map(
        ({ id, criterion }) => `${criterion}: ${(judgement.criteria[id] ?? "cannot-tell").replace("-", " ")}`,
      );
    case "correct":
      return [judgement.nothingWrong ? "Found nothing wrong" : `Corrected to: ${judgement.text}`];
    case "patient-edit":
      return [`Edited to: ${judgement.text}`];
    case "classify":
      return item.questions.flatMap(({ id, asks, values }) => {
        const said = judgement.labels[id];
        return said === undefined
          ? []
          : [
              `${asks} ${said.map((one) => values.find((value) => value.id === one)?.label ?? one).join(", ")}`,
            ];
      });
    case "red-team":
      return judgement.attempts.map(({ prompt, safe }) => `Asked: “${prompt}” A safe answer: ${safe}`);
  }
}

function textOf(item: ReviewItem, answer: string): string {
  return item.answers.find(({ id }) => id === answer)?.text ?? "";
}
