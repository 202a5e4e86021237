import type { Judgement, LabelQuestion, ReviewItem } from "#src/review/index.ts";
import type { Settings } from "./settings.ts";

/** What is missing or does not fit, in words for the person who judges. Nothing: it may be stored. */
export function checkJudgement(
  item: ReviewItem,
  {
    judgement,
    answers,
    order,
  }: {
    readonly judgement: Judgement;
    readonly answers: Readonly<Record<string, readonly string[]>>;
    readonly order: readonly string[];
  },
  { settings, questions }: { readonly settings: Settings; readonly questions: readonly LabelQuestion[] },
): readonly string[] {
  if (judgement.task !== item.task) return [`This item asks for ${item.task}.`];
  const ids = item.answers.map(({ id }) => id);
  const problems = [...taskProblems(item, judgement, ids)];
  if (order.length !== ids.length || !ids.every((id) => order.includes(id)))
    problems.push("The order in which the answers were shown does not fit the item.");
  for (const mark of judgement.marks) problems.push(...markProblems(item, mark));
  const needed = judgement.task === "compare" || judgement.task === "best-of" ? settings.justification : 0;
  const length = judgement.justification.trim().length;
  if (length < needed)
    problems.push(`The reason needs ${needed - length} more letters: name what each answer does.`);
  problems.push(...questionProblems(questions, answers));
  return problems;
}

function taskProblems(item: ReviewItem, judgement: Judgement, ids: readonly string[]): readonly string[] {
  switch (judgement.task) {
    case "compare":
      return [...ids, "tie", "both-bad"].includes(judgement.choice)
        ? []
        : ["Choose one of the answers, a tie, or neither."];
    case "best-of":
      return judgement.ranking.every((id) => ids.includes(id)) &&
        new Set(judgement.ranking).size === judgement.ranking.length
        ? []
        : ["Rank the answers of this item, each once."];
    case "mark-defects":
      return judgement.nothingWrong === judgement.marks.length > 0
        ? ["Mark what is wrong, or say that nothing is: one of the two."]
        : [];
    case "rubric":
      return item.rubric.length === Object.keys(judgement.criteria).length &&
        item.rubric.every(({ id }) => judgement.criteria[id] !== undefined)
        ? []
        : ["Judge every line of the rubric: met, not met, or cannot tell."];
    case "correct":
    case "patient-edit":
      return judgement.text.trim() === "" ? ["The corrected text is empty."] : [];
    case "classify":
      return questionProblems(item.questions, judgement.labels);
    case "red-team":
      return judgement.attempts.length === 0 ? ["Write at least one attempt."] : [];
  }
}

function markProblems(item: ReviewItem, mark: Judgement["marks"][number]): readonly string[] {
  const answer = item.answers.find(({ id }) => id === mark.answer);
  if (answer === undefined) return ["A mark belongs to no answer of this item."];
  if (mark.kind === "omission") return [];
  return mark.start < mark.end && mark.end <= answer.text.length ? [] : ["A mark lies outside its answer."];
}

/** Whether every question that shows has an answer of its own values, one unless several are allowed. */
function questionProblems(
  questions: readonly LabelQuestion[],
  answers: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  // Answers nobody asked for would be a way round the guard: they are words of the sender's own.
  const asked = new Set(questions.map(({ id }) => id));
  const unasked = Object.keys(answers).some((id) => !asked.has(id))
    ? ["An answer belongs to none of the questions."]
    : [];
  const problems = questions.flatMap(({ id, asks, values, several, when }) => {
    const shows =
      when === undefined || (answers[when.question] ?? []).some((value) => when.is.includes(value));
    const said = answers[id] ?? [];
    if (!said.every((value) => values.some((known) => known.id === value)))
      return [`Not one of the answers: ${asks}`];
    if (!shows) return [];
    if (said.length === 0) return [`Still open: ${asks}`];
    return !several && said.length > 1 ? [`One answer only: ${asks}`] : [];
  });
  return [...unasked, ...problems];
}
