import { z } from "zod";
import { defectSchema, severitySchema } from "./defect.ts";
import type { Mark } from "./defect.ts";
import { criterionSchema, labelQuestionSchema, messageSchema, reviewItemSchema } from "./item.ts";
import type { ReviewItem } from "./item.ts";
import {
  audienceSchema,
  exposureSchema,
  reviewKindSchema,
  riskSchema,
  specialtySchema,
  topicSchema,
} from "./review-kind.ts";

const writtenMark = z.strictObject({
  answer: z.string(),
  /** The exact words, which stand once in the answer; left out for an omission. */
  words: z.string().optional(),
  defect: defectSchema,
  severity: severitySchema,
  why: z.string(),
});

/** An item as a person writes it in a file: answers by id, defects by their words. */
export const writtenItemSchema = z.strictObject({
  id: z.string(),
  task: reviewKindSchema,
  specialty: specialtySchema,
  topics: z.array(topicSchema),
  audience: audienceSchema,
  risk: riskSchema,
  exposure: z.array(exposureSchema).default([]),
  conversation: z.array(messageSchema).default([]),
  context: z.string().optional(),
  prompt: z.string(),
  answers: z.record(z.string(), z.string()).default({}),
  rubric: z.array(criterionSchema).default([]),
  questions: z.array(labelQuestionSchema).default([]),
  key: z.strictObject({
    /** The answer to choose, "tie" or "both-bad". */
    choice: z.string().optional(),
    reasons: z.array(z.strictObject({ for: z.string(), says: z.string() })).optional(),
    marks: z.array(writtenMark).optional(),
    criteria: z.record(z.string(), z.strictObject({ met: z.boolean(), why: z.string() })).optional(),
    labels: z.record(z.string(), z.array(z.string())).optional(),
    texts: z.array(z.string()).optional(),
    mustChange: z.array(z.string()).optional(),
    mustKeep: z.array(z.string()).optional(),
    aims: z.array(z.strictObject({ defect: z.string(), safe: z.string() })).optional(),
  }),
  basis: z.array(z.string()).default([]),
  teaches: z.string(),
});
export type WrittenItem = z.infer<typeof writtenItemSchema>;

/** Where a written item contradicts itself: words that are not in the answer, ids that are not there. */
export class WrittenItemError extends Error {}

/** The item a file describes, with the defects as spans. */
export function readWrittenItem(
  written: WrittenItem,
  about: { readonly provenance: string; readonly licence: string },
): ReviewItem {
  const answers = Object.entries(written.answers).map(([id, text]) => ({ id, text: text.trim() }));
  const { choice, marks, criteria, labels, ...rest } = written.key;
  const known = new Set([...answers.map(({ id }) => id), "tie", "both-bad"]);
  if (choice !== undefined && !known.has(choice))
    throw new WrittenItemError(`${written.id}: no answer ${choice}`);
  return reviewItemSchema.parse({
    ...written,
    version: 1,
    answers,
    key: {
      ...rest,
      ...(choice === undefined ? {} : { choice: { [choice]: 1 } }),
      ...(marks === undefined
        ? {}
        : { marks: marks.map((mark) => ({ mark: placed(written.id, answers, mark), why: mark.why })) }),
      ...(criteria === undefined
        ? {}
        : {
            criteria: Object.fromEntries(
              Object.entries(criteria).map(([id, { met, why }]) => [
                id,
                { met: met ? 1 : 0, not: met ? 0 : 1, why },
              ]),
            ),
          }),
      ...(labels === undefined
        ? {}
        : {
            labels: Object.fromEntries(
              Object.entries(labels).map(([id, values]) => [
                id,
                Object.fromEntries(values.map((one) => [one, 1])),
              ]),
            ),
          }),
    },
    ...about,
  });
}

function placed(
  item: string,
  answers: readonly { readonly id: string; readonly text: string }[],
  { answer: id, words, defect, severity }: z.infer<typeof writtenMark>,
): Mark {
  const answer = answers.find((one) => one.id === id);
  if (answer === undefined) throw new WrittenItemError(`${item}: no answer ${id}`);
  if (words === undefined) return { kind: "omission", answer: id, defect, severity };
  const start = answer.text.indexOf(words);
  if (start < 0) throw new WrittenItemError(`${item}: these words are not in answer ${id}: ${words}`);
  if (answer.text.includes(words, start + 1))
    throw new WrittenItemError(`${item}: these words stand twice: ${words}`);
  return { kind: "span", start, end: start + words.length, answer: id, defect, severity };
}
