import { carriesCritical, chosenAnswer, hasOpenCritical, OPEN_CRITICAL } from "../chosen-answer.ts";
import type { DecidedItem } from "../decided-item.ts";
import type { TieRule } from "../export-header.ts";
import { jsonLinesWriter } from "../review-writer.ts";
import { assistantTurn, canaries, promptMessages } from "../row-parts.ts";

/**
 * Answers with one label each (TRL, unpaired; KTO). The chosen answer is good and the others are not; under the rule
 * "label-each" both answers of a tie are good and both of "both bad" are not, else such items are left out.
 */
export const kto = jsonLinesWriter(
  "trl-unpaired-kto",
  "kto.jsonl",
  (decided, header) => {
    const read = labelsOf(decided, header.tieRule);
    if (typeof read === "string") return { rows: [], leftOut: [read] };
    const prompt = promptMessages(decided.item);
    if (prompt.length === 0) return { rows: [], leftOut: ["no prompt"] };
    const rows = read
      .filter(([text]) => text.trim() !== "")
      .map(([text, label]) => ({
        prompt,
        completion: assistantTurn(text),
        label,
        ...canaries(decided, header),
      }));
    return { rows };
  },
  ["Answers that were not chosen are labelled false, also where several answers stood against each other."],
);

function labelsOf(decided: DecidedItem, tieRule: TieRule): readonly (readonly [string, boolean])[] | string {
  const { item, decision } = decided;
  if (decision.kind === "tie" || decision.kind === "both-bad") {
    if (hasOpenCritical(decided)) return OPEN_CRITICAL;
    const good = decision.kind === "tie";
    if (tieRule === "leave-out")
      return good ? "a tie, left out by the tie rule" : "both answers bad, left out by the tie rule";
    if (good && item.answers.some(({ id }) => carriesCritical(decided, id)))
      return "a tie with a critical mark upheld on an answer";
    return item.answers.map(({ text }) => [text, good] as const);
  }
  const { chosen, others, because } = chosenAnswer(decided);
  if (because !== undefined) return because;
  return [[chosen.text, true] as const, ...others.map(({ text }) => [text, false] as const)];
}
