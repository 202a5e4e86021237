import { z } from "zod";
import { labelQuestionSchema } from "./item.ts";
import type { LabelQuestion } from "./item.ts";

/** The questions a project asks beside every task, in their order. */
export const questionSetSchema = z
  .array(labelQuestionSchema)
  .max(20)
  .superRefine((questions, context) => {
    for (const { at, says } of questionProblems(questions))
      context.addIssue({ code: "custom", path: [at], message: says });
  });

interface QuestionProblem {
  /** Place of the question in the list, from 0. */
  readonly at: number;
  readonly says: string;
}

/**
 * What keeps questions from being asked in their order. A question may wait only for one before it and for answers that
 * one has; ids stand once. The sentences repeat nobody's words.
 */
export function questionProblems(questions: readonly LabelQuestion[]): readonly QuestionProblem[] {
  const before = new Map<string, ReadonlySet<string>>();
  const problems: QuestionProblem[] = [];
  for (const [at, { id, values, when }] of questions.entries()) {
    const add = (says: string) => problems.push({ at, says });
    const ids = new Set(values.map((value) => value.id));
    if (before.has(id)) add("Another question has the same id.");
    if (ids.size < values.length) add("Two of its answers have the same id.");
    const known = when === undefined ? undefined : before.get(when.question);
    if (when !== undefined && known === undefined)
      add("It waits for a question that does not stand before it.");
    else if (when?.is.some((value) => known?.has(value) === false) === true)
      add("It waits for an answer that the question before does not have.");
    before.set(id, ids);
  }
  return problems;
}
