import { z } from "zod";
import { lintCriteria } from "../lint-criteria.ts";
import type { ReadReviewOptions } from "../review-file.ts";
import type { ItemDraft, ReviewSource } from "../review-source.ts";
import { aboutDefaults } from "../review-source.ts";

const HEALTH_BENCH = { source: "HealthBench (github.com/openai/simple-evals)", licence: "MIT" } as const;
const CANARY_NOTE =
  "Rows carry the set's canary. It travels with every item and export; its examples are not for publishing, so they stay out of portfolios.";

const messageSchema = z.object({
  role: z.enum(["system", "developer", "user", "assistant"]),
  content: z.string(),
});
const rowSchema = z.object({
  prompt_id: z.string(),
  prompt: z.array(messageSchema).min(1),
  rubrics: z
    .array(z.object({ criterion: z.string(), points: z.number(), tags: z.array(z.string()).nullish() }))
    .min(1),
  example_tags: z.array(z.string()).nullish(),
  ideal_completions_data: z
    .object({
      ideal_completion: z.string().nullish(),
      ideal_completions_ref_completions: z.array(z.string()).nullish(),
    })
    .nullish(),
  canary: z.string().nullish(),
});
const metaSchema = z.object({
  prompt: z.array(messageSchema),
  completion: z.string(),
  completion_id: z.string(),
  rubric: z.string(),
  category: z.string().nullish(),
  binary_labels: z.array(z.boolean()).min(1),
  canary: z.string().nullish(),
});

/** HealthBench: a conversation with signed criteria. Each reference answer gives one item; without any there is one with no answer yet. */
export const healthBench: ReviewSource = {
  format: "HealthBench",
  set: HEALTH_BENCH,
  recognises: (shape) =>
    shape.kind === "lines" && Array.isArray(shape.first["rubrics"]) && Array.isArray(shape.first["prompt"]),
  *read(shape, options) {
    if (shape.kind !== "lines") return;
    let bare = 0;
    let canary = false;
    const doubtful: string[] = [];
    for (const { row, value } of shape.rows()) {
      const read = rowSchema.safeParse(value);
      if (!read.success) {
        yield { kind: "skipped", row, says: "The line is no conversation with criteria." };
        continue;
      }
      const { prompt_id, rubrics, ideal_completions_data: ideal, example_tags } = read.data;
      const rubric = rubrics.map(({ criterion, points, tags }, at) => ({
        id: `c${at + 1}`,
        criterion,
        points,
        tags: tags ?? [],
      }));
      for (const { criterion, says } of lintCriteria(rubric))
        doubtful.push(`Row ${row}, criterion ${criterion}: ${says}`);
      const completions = [
        ideal?.ideal_completion,
        ...(ideal?.ideal_completions_ref_completions ?? []),
      ].flatMap((text) => text ?? []);
      canary ||= read.data.canary !== null && read.data.canary !== undefined;
      if (completions.length === 0) bare += 1;
      const item: Omit<ItemDraft, "id" | "answers"> = {
        ...conversationPart(read.data, options),
        ...themed(example_tags ?? [], options),
        task: "rubric",
        rubric,
      };
      if (completions.length === 0)
        yield { kind: "item", row, draft: { ...item, id: `healthbench-${prompt_id}`, answers: [] } };
      for (const [at, text] of completions.entries()) {
        yield {
          kind: "item",
          row,
          draft: { ...item, id: `healthbench-${prompt_id}-${at + 1}`, answers: [{ id: "a", text }] },
        };
      }
    }
    if (canary) yield { kind: "note", says: CANARY_NOTE };
    if (bare > 0)
      yield {
        kind: "note",
        says: `${bare} conversations have no answer in the file: add the answers to be judged.`,
      };
    for (const says of doubtful.slice(0, 50)) yield { kind: "note", says };
    if (doubtful.length > 50)
      yield { kind: "note", says: `${doubtful.length - 50} more criteria look doubtful.` };
  },
};

/** HealthBench, meta-evaluation: one criterion, one answer, and what each physician said. */
export const healthBenchMeta: ReviewSource = {
  format: "HealthBench meta-evaluation",
  set: HEALTH_BENCH,
  recognises: (shape) =>
    shape.kind === "lines" && "binary_labels" in shape.first && "completion" in shape.first,
  *read(shape, options) {
    if (shape.kind !== "lines") return;
    let canary = false;
    for (const { row, value } of shape.rows()) {
      const read = metaSchema.safeParse(value);
      if (!read.success || read.data.prompt.length === 0) {
        yield { kind: "skipped", row, says: "The line is no judged criterion." };
        continue;
      }
      const { completion, completion_id, rubric, category, binary_labels } = read.data;
      canary ||= read.data.canary !== null && read.data.canary !== undefined;
      const met = binary_labels.filter(Boolean).length;
      yield {
        kind: "item",
        row,
        draft: {
          ...conversationPart(read.data, options),
          // One answer meets several criteria in as many rows.
          id: `healthbench-meta-${completion_id.slice(0, 64)}-${row}`,
          task: "rubric",
          answers: [{ id: "a", text: completion }],
          rubric: [{ id: "c1", criterion: rubric, points: 1, tags: category ? [category] : [] }],
          key: { criteria: { c1: { met, not: binary_labels.length - met } } },
          experts: {
            n: binary_labels.length,
            who: "physicians of the HealthBench set",
            source: HEALTH_BENCH.source,
          },
        },
      };
    }
    if (canary) yield { kind: "note", says: CANARY_NOTE };
  },
};

function conversationPart(
  {
    prompt,
    canary,
  }: { readonly prompt: z.infer<typeof messageSchema>[]; readonly canary?: string | null | undefined },
  options: ReadReviewOptions,
) {
  const said = prompt.map(({ role, content }) => ({
    role: role === "developer" ? ("system" as const) : role,
    content,
  }));
  const last = said.at(-1);
  return {
    ...aboutDefaults(options),
    conversation: said.slice(0, -1),
    prompt: last?.content ?? "",
    provenance: HEALTH_BENCH.source,
    licence: HEALTH_BENCH.licence,
    ...(canary === null || canary === undefined ? {} : { canary }),
  };
}

/** The set's theme on emergencies is the one that says how much is at stake. */
function themed(
  tags: readonly string[],
  { about }: ReadReviewOptions,
): Partial<Pick<ItemDraft, "topics" | "risk">> {
  if (!tags.some((tag) => tag.includes("emergency"))) return {};
  return { topics: about?.topics ?? ["triage"], risk: about?.risk ?? "high" };
}
