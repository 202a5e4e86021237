import type { LabelQuestion } from "#src/review/index.ts";

type Questions = readonly LabelQuestion[];

/**
 * The same questions with every condition able to come true: a question waits only for one before it, and only for answers
 * that one has. A condition that points elsewhere is dropped, so its question is asked with every item.
 */
export function withLaw(questions: Questions): Questions {
  return questions.map((question, at) => {
    const { when, ...rest } = question;
    if (when === undefined) return question;
    const first = questions.slice(0, at).find(({ id }) => id === when.question);
    const is = when.is.filter((one) => first?.values.some(({ id }) => id === one) === true);
    if (is.length === when.is.length) return question;
    return is.length === 0 ? rest : { ...rest, when: { ...when, is } };
  });
}

/** What is asked with every item now and waited for another question before the change. */
export function freedBy(before: Questions, after: Questions): readonly string[] {
  return after
    .filter(
      ({ id, when }) => when === undefined && before.some((one) => one.id === id && one.when !== undefined),
    )
    .map(({ asks }) => asks);
}

/** The questions with one a place further up or down. */
export function moved(questions: Questions, at: number, by: -1 | 1): Questions {
  const one = questions[at];
  const other = questions[at + by];
  if (one === undefined || other === undefined) return questions;
  return questions.map((question, place) => (place === at ? other : place === at + by ? one : question));
}

/** Whether a question can go there without standing before the one it waits for. */
export function mayMove(questions: Questions, at: number, by: -1 | 1): boolean {
  const after = moved(questions, at, by);
  return after !== questions && withLaw(after).every((question, place) => question === after[place]);
}
