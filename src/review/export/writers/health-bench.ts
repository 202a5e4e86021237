import { standingText } from "../chosen-answer.ts";
import { jsonLinesWriter } from "../review-writer.ts";
import { canaries, promptMessages } from "../row-parts.ts";

/** Conversations with signed criteria, as HealthBench writes them. */
export const healthBenchRubrics = jsonLinesWriter("healthbench", "healthbench.jsonl", (decided, header) => {
  const { item } = decided;
  if (item.rubric.length === 0) return { rows: [], leftOut: ["no criteria"] };
  const prompt = promptMessages(item);
  if (prompt.length === 0) return { rows: [], leftOut: ["no prompt"] };
  const ideal = standingText(decided).text;
  return {
    rows: [
      {
        prompt_id: item.id,
        prompt,
        rubrics: item.rubric.map(({ criterion, points, tags }) => ({ criterion, points, tags })),
        example_tags: [
          `specialty:${item.specialty}`,
          ...item.topics.map((topic) => `topic:${topic}`),
          `audience:${item.audience}`,
          `risk:${item.risk}`,
        ],
        ideal_completions_data:
          ideal === undefined
            ? null
            : {
                ideal_completion: ideal,
                ideal_completions_group: null,
                ideal_completions_ref_completions: [],
              },
        ...canaries(decided, header),
      },
    ],
  };
});

/** What each reviewer said of each criterion, as HealthBench's meta-evaluation writes it. */
export const healthBenchMeta = jsonLinesWriter(
  "healthbench-meta",
  "healthbench-meta.jsonl",
  (decided, header, { sha256 }) => {
    const { item, judgements } = decided;
    const [answer] = item.answers;
    if (item.task !== "rubric" || item.rubric.length === 0)
      return { rows: [], leftOut: ["no criteria were judged"] };
    if (answer === undefined) return { rows: [], leftOut: ["no answer"] };
    const rows = item.rubric.flatMap(({ id, criterion, tags }) => {
      const said = judgements.flatMap(({ person, judgement }) => {
        if (judgement.task !== "rubric" || !Object.hasOwn(judgement.criteria, id)) return [];
        const met = judgement.criteria[id];
        return met === "met" || met === "not-met" ? [{ person, met: met === "met" }] : [];
      });
      if (said.length === 0) return [];
      return [
        {
          prompt: promptMessages(item),
          prompt_id: item.id,
          completion: answer.text,
          completion_id: sha256(item.id + answer.text),
          rubric: criterion,
          category: tags.find((tag) => tag.startsWith("cluster:")) ?? `cluster:${item.specialty}`,
          binary_labels: said.map(({ met }) => met),
          anonymized_physician_ids: said.map(({ person }) => person),
          ...canaries(decided, header),
        },
      ];
    });
    return { rows, leftOut: rows.length === 0 ? ["nobody said met or not met"] : [] };
  },
  [
    "The format calls its people physicians; here they are the project's reviewers, whose credential class stands in judgements.csv.",
    "Where a reviewer could not tell whether a criterion was met, there is no label of theirs.",
  ],
);
