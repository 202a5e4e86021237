import { standingText } from "../chosen-answer.ts";
import type { DecidedItem } from "../decided-item.ts";
import { jsonLinesWriter } from "../review-writer.ts";
import { canaries, promptMessages } from "../row-parts.ts";

/** Samples for Inspect: the target is the text people stand behind, the label, or the criteria with their points. */
export const inspectDataset = jsonLinesWriter("inspect-dataset", "inspect.jsonl", (decided, header) => {
  const { item, judgements } = decided;
  const read = targetOf(decided);
  if ("because" in read) return { rows: [], leftOut: [read.because] };
  const input = promptMessages(item);
  if (input.length === 0) return { rows: [], leftOut: ["no prompt"] };
  return {
    rows: [
      {
        id: item.id,
        input,
        target: read.target,
        metadata: {
          task: item.task,
          specialty: item.specialty,
          audience: item.audience,
          risk: item.risk,
          reviews: decided.reviews,
          credential_classes: [
            ...new Set(judgements.map(({ credentialClass }) => credentialClass)),
          ].toSorted(),
          guideline_version: header.guidelineVersion,
          provenance: item.provenance,
          licence: item.licence,
          ...canaries(decided, header),
        },
      },
    ],
  };
});

function targetOf(
  decided: DecidedItem,
): { readonly target: string | readonly string[] } | { readonly because: string } {
  const { item, decision } = decided;
  switch (decision.kind) {
    case "chosen":
    case "corrected": {
      const { text, because } = standingText(decided);
      return because === undefined ? { target: text } : { because };
    }
    case "labelled": {
      const values = Object.values(decision.labels).flat();
      if (values.length === 0) return { because: "no label" };
      const [only = ""] = values;
      return { target: values.length === 1 ? only : values };
    }
    case "settled":
      if (item.rubric.length === 0) return { because: "marks, no target text" };
      return {
        target: item.rubric
          .map(({ criterion, points }) => `${points > 0 ? "+" : ""}${points} ${criterion}`)
          .join("\n"),
      };
    case "tie":
    case "both-bad":
    case "open":
      return { because: standingText(decided).because ?? "not decided yet" };
  }
}
