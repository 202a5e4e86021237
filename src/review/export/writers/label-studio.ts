import { hasOpenCritical } from "../chosen-answer.ts";
import type { DecidedItem, GivenJudgement } from "../decided-item.ts";
import type { ExportHeader } from "../export-header.ts";
import type { ReviewWriter } from "../review-writer.ts";
import { canaries } from "../row-parts.ts";

/** Tasks to be worked on in Label Studio: texts, nothing anybody said of them. */
export const labelStudioTasks: ReviewWriter = {
  format: "label-studio-import",
  write: (items, header) => {
    const tasks = items.map((decided) => ({ data: dataOf(decided, header) }));
    return file("label-studio-import.json", tasks);
  },
};

/** Tasks with everybody's judgements as Label Studio exports them. They are a record of what people said, not a decision. */
export const labelStudioExport: ReviewWriter = {
  format: "label-studio-export",
  offsetUnit: "utf-16",
  notes: [
    "completed_by is a number of this file; reviewer is the pseudonym used in judgements.csv.",
    "Attempts at red-team tasks and marks for something left unsaid have no place in this format; marks.jsonl holds the marks.",
  ],
  write: (items, header) => {
    const people = [
      ...new Set(items.flatMap(({ judgements }) => judgements.map(({ person }) => person))),
    ].toSorted();
    const tasks = items.map((decided, at) => ({
      id: at + 1,
      data: dataOf(decided, header),
      annotations: decided.judgements.map((given) => ({
        completed_by: people.indexOf(given.person) + 1,
        reviewer: given.person,
        was_cancelled: false,
        ground_truth: false,
        ...(given.at === undefined ? {} : { created_at: given.at }),
        result: resultOf(decided, given).map((one, place) => ({ id: `r${place + 1}`, ...one })),
      })),
      predictions: [],
      meta: { open_critical: hasOpenCritical(decided) },
    }));
    return file("label-studio-export.json", tasks);
  },
};

function file(path: string, tasks: readonly object[]) {
  return {
    files: [{ path, text: `${JSON.stringify(tasks, undefined, 1)}\n` }],
    rows: tasks.length,
    leftOut: [],
  };
}

function dataOf(decided: DecidedItem, header: ExportHeader): Record<string, unknown> {
  const { item } = decided;
  return {
    item: item.id,
    prompt: item.prompt,
    ...(item.context === undefined ? {} : { context: item.context }),
    ...(item.conversation.length === 0 ? {} : { conversation: item.conversation }),
    ...Object.fromEntries(item.answers.map(({ id, text }) => [field(id), text])),
    ...canaries(decided, header),
  };
}

function field(answer: string): string {
  return `answer_${answer}`;
}

function resultOf({ item }: DecidedItem, { judgement, order }: GivenJudgement): readonly object[] {
  const first = field(item.answers[0]?.id ?? "a");
  const choices = (name: string, values: readonly string[], to = first) => ({
    from_name: name,
    to_name: to,
    type: "choices",
    value: { choices: values },
  });
  const marks = judgement.marks.flatMap((mark) => {
    const text = item.answers.find(({ id }) => id === mark.answer)?.text;
    if (mark.kind !== "span" || text === undefined) return [];
    const { start, end } = mark;
    const value = { start, end, text: text.slice(start, end), labels: [mark.defect] };
    return [{ from_name: "label", to_name: field(mark.answer), type: "labels", value }];
  });
  const written = (text: string) => [
    { from_name: "text", to_name: first, type: "textarea", value: { text: [text] } },
  ];
  switch (judgement.task) {
    case "compare": {
      const side = order.indexOf(judgement.choice);
      const pair = { from_name: "preference", to_name: order.map(field), type: "pairwise" };
      if (side === 0 || side === 1)
        return [{ ...pair, value: { selected: side === 0 ? "left" : "right" } }, ...marks];
      return [choices("no_preference", [judgement.choice]), ...marks];
    }
    case "best-of":
      return [choices("best", judgement.ranking.slice(0, 1).map(field)), ...marks];
    case "rubric":
      return [...Object.entries(judgement.criteria).map(([id, met]) => choices(id, [met])), ...marks];
    case "classify":
      return [...Object.entries(judgement.labels).map(([id, values]) => choices(id, values)), ...marks];
    case "correct":
    case "patient-edit":
      return [...written(judgement.text), ...marks];
    case "mark-defects":
    case "red-team":
      return marks;
  }
}
