import type { ReviewItem } from "#src/review/index.ts";

const FIXED: Readonly<Record<string, string>> = {
  tie: "both alike",
  "both-bad": "neither will do",
  met: "met",
  "not-met": "not met",
  yes: "yes",
  no: "no",
};

/** What experts were asked, in words. */
export function askedWords(item: ReviewItem, about: string): string {
  if (about === "choice") return "Which answer is best";
  const criterion = item.rubric.find(({ id }) => id === about);
  if (criterion !== undefined) return criterion.criterion;
  const question = questionOf(item, about);
  if (question !== undefined) return question.asks;
  const value = item.questions.flatMap(({ values }) => values).find(({ id }) => id === about);
  return value?.label ?? about.charAt(0).toUpperCase() + about.slice(1);
}

/** One answer experts could give, in words. */
export function voteWords(
  item: ReviewItem,
  { about, id }: { readonly about: string; readonly id: string },
  letterOf: (answer: string) => string,
): string {
  if (item.answers.some((answer) => answer.id === id) && about === "choice") return `answer ${letterOf(id)}`;
  const label = questionOf(item, about)?.values.find((value) => value.id === id)?.label;
  return label ?? FIXED[id] ?? id;
}

function questionOf(item: ReviewItem, about: string) {
  return item.questions.find(({ id }) => about === id);
}
