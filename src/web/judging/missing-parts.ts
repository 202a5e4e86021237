import type { BlindItem, LabelQuestion } from "#src/review/index.ts";
import { isAsked } from "./asked-questions.ts";
import type { Answers } from "./asked-questions.ts";
import type { Draft } from "./draft.ts";

interface Needs {
  /** Letters of reason that a choice needs. */
  readonly justification: number;
  /** Questions asked beside those of the item. */
  readonly questions: readonly LabelQuestion[];
}

/** What must still be said before a judgement can be sent, in words; nothing when it is whole. */
export function missingParts(draft: Draft, item: BlindItem, needs: Needs): readonly string[] {
  const open = [...missingInTask(draft, item), ...openQuestions(needs.questions, draft.answers)];
  const letters = lettersNeeded(draft, needs.justification);
  return letters === 0 ? open : [...open, `The reason: ${letters} more letters.`];
}

/** Letters of reason still missing; only a choice needs one. */
export function lettersNeeded({ task, justification }: Draft, needed: number): number {
  const asks = task === "compare" || task === "best-of";
  return asks ? Math.max(0, needed - justification.trim().length) : 0;
}

function missingInTask(draft: Draft, item: BlindItem): readonly string[] {
  switch (draft.task) {
    case "compare":
      return draft.choice === undefined ? ["Your choice."] : [];
    case "best-of":
      return draft.ranking.length === 0 ? ["At least the best answer."] : [];
    case "mark-defects":
      return draft.nothingWrong === draft.marks.length > 0
        ? ["A mark, or that nothing is wrong: one of the two."]
        : [];
    case "rubric": {
      const open = item.rubric.filter(({ id }) => draft.criteria[id] === undefined).length;
      return open === 0 ? [] : [open === 1 ? "One line of the rubric." : `${open} lines of the rubric.`];
    }
    case "correct":
      if (draft.text.trim() === "") return ["The corrected text is empty."];
      return (draft.text === item.answers[0]?.text) === draft.nothingWrong
        ? []
        : ["A change of the text, or that nothing is wrong: one of the two."];
    case "patient-edit":
      return draft.text.trim() === "" ? ["The edited text is empty."] : [];
    case "classify":
      return openQuestions(item.questions, draft.labels);
    case "red-team":
      return draft.attempts.length === 0 ? ["At least one attempt."] : [];
  }
}

function openQuestions(questions: readonly LabelQuestion[], answers: Answers): readonly string[] {
  return questions
    .filter((question) => isAsked(question, answers) && (answers[question.id] ?? []).length === 0)
    .map(({ asks }) => asks);
}
