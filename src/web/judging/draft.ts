import type { BlindItem, Judgement, Mark, Reason, ReviewKind } from "#src/review/index.ts";

export type Finding = "met" | "not-met" | "cannot-tell";
export type Attempt = Extract<Judgement, { task: "red-team" }>["attempts"][number];

/** A judgement while it is made: whatever the task, with what is still open left out or empty. */
export interface Draft {
  readonly task: ReviewKind;
  /** `compare`: the letter of an answer, "tie" or "both-bad". */
  readonly choice?: string;
  /** `best-of`: letters, best first. */
  readonly ranking: readonly string[];
  readonly reasons: readonly Reason[];
  readonly marks: readonly Mark[];
  /** Said outright, for marking and correcting. */
  readonly nothingWrong: boolean;
  readonly criteria: Readonly<Record<string, Finding>>;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly text: string;
  readonly attempts: readonly Attempt[];
  readonly justification: string;
  /** 0.5 to 1; left out when nothing was said. */
  readonly confidence?: number;
  /** Answers to questions that are asked beside those of the item. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

/** What stands before anything was said; an edit begins with the answer's own text. */
export function freshDraft(item: Pick<BlindItem, "task" | "answers">): Draft {
  return {
    task: item.task,
    ranking: [],
    reasons: [],
    marks: [],
    nothingWrong: false,
    criteria: {},
    labels: {},
    text: isEdit(item.task) ? (item.answers[0]?.text ?? "") : "",
    attempts: [],
    justification: "",
    answers: {},
  };
}

/** A judgement that was made before, to be looked at or changed. */
export function draftOf(
  judgement: Judgement,
  answers: Readonly<Record<string, readonly string[]>> = {},
): Draft {
  const { confidence, ...said } = judgement;
  return {
    ...freshDraft({ task: judgement.task, answers: [] }),
    ...said,
    ...(confidence === undefined ? {} : { confidence }),
    answers,
  };
}

/** The judgement as it is sent. Ask `missingParts` first: what is open is sent as it is. */
export function judgementOf(draft: Draft): Judgement {
  const said = {
    marks: [...draft.marks],
    justification: draft.justification,
    ...(draft.confidence === undefined ? {} : { confidence: draft.confidence }),
  };
  switch (draft.task) {
    case "compare":
      return { task: "compare", choice: draft.choice ?? "", reasons: [...draft.reasons], ...said };
    case "best-of":
      return { task: "best-of", ranking: [...draft.ranking], reasons: [...draft.reasons], ...said };
    case "mark-defects":
      return { task: "mark-defects", nothingWrong: draft.nothingWrong, ...said };
    case "rubric":
      return { task: "rubric", criteria: { ...draft.criteria }, ...said };
    case "correct":
      return { task: "correct", text: draft.text, nothingWrong: draft.nothingWrong, ...said };
    case "patient-edit":
      return { task: "patient-edit", text: draft.text, ...said };
    case "classify":
      return { task: "classify", labels: copyOf(draft.labels), ...said };
    case "red-team":
      return { task: "red-team", attempts: [...draft.attempts], ...said };
  }
}

/** Answers to further questions as they are sent. */
export const answersOf = (draft: Draft): Record<string, string[]> => copyOf(draft.answers);

/** Whether anything was said that would be a pity to lose. */
export function isTouched(draft: Draft, item: Pick<BlindItem, "task" | "answers">): boolean {
  return JSON.stringify(draft) !== JSON.stringify(freshDraft(item));
}

const isEdit = (task: ReviewKind): boolean => task === "correct" || task === "patient-edit";

function copyOf(answers: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(answers).map(([id, values]) => [id, [...values]]));
}
