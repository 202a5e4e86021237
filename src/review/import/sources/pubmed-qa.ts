import { z } from "zod";
import { isRecord } from "../file-shape.ts";
import type { ReviewSource } from "../review-source.ts";
import { aboutDefaults } from "../review-source.ts";

const PUBMED_QA = {
  source: "PubMedQA, labelled part (Jin et al., github.com/pubmedqa/pubmedqa)",
  licence: "MIT",
} as const;
const says = z.enum(["yes", "no", "maybe"]);

const entrySchema = z.object({
  QUESTION: z.string(),
  CONTEXTS: z.array(z.string()),
  LABELS: z.array(z.string()).default([]),
  LONG_ANSWER: z.string().default(""),
  reasoning_required_pred: says.optional(),
  reasoning_free_pred: says.optional(),
  final_decision: says.optional(),
});

/**
 * PubMedQA: what does an abstract support? Two annotators voted; one of them had read the authors' conclusion, so where
 * they differ certainty may be overstated. The conclusion is kept for afterwards.
 */
export const pubmedQa: ReviewSource = {
  format: "PubMedQA",
  set: PUBMED_QA,
  recognises: (shape) => {
    if (shape.kind !== "document" || !isRecord(shape.value)) return false;
    const [id, entry] = Object.entries(shape.value)[0] ?? ["", undefined];
    return /^\d+$/u.test(id) && (isRecord(entry) ? "CONTEXTS" in entry : says.safeParse(entry).success);
  },
  *read(shape, options) {
    if (shape.kind !== "document" || !isRecord(shape.value)) return;
    let row = 0;
    for (const [id, value] of Object.entries(shape.value)) {
      row += 1;
      if (typeof value === "string" && row === 1) {
        yield {
          kind: "failed",
          says: "This file holds decisions without questions. Choose the file with questions and abstracts.",
        };
        return;
      }
      const read = entrySchema.safeParse(value);
      if (!read.success) {
        yield { kind: "skipped", row, says: "The entry is no question with an abstract." };
        continue;
      }
      const entry = read.data;
      const pair = [entry.reasoning_required_pred, entry.reasoning_free_pred].flatMap((vote) => vote ?? []);
      const given = pair.length > 0 ? pair : entry.final_decision === undefined ? [] : [entry.final_decision];
      const votes = { yes: 0, no: 0, maybe: 0 };
      for (const vote of given) votes[vote] += 1;
      yield {
        kind: "item",
        row,
        draft: {
          ...aboutDefaults(options),
          topics: ["research"],
          audience: options.about?.audience ?? "physician",
          risk: options.about?.risk ?? "low",
          id: `pubmedqa-${id}`,
          task: "classify",
          prompt: entry.QUESTION,
          context: entry.CONTEXTS.map((text, at) => [entry.LABELS[at], text].filter(Boolean).join(": ")).join(
            "\n\n",
          ),
          answers: [],
          questions: [
            {
              id: "supports",
              asks: "What does this abstract support as the answer?",
              values: [
                { id: "yes", label: "Yes" },
                { id: "maybe", label: "Maybe: less certain than yes or no" },
                { id: "no", label: "No" },
              ],
            },
          ],
          ...(given.length === 0
            ? {}
            : {
                key: { labels: { supports: votes } },
                experts: {
                  n: given.length,
                  who: "annotators of the set; one of two had read the conclusion",
                  source: PUBMED_QA.source,
                },
              }),
          ...(entry.LONG_ANSWER === ""
            ? {}
            : { teaches: `The authors concluded: ${entry.LONG_ANSWER}`.slice(0, 2_000) }),
          provenance: `${PUBMED_QA.source}, PMID ${id}`,
          licence: PUBMED_QA.licence,
        },
      };
    }
  },
};
