import type { LabelQuestion } from "#src/review/index.ts";

export type Answers = Readonly<Record<string, readonly string[]>>;

/** Whether a question is asked, given what was answered before. */
export function isAsked({ when }: LabelQuestion, answers: Answers): boolean {
  return when === undefined || (answers[when.question] ?? []).some((value) => when.is.includes(value));
}

/**
 * Puts a value in place or takes it away, and drops what was answered to questions that are asked no more, however far
 * down they follow.
 */
export function answerQuestion(
  questions: readonly LabelQuestion[],
  answers: Answers,
  { question, value }: { readonly question: LabelQuestion; readonly value: string },
): Answers {
  const before = answers[question.id] ?? [];
  const chosen = question.several
    ? before.includes(value)
      ? before.filter((one) => one !== value)
      : [...before, value]
    : [value];
  return withoutUnasked(questions, { ...answers, [question.id]: chosen });
}

function withoutUnasked(questions: readonly LabelQuestion[], answers: Answers): Answers {
  const left = Object.fromEntries(
    Object.entries(answers).filter(([id, values]) => {
      const question = questions.find((one) => one.id === id);
      return question !== undefined && values.length > 0 && isAsked(question, answers);
    }),
  );
  return Object.keys(left).length === Object.keys(answers).length ? left : withoutUnasked(questions, left);
}
