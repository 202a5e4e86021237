import { z } from "zod";
import type { ReviewSource } from "../review-source.ts";
import { aboutDefaults } from "../review-source.ts";

export const K_QA = { source: "K-QA (Manes et al., github.com/Itaymanes/K-QA)", licence: "MIT" } as const;

const rowSchema = z.object({
  Question: z.string(),
  Free_form_answer: z.string(),
  Must_have: z.array(z.string()),
  Nice_to_have: z.array(z.string()).default([]),
  Sources: z.string().optional(),
});

const MUST_POINTS = 2;
const NICE_POINTS = 1;

/**
 * K-QA, questions: a physician's answer with the statements an answer must have. Nobody voted on them answer by answer,
 * so there is no key.
 */
export const kQaQuestions: ReviewSource = {
  format: "K-QA questions",
  set: K_QA,
  recognises: (shape) =>
    shape.kind === "lines" && "Must_have" in shape.first && "Free_form_answer" in shape.first,
  *read(shape, options) {
    if (shape.kind !== "lines") return;
    yield {
      kind: "note",
      says: "The set names statements an answer must have and nice ones without points: here a must counts twice a nice one. The answer is a physician's; put answers of your own beside it.",
    };
    for (const { row, value } of shape.rows()) {
      const read = rowSchema.safeParse(value);
      if (!read.success) {
        yield { kind: "skipped", row, says: "The line is no question with an answer and statements." };
        continue;
      }
      const { Question, Free_form_answer, Must_have, Nice_to_have, Sources } = read.data;
      const lines = (kind: "must" | "nice", all: readonly string[], points: number) =>
        all
          .filter((text) => text.trim() !== "")
          .map((text, at) => ({
            id: `${kind}-${at + 1}`,
            criterion: text.trim(),
            points,
            tags: [kind === "must" ? "must-have" : "nice-to-have"],
          }));
      yield {
        kind: "item",
        row,
        draft: {
          ...aboutDefaults(options),
          id: `kqa-question-${row}`,
          task: "rubric",
          prompt: Question,
          answers: [{ id: "a", text: Free_form_answer }],
          rubric: [...lines("must", Must_have, MUST_POINTS), ...lines("nice", Nice_to_have, NICE_POINTS)],
          basis: Sources === undefined || Sources.trim() === "" ? [] : [Sources.trim().slice(0, 500)],
          provenance: K_QA.source,
          licence: K_QA.licence,
        },
      };
    }
  },
};
