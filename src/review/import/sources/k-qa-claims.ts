import type { ReviewSource } from "../review-source.ts";
import { aboutDefaults } from "../review-source.ts";
import { K_QA } from "./k-qa-questions.ts";

const VOTES = ["label_0", "label_1", "label_2"] as const;
const VALUES: Readonly<Record<string, string>> = {
  Entailment: "agrees",
  Neutral: "silent",
  Contradiction: "contradicts",
};

/** K-QA, claims: three physicians say whether an answer agrees with a statement. Their votes are the key. */
export const kQaClaims: ReviewSource = {
  format: "K-QA claims",
  set: K_QA,
  recognises: (shape) =>
    shape.kind === "table" &&
    [...VOTES, "claim", "answer", "Question"].every((name) => shape.columns.includes(name)),
  *read(shape, options) {
    if (shape.kind !== "table") return;
    for (const { row, cell, empty } of shape.rows()) {
      if (empty) {
        yield { kind: "skipped", row, says: "The row is empty." };
        continue;
      }
      const votes = { agrees: 0, silent: 0, contradicts: 0 };
      const given = VOTES.flatMap((name) => VALUES[cell(name).trim()] ?? []);
      for (const value of given) votes[value as keyof typeof votes] += 1;
      if (given.length < VOTES.length) {
        yield { kind: "skipped", row, says: "A physician's vote is missing or unknown." };
        continue;
      }
      const model = cell("llm_x").trim();
      yield {
        kind: "item",
        row,
        draft: {
          ...aboutDefaults(options),
          // By its place in the file: the row's own number says nothing of the model either.
          id: `kqa-claim-${row}`,
          task: "classify",
          prompt: cell("Question"),
          context: `Statement: ${cell("claim").trim()}`,
          answers: [{ id: "a", text: cell("answer"), ...(model === "" ? {} : { model }) }],
          questions: [
            {
              id: "statement",
              asks: "What does the answer do with the statement?",
              values: [
                { id: "agrees", label: "Says the same" },
                { id: "silent", label: "Says nothing about it" },
                { id: "contradicts", label: "Contradicts it" },
              ],
            },
          ],
          key: { labels: { statement: votes } },
          experts: { n: VOTES.length, who: "physicians of the K-QA set", source: K_QA.source },
          provenance: K_QA.source,
          licence: K_QA.licence,
        },
      };
    }
  },
};
