import type { NicheQuestion } from "#src/choose/index.ts";

type Words<Value extends string> = Readonly<Record<Value, string>>;

export const strengthWords: Words<NicheQuestion["strength"]> = {
  code: "Writing software",
  data: "Working with data",
  medicine: "Clinical practice",
  operations: "Running services and projects",
  communication: "Writing, teaching and design",
  policy: "Rules and policy",
};

export const interestWords: Words<NicheQuestion["interest"]> = {
  imaging: "Medical imaging",
  icu: "Intensive care",
  oncology: "Cancer care",
  "primary-care": "Primary care",
  telehealth: "Care at a distance",
  "mental-health": "Mental health",
  "drug-discovery": "Drug discovery",
  documentation: "Clinical documentation",
  operations: "The running of hospitals",
  other: "Something else, or I do not know yet",
};

export const problemWords: Words<NicheQuestion["problem"]> = {
  "catch-it-earlier": "Finding illness earlier",
  "less-paperwork": "Less paperwork",
  "keep-it-safe": "Keeping AI safe for patients",
  "make-data-flow": "Making data flow",
  "find-treatments": "Finding treatments",
  "reach-more-people": "Reaching more people",
  "run-the-place-better": "Running the place better",
};

interface Question {
  readonly key: "strength" | "interest" | "problem";
  readonly asks: string;
  readonly words: Words<string>;
}

/** The three questions in their order, each under the word it has in the address. */
export const QUESTIONS: readonly Question[] = [
  { key: "strength", asks: "What are you already good at?", words: strengthWords },
  { key: "interest", asks: "What holds your interest?", words: interestWords },
  { key: "problem", asks: "Which problem is worth three to five years of yours?", words: problemWords },
];
