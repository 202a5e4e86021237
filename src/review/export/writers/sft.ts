import { standingText } from "../chosen-answer.ts";
import { jsonLinesWriter } from "../review-writer.ts";
import { assistantTurn, canaries, promptMessages } from "../row-parts.ts";

/** Conversations that end in the text people stand behind: the chosen answer, or the corrected text. */
export const sft = jsonLinesWriter("sft-messages", "sft.jsonl", (decided, header) => {
  const { text, because } = standingText(decided);
  if (because !== undefined) return { rows: [], leftOut: [because] };
  const prompt = promptMessages(decided.item);
  if (prompt.length === 0) return { rows: [], leftOut: ["no prompt"] };
  return { rows: [{ messages: [...prompt, ...assistantTurn(text)], ...canaries(decided, header) }] };
});
