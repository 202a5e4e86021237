import type { Exposure, ReviewKind } from "#src/review/index.ts";
import type { OperationOutput } from "../client/operations.ts";

/** The fixed words of practice, one table each; those of tasks, fields and readers stand with the judging and the projects. */

export type Standing = OperationOutput<"practice.items">["items"][number]["standing"];

export const standingWords: Readonly<Record<Standing, string>> = {
  scored: "scored",
  unreviewed: "unreviewed",
};

export const standingMeanings: Readonly<Record<Standing, string>> = {
  scored: "experts of a published set, or two qualified people, stand behind it",
  unreviewed: "not reviewed by two qualified people: it teaches and is not scored",
};

export const exposureSays: Readonly<Record<Exposure, string>> = {
  "self-harm": "thoughts of self-harm or suicide",
  abuse: "abuse or violence",
  graphic: "graphic detail of injury or illness",
  death: "dying",
  "eating-disorder": "an eating disorder",
  hate: "hateful words",
};

export const partNames: Readonly<Record<string, string>> = {
  choice: "Choice",
  marks: "Marks",
  criteria: "Rubric",
  labels: "Labels",
  correction: "Correction",
  edit: "Edit",
  attempts: "Attempts",
  justification: "Reason",
  confidence: "How sure",
};

/** Every kind of task, in the order they are listed. */
export const TASKS: readonly ReviewKind[] = [
  "compare",
  "best-of",
  "mark-defects",
  "rubric",
  "correct",
  "patient-edit",
  "classify",
  "red-team",
];

/** With a capital, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
