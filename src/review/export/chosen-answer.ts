import { MODEL_MARKER } from "../blinding/mask-self-identification.ts";
import type { Answer } from "../item.ts";
import type { DecidedItem } from "./decided-item.ts";

/** The answer that stands as better, with the others; or why none may leave as chosen. */
export type ChosenAnswer =
  | { readonly chosen: Answer; readonly others: readonly Answer[]; readonly because?: never }
  | { readonly because: string; readonly chosen?: never; readonly others?: never };

export const OPEN_CRITICAL = "a critical mark is open";
const CRITICAL_UNADJUDICATED = "the chosen answer carries a critical mark and nobody adjudicated";

/** Reads a decision for formats that teach a model what is better: ties and anything doubtful stay behind. */
export function chosenAnswer(decided: DecidedItem): ChosenAnswer {
  const { item, decision } = decided;
  if (hasOpenCritical(decided)) return { because: OPEN_CRITICAL };
  if (decision.kind !== "chosen") return { because: WHY_NOT[decision.kind] };
  const chosen = item.answers.find(({ id }) => id === decision.answer);
  if (chosen === undefined) return { because: "the chosen answer is not in the item" };
  if (chosen.text.trim() === "") return { because: "the chosen answer is empty" };
  if (decision.from !== "adjudication" && carriesCritical(decided, chosen.id))
    return { because: CRITICAL_UNADJUDICATED };
  return { chosen, others: item.answers.filter(({ id }) => id !== chosen.id) };
}

/** The text people stand behind, chosen or corrected; or why there is none. */
export function standingText(
  decided: DecidedItem,
): { readonly text: string; readonly because?: never } | { readonly because: string; readonly text?: never } {
  if (decided.decision.kind === "corrected") {
    const { text } = decided.decision;
    if (hasOpenCritical(decided)) return { because: OPEN_CRITICAL };
    if (text.trim() === "") return { because: "the corrected text is empty" };
    // Whoever edited a masked answer left the mask in: no text anybody wrote.
    if (text.includes(MODEL_MARKER)) return { because: "the corrected text still holds a mask" };
    return { text };
  }
  const { chosen, because } = chosenAnswer(decided);
  return because === undefined ? { text: chosen.text } : { because };
}

/** Whether a critical mark waits to be settled, by the project's word or by the marks themselves. */
export function hasOpenCritical({ openCritical, marks }: DecidedItem): boolean {
  return openCritical || marks.some(({ mark, status }) => status === "open" && mark.severity === "critical");
}

/** Whether a critical mark on this answer was upheld. */
export function carriesCritical({ marks }: DecidedItem, answer: string): boolean {
  return marks.some(
    ({ mark, status }) => status === "upheld" && mark.severity === "critical" && mark.answer === answer,
  );
}

const WHY_NOT = {
  tie: "a tie",
  "both-bad": "both answers are bad",
  open: "not decided yet",
  corrected: "a corrected text, nothing to prefer it to",
  labelled: "labels, no choice between answers",
  settled: "no choice between answers",
} as const;
