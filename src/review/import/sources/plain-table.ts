import type { z } from "zod";
import { criterionSchema } from "../../item.ts";
import {
  audienceSchema,
  reviewKindSchema,
  riskSchema,
  specialtySchema,
  topicSchema,
} from "../../review-kind.ts";
import { isRecord } from "../file-shape.ts";
import type { FileShape } from "../file-shape.ts";
import { findTexts } from "../find-texts.ts";
import type { FoundTexts } from "../find-texts.ts";
import type { ReadReviewOptions } from "../review-file.ts";
import type { ItemDraft, ReviewSource } from "../review-source.ts";
import { aboutDefaults } from "../review-source.ts";

const ANSWER = /^(?:answer|response|completion|output)(?:[ _-]?(?:[a-p]|\d{1,2}))?$/iu;

/** A table or JSON lines of one's own: `prompt` and one or more of `answer`, `answer_a`, `answer_b`, …; the rest may be left out. */
export const plainTable: ReviewSource = {
  format: "plain table",
  recognises: (shape) => {
    const names =
      shape.kind === "table" ? shape.columns : shape.kind === "lines" ? Object.keys(shape.first) : [];
    return names.includes("prompt") && names.some((name) => ANSWER.test(name));
  },
  *read(shape, options) {
    for (const { row, named, broken } of namedRows(shape)) {
      if (broken !== undefined) {
        yield { kind: "skipped", row, says: broken };
        continue;
      }
      const texts = findTexts(
        new Map([...named].filter(([name, text]) => text.trim() !== "" || name === "prompt")),
      );
      if (texts.prompt.trim() === "") yield { kind: "skipped", row, says: "The row holds no prompt." };
      else if (texts.answers.length === 0) yield { kind: "skipped", row, says: "The row holds no answer." };
      else {
        const draft = draftOf(row, named, texts, options);
        // Nobody can choose between one answer and nothing.
        const alone = texts.answers.length === 1 && (draft.task === "compare" || draft.task === "best-of");
        if (alone) yield { kind: "skipped", row, says: "The row holds one answer, and its task needs two." };
        else yield { kind: "item", row, draft };
      }
    }
  },
};

function* namedRows(shape: FileShape) {
  const none = new Map<string, string>();
  if (shape.kind === "table") {
    for (const { row, cell, empty, broken } of shape.rows()) {
      const named = new Map(shape.columns.map((name) => [name, cell(name)]));
      if (broken) yield { row, named: none, broken: "A quotation mark in it never closes." };
      else yield { row, named, broken: empty ? "The row is empty." : undefined };
    }
  } else if (shape.kind === "lines") {
    for (const { row, value } of shape.rows()) {
      if (!isRecord(value)) yield { row, named: none, broken: "The line is no JSON object." };
      else
        yield {
          row,
          named: new Map(
            Object.entries(value).map(([name, one]) => [
              name,
              typeof one === "string" ? one : one === null ? "" : JSON.stringify(one),
            ]),
          ),
          broken: undefined,
        };
    }
  }
}

function draftOf(
  row: number,
  named: ReadonlyMap<string, string>,
  texts: FoundTexts,
  options: ReadReviewOptions,
): ItemDraft {
  const cell = (name: string) => (named.get(name) ?? "").trim();
  // Most tables leave most of these out, and asking a schema about nothing costs more than looking.
  const listed = <T>(name: string, schema: z.ZodType<T>) =>
    cell(name) === "" ? undefined : schema.safeParse(cell(name)).data;
  const kind = listed("task", reviewKindSchema);
  const about = aboutDefaults(options);
  const topics = cell("topics")
    .split(/[;,]/u)
    .filter((one) => one.trim() !== "")
    .flatMap((one) => topicSchema.safeParse(one.trim()).data ?? []);
  const rubric = rubricOf(cell("rubric"));
  const votes = votesOf(cell("choice"), texts);
  const corrected = cell("corrected");
  const key = {
    ...(votes === undefined ? {} : { choice: votes }),
    ...(corrected === "" ? {} : { texts: [corrected] }),
  };
  const people = Object.values(votes ?? {}).reduce((sum, n) => sum + n, 0) || 1;
  const keyed = Object.keys(key).length > 0;
  return {
    ...about,
    id: cell("id") || `row-${row}`,
    task: kind ?? taskOf(texts, rubric.length, corrected),
    specialty: listed("specialty", specialtySchema) ?? about.specialty,
    topics: topics.length > 0 ? topics : about.topics,
    audience: listed("audience", audienceSchema) ?? about.audience,
    risk: listed("risk", riskSchema) ?? about.risk,
    language: cell("language") || about.language,
    prompt: texts.prompt,
    ...(texts.context === undefined || texts.context === "" ? {} : { context: texts.context }),
    answers: texts.answers.map(({ id, key: name, text }) => {
      const model = cell(name.replace(/^[a-z]+/iu, "model"));
      return { id, text, ...(model === "" ? {} : { model }) };
    }),
    rubric,
    ...(keyed ? { key } : {}),
    ...(keyed && options.experts !== undefined ? { experts: { n: people, ...options.experts } } : {}),
    provenance: cell("provenance") || (options.provenance ?? "a table of the project's own"),
    licence: cell("licence") || (options.licence ?? "not stated"),
    ...(cell("canary") === "" ? {} : { canary: cell("canary") }),
  };
}

function taskOf(texts: FoundTexts, criteria: number, corrected: string): ItemDraft["task"] {
  if (texts.answers.length > 2) return "best-of";
  if (texts.answers.length === 2) return "compare";
  if (criteria > 0) return "rubric";
  return corrected === "" ? "mark-defects" : "correct";
}

/** "b", "tie", or counts like "a:3;b:1". Names that are no answer are left out. */
function votesOf(cell: string, { answers }: FoundTexts): Record<string, number> | undefined {
  const known = new Set([...answers.map(({ id }) => id), "tie", "both-bad"]);
  const votes = new Map<string, number>();
  for (const part of cell.split(/[;,]/u)) {
    const [name = "", count = "1"] = part.split(":").map((one) => one.trim().toLowerCase());
    if (known.has(name) && /^\d{1,6}$/u.test(count)) votes.set(name, Number(count));
  }
  return votes.size === 0 ? undefined : Object.fromEntries(votes);
}

/** A JSON list of criteria; anything else is no rubric. */
function rubricOf(cell: string): ItemDraft["rubric"] & object {
  if (!cell.startsWith("[")) return [];
  try {
    const listed: unknown = JSON.parse(cell);
    if (!Array.isArray(listed)) return [];
    return listed.flatMap((one: unknown, at) =>
      isRecord(one) ? (criterionSchema.safeParse({ id: `c${at + 1}`, ...one }).data ?? []) : [],
    );
  } catch {
    return [];
  }
}
