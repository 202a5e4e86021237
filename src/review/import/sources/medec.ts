import type { Defect } from "../../defect.ts";
import type { Topic } from "../../review-kind.ts";
import type { ItemDraft, ReviewSource } from "../review-source.ts";
import { aboutDefaults } from "../review-source.ts";

const MEDEC = {
  source: "MEDEC-MS (Ben Abacha et al., github.com/abachaa/MEDEC)",
  licence: "CC-BY-4.0",
} as const;
const COLUMNS = ["Text ID", "Text", "Error Flag", "Error Type", "Error Sentence", "Corrected Text"];

/** The set's kinds of error in our words. */
const KINDS: Readonly<Record<string, { readonly defect: Defect; readonly topic: Topic }>> = {
  diagnosis: { defect: "confident-but-wrong", topic: "diagnosis" },
  causalOrganism: { defect: "confident-but-wrong", topic: "diagnosis" },
  management: { defect: "unsupported-treatment", topic: "treatment" },
  treatment: { defect: "unsupported-treatment", topic: "treatment" },
  pharmacotherapy: { defect: "wrong-drug", topic: "treatment" },
};

/** MEDEC: clinical texts with one wrong sentence or none. Each gives two items: find it, and put it right. */
export const medec: ReviewSource = {
  format: "MEDEC",
  set: MEDEC,
  recognises: (shape) => shape.kind === "table" && COLUMNS.every((name) => shape.columns.includes(name)),
  *read(shape, options) {
    if (shape.kind !== "table") return;
    yield {
      kind: "note",
      says: "The set gives no severity: every wrong sentence is entered as moderate. Wrong treatment and management are both entered as unsupported treatment.",
    };
    for (const { row, cell, empty } of shape.rows()) {
      if (empty || cell("Text").trim() === "") {
        yield { kind: "skipped", row, says: "The row holds no text." };
        continue;
      }
      const text = cell("Text");
      const flag = cell("Error Flag").trim();
      const kind = KINDS[cell("Error Type").trim()];
      const wrong = cell("Error Sentence");
      const start = text.indexOf(wrong);
      const right = cell("Corrected Text");
      if (
        flag !== "0" &&
        (flag !== "1" || kind === undefined || wrong.trim() === "" || right.trim() === "")
      ) {
        yield { kind: "skipped", row, says: "The row does not say whether and where there is an error." };
        continue;
      }
      if (flag === "1" && (start < 0 || text.includes(wrong, start + 1))) {
        yield { kind: "skipped", row, says: "The wrong sentence does not stand once in the text." };
        continue;
      }
      const item: Omit<ItemDraft, "task" | "id" | "prompt"> = {
        ...aboutDefaults(options),
        audience: options.about?.audience ?? "physician",
        risk: options.about?.risk ?? "high",
        topics: [kind?.topic ?? "diagnosis"],
        answers: [{ id: "a", text }],
        experts: { n: 1, who: "medical annotators who put the errors in", source: MEDEC.source },
        provenance: MEDEC.source,
        licence: MEDEC.licence,
      };
      const id = `medec-${cell("Text ID").trim()}`;
      const mark =
        flag === "1" && kind !== undefined
          ? [
              {
                kind: "span",
                start,
                end: start + wrong.length,
                answer: "a",
                defect: kind.defect,
                severity: "moderate",
              } as const,
            ]
          : [];
      yield {
        kind: "item",
        row,
        draft: {
          ...item,
          id: `${id}-mark`,
          task: "mark-defects",
          prompt: "One sentence of this clinical text may be wrong. Mark it, or say that nothing is wrong.",
          key: {
            marks: mark.map((one) => ({ mark: one, why: `Corrected: ${cell("Corrected Sentence").trim()}` })),
          },
        },
      };
      yield {
        kind: "item",
        row,
        draft: {
          ...item,
          id: `${id}-correct`,
          task: "correct",
          prompt:
            "One sentence of this clinical text may be wrong. Put it right, or leave the text as it is.",
          key: { texts: [flag === "1" ? right : text], mustChange: flag === "1" ? [wrong] : [] },
        },
      };
    }
  },
};
