import type { LabelQuestion } from "#src/review/index.ts";

/** When a question is asked and how it is answered, in words. */
export function sayQuestion(
  { several, ordered, when }: LabelQuestion,
  questions: readonly LabelQuestion[],
): string {
  const how = `${several ? "several answers may hold" : "one answer"}${ordered ? ", from low to high" : ""}`;
  if (when === undefined) return `Asked with every item; ${how}.`;
  const at = questions.findIndex(({ id }) => id === when.question);
  const labels = questions[at]?.values.filter(({ id }) => when.is.includes(id)) ?? [];
  const said = labels.map(({ label }) => `“${label}”`).join(" or ");
  return `Asked only after ${said} to question ${at + 1}; ${how}.`;
}
