import type { Judgement } from "#src/review/index.ts";
import { plainWords } from "../review-words.ts";

/** What somebody said of an item, in a line; answers by their letters. */
export function sayJudgement(judgement: Judgement): string {
  switch (judgement.task) {
    case "compare":
      return judgement.choice === "tie"
        ? "both are equally good"
        : judgement.choice === "both-bad"
          ? "both are bad"
          : `${judgement.choice} is better`;
    case "best-of":
      return `best first: ${judgement.ranking.join(", ")}`;
    case "mark-defects":
      return judgement.nothingWrong ? "nothing is wrong" : `defects marked: ${judgement.marks.length}`;
    case "rubric":
      return Object.entries(judgement.criteria)
        .map(([criterion, said]) => `${criterion}: ${plainWords(said)}`)
        .join(", ");
    case "correct":
      return judgement.nothingWrong ? "nothing is wrong" : "corrected";
    case "patient-edit":
      return "edited";
    case "classify":
      return Object.entries(judgement.labels)
        .map(([question, labels]) => `${question}: ${labels.join(", ")}`)
        .join("; ");
    case "red-team":
      return `prompts written: ${judgement.attempts.length}`;
  }
}

/** The text somebody wrote in place of an answer, where the task asks for one. */
export function textOf(judgement: Judgement): string | undefined {
  return "text" in judgement && judgement.text !== "" ? judgement.text : undefined;
}
