import type { ReviewSource } from "../review-source.ts";
import { aboutDefaults } from "../review-source.ts";
import { NOTE_CRITERIA, NOTE_NOTE, NOTE_PROMPT } from "./note-criteria.ts";

const ACI = { source: "ACI-Bench (Yim et al., github.com/wyim/aci-bench)", licence: "CC-BY-4.0" } as const;

/** ACI-Bench: whole visits with their notes. Nobody judged the notes, so there is no key. */
export const aciBench: ReviewSource = {
  format: "ACI-Bench",
  set: ACI,
  recognises: (shape) =>
    shape.kind === "table" &&
    ["encounter_id", "dialogue", "note"].every((name) => shape.columns.includes(name)),
  *read(shape, options) {
    if (shape.kind !== "table") return;
    yield { kind: "note", says: NOTE_NOTE };
    for (const { row, cell, empty } of shape.rows()) {
      if (empty) {
        yield { kind: "skipped", row, says: "The row is empty." };
        continue;
      }
      yield {
        kind: "item",
        row,
        draft: {
          ...aboutDefaults(options),
          audience: options.about?.audience ?? "physician",
          id: `aci-${cell("encounter_id").trim()}`,
          task: "rubric",
          context: cell("dialogue"),
          prompt: NOTE_PROMPT,
          answers: [{ id: "a", text: cell("note") }],
          rubric: NOTE_CRITERIA.map((one) => ({ ...one })),
          provenance: ACI.source,
          licence: ACI.licence,
        },
      };
    }
  },
};
