import type { ReviewItem } from "../item.ts";
import { maskSelfIdentification } from "./mask-self-identification.ts";
import type { Mask } from "./mask-self-identification.ts";

/** An item as a reviewer may see it: nothing of its key, of its experts, of where it comes from or of who wrote what. */
export type BlindItem = Pick<
  ReviewItem,
  | "version"
  | "id"
  | "task"
  | "specialty"
  | "topics"
  | "audience"
  | "risk"
  | "exposure"
  | "language"
  | "conversation"
  | "prompt"
  | "rubric"
  | "questions"
> & {
  readonly context?: string;
  /** Relabelled "A", "B", … in the order shown; no model, and texts that name their model masked. */
  readonly answers: readonly { readonly id: string; readonly text: string }[];
};

/** Which answer stands behind a letter, and what was masked in it: kept by the caller, never shown. */
export interface ShownAnswer {
  readonly label: string;
  readonly answer: string;
  readonly masked: readonly Mask[];
}

/**
 * What of an item may be shown before it is judged, with its answers in this order. Ids the order leaves out are left
 * out; with none in common the item's own order stands.
 */
export function blindItem(
  item: ReviewItem,
  { order }: { readonly order: readonly string[] },
): { readonly item: BlindItem; readonly shown: readonly ShownAnswer[] } {
  const ordered = [...new Set(order)].flatMap((id) => item.answers.find((answer) => answer.id === id) ?? []);
  const answers = ordered.length === 0 ? item.answers : ordered;
  const seen = answers.map(({ id, text }, at) => ({
    answer: id,
    label: labelAt(at),
    ...maskSelfIdentification(text),
  }));
  return {
    item: {
      version: item.version,
      id: item.id,
      task: item.task,
      specialty: item.specialty,
      topics: item.topics,
      audience: item.audience,
      risk: item.risk,
      exposure: item.exposure,
      language: item.language,
      conversation: item.conversation.map(({ role, content }) => ({
        role,
        content: role === "user" ? content : maskSelfIdentification(content).text,
      })),
      ...(item.context === undefined ? {} : { context: item.context }),
      prompt: item.prompt,
      answers: seen.map(({ label, text }) => ({ id: label, text })),
      rubric: item.rubric,
      questions: item.questions,
    },
    shown: seen.map(({ label, answer, masked }) => ({ label, answer, masked })),
  };
}

/** "A" to "Z". An item holds no more than sixteen answers. */
function labelAt(at: number): string {
  return String.fromCharCode(65 + at);
}
