import type { ReviewKind } from "#src/review/index.ts";

const WORDS: Readonly<Record<ReviewKind, string>> = {
  compare: "comparing two answers",
  "best-of": "choosing the best of several",
  "mark-defects": "marking defects",
  rubric: "grading by a rubric",
  correct: "correcting a text",
  "patient-edit": "editing for patients",
  classify: "labelling",
  "red-team": "finding failures",
};

/** A kind of task as a sentence names it. */
export function taskWords(task: ReviewKind): string {
  return WORDS[task];
}
