import { chosenAnswer } from "../chosen-answer.ts";
import type { DecidedItem } from "../decided-item.ts";
import { jsonLinesWriter } from "../review-writer.ts";
import type { RowsOf } from "../review-writer.ts";
import { assistantTurn, canaries, promptMessages } from "../row-parts.ts";

/** Preference pairs for TRL (explicit prompt, conversational). The chosen answer stands against each other answer. */
export const trlPreference = jsonLinesWriter(
  "trl-preference",
  "preference-trl.jsonl",
  pairsAs((prompt, better, worse) => ({ prompt, chosen: better, rejected: worse })),
);

/** Preference pairs in the shape of OpenAI's direct preference optimisation, which others read too. */
export const openAiPreference = jsonLinesWriter(
  "openai-dpo",
  "preference-openai.jsonl",
  pairsAs((messages, better, worse) => ({
    input: { messages, tools: [], parallel_tool_calls: true },
    preferred_output: better,
    non_preferred_output: worse,
  })),
  [
    "The keys canary and source_canary are ours: a service that refuses keys it does not know needs them taken out.",
  ],
);

type Turns = ReturnType<typeof promptMessages>;

function pairsAs(shape: (prompt: Turns, better: Turns, worse: Turns) => object): RowsOf {
  return (decided, header) => {
    const { pairs, leftOut } = pairsOf(decided);
    const prompt = promptMessages(decided.item);
    return {
      rows: pairs.map(([better, worse]) => ({
        ...shape(prompt, assistantTurn(better), assistantTurn(worse)),
        ...canaries(decided, header),
      })),
      leftOut,
    };
  };
}

function pairsOf(decided: DecidedItem): { pairs: (readonly [string, string])[]; leftOut: string[] } {
  const { chosen, others, because } = chosenAnswer(decided);
  if (because !== undefined) return { pairs: [], leftOut: [because] };
  if (promptMessages(decided.item).length === 0) return { pairs: [], leftOut: ["no prompt"] };
  if (others.length === 0) return { pairs: [], leftOut: ["only one answer"] };
  const usable = others.filter(({ text }) => text.trim() !== "" && text !== chosen.text);
  const leftOut = others.length === usable.length ? [] : ["an answer is empty or the same as the chosen one"];
  return { pairs: usable.map(({ text }) => [chosen.text, text] as const), leftOut };
}
