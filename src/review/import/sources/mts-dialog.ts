import { fileShape } from "../file-shape.ts";
import type { ReadReviewOptions } from "../review-file.ts";
import type { Found, ReviewSource } from "../review-source.ts";
import { aboutDefaults } from "../review-source.ts";
import { NOTE_CRITERIA, NOTE_NOTE, NOTE_PROMPT } from "./note-criteria.ts";

const MTS = {
  source: "MTS-Dialog (Ben Abacha et al., github.com/abachaa/MTS-Dialog)",
  licence: "CC-BY-4.0",
} as const;
const SCORES = ["FactualPrecision", "HallucinationRate", "OmissionRate"] as const;

/** MTS-Dialog: a conversation and its note. Nobody judged these notes, so there is no key. */
export const mtsDialog: ReviewSource = {
  format: "MTS-Dialog notes",
  set: MTS,
  recognises: (shape) =>
    shape.kind === "table" && ["section_text", "dialogue"].every((name) => shape.columns.includes(name)),
  *read(shape, options) {
    if (shape.kind !== "table") return;
    yield { kind: "note", says: NOTE_NOTE };
    for (const { row, cell, empty } of shape.rows()) {
      if (empty) yield { kind: "skipped", row, says: "The row is empty." };
      else yield noteItem(row, { ...cellsOf(cell), id: `mts-note-${row}` }, options);
    }
  },
};

function cellsOf(cell: (column: string) => string) {
  return { dialogue: cell("dialogue"), text: cell("section_text") };
}

/** MTS-Dialog, automatic summaries: with the file of experts' scores beside it, row by row, they carry a key. */
export const mtsSummaries: ReviewSource = {
  format: "MTS-Dialog summaries",
  set: MTS,
  recognises: (shape) =>
    shape.kind === "table" && ["Dialogue", "Automatic Summary"].every((name) => shape.columns.includes(name)),
  *read(shape, options) {
    if (shape.kind !== "table") return;
    yield { kind: "note", says: NOTE_NOTE };
    const scores = scoresBeside(options);
    const rows = [...shape.rows()];
    const fits = scores !== undefined && scores.length === rows.length;
    if (!fits) {
      yield {
        kind: "note",
        says:
          scores === undefined
            ? "Choose the file of manual scores along with this one: without it the summaries have no key."
            : "The file of manual scores has another number of rows: the summaries have no key.",
      };
    }
    const seen = new Map<string, number>();
    for (const { row, cell, empty } of rows) {
      if (empty) {
        yield { kind: "skipped", row, says: "The row is empty." };
        continue;
      }
      const round = (seen.get(cell("ID")) ?? 0) + 1;
      seen.set(cell("ID"), round);
      const score = fits ? scores[row - 1] : undefined;
      yield noteItem(
        row,
        {
          id: `mts-summary-${row}`,
          dialogue: cell("Dialogue"),
          text: cell("Automatic Summary"),
          model: `summariser ${round}`,
          score,
        },
        options,
      );
    }
  },
};

/** The scores alone hold no text to judge. */
export const mtsScores: ReviewSource = {
  format: "MTS-Dialog scores",
  set: MTS,
  recognises: (shape) => shape.kind === "table" && SCORES.every((name) => shape.columns.includes(name)),
  read: () => [
    {
      kind: "failed",
      says: "This file holds scores without texts. Choose the automatic summaries, and this file along with them.",
    },
  ],
};

type Score = readonly [agrees: number, madeUp: number, leftOut: number];

function scoresBeside({ beside = [] }: ReadReviewOptions): readonly Score[] | undefined {
  for (const file of beside) {
    const shape = fileShape(file.text);
    if (shape.kind !== "table" || !mtsScores.recognises(shape)) continue;
    return [...shape.rows()]
      .filter(({ empty }) => !empty)
      .map(({ cell }) => SCORES.map((name) => Number(cell(name) || Number.NaN)) as unknown as Score);
  }
  return undefined;
}

function noteItem(
  row: number,
  note: {
    readonly id: string;
    readonly dialogue: string;
    readonly text: string;
    readonly model?: string;
    readonly score?: Score | undefined;
  },
  options: ReadReviewOptions,
): Found {
  const { id, dialogue, text, model, score } = note;
  const said = score?.every((one) => Number.isFinite(one)) === true ? score : undefined;
  return {
    kind: "item",
    row,
    draft: {
      ...aboutDefaults(options),
      audience: options.about?.audience ?? "physician",
      id,
      task: "rubric",
      context: dialogue,
      prompt: NOTE_PROMPT,
      answers: [{ id: "a", text, ...(model === undefined ? {} : { model }) }],
      rubric: NOTE_CRITERIA.map((one) => ({ ...one })),
      ...(said === undefined
        ? {}
        : {
            key: { criteria: criteriaKey(said) },
            experts: {
              n: 1,
              who: "experts who scored the summaries; the set does not say how many",
              source: MTS.source,
            },
          }),
      provenance: MTS.source,
      licence: MTS.licence,
    },
  };
}

function criteriaKey([agrees, madeUp, leftOut]: Score) {
  const vote = (met: boolean, why: string) => ({ met: met ? 1 : 0, not: met ? 0 : 1, why });
  const share = (value: number) => `${Math.round(value * 100)} in 100`;
  return {
    agrees: vote(agrees === 1, `Experts found ${share(agrees)} of its facts to agree.`),
    "nothing-made-up": vote(madeUp === 0, `Experts found ${share(madeUp)} of its facts made up.`),
    "nothing-left-out": vote(leftOut === 0, `Experts found ${share(leftOut)} of the facts left out.`),
  };
}
