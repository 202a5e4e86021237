import { chosenAnswer, hasOpenCritical, OPEN_CRITICAL } from "../chosen-answer.ts";
import type { DecidedItem } from "../decided-item.ts";
import { jsonLinesWriter } from "../review-writer.ts";
import { assistantTurn, canaries, promptMessages } from "../row-parts.ts";

/** Conversations that end in the text people stand behind: the chosen answer, or the corrected text. */
export const sft = jsonLinesWriter("sft-messages", "sft.jsonl", (decided, header) => {
  const read = textOf(decided);
  if ("because" in read) return { rows: [], leftOut: [read.because] };
  const prompt = promptMessages(decided.item);
  if (prompt.length === 0) return { rows: [], leftOut: ["no prompt"] };
  return { rows: [{ messages: [...prompt, ...assistantTurn(read.text)], ...canaries(decided, header) }] };
});

function textOf(decided: DecidedItem): { readonly text: string } | { readonly because: string } {
  if (decided.decision.kind === "corrected") {
    if (hasOpenCritical(decided)) return { because: OPEN_CRITICAL };
    const { text } = decided.decision;
    return text.trim() === "" ? { because: "the corrected text is empty" } : { text };
  }
  const { chosen, because } = chosenAnswer(decided);
  return because === undefined ? { text: chosen.text } : { because };
}
