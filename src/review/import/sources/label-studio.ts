import { z } from "zod";
import { convertSpan } from "../../spans/convert-span.ts";
import { annotatedItem, defectFor } from "../annotated-item.ts";
import type { ForeignAnnotation } from "../annotated-item.ts";
import { isRecord } from "../file-shape.ts";
import { findTexts } from "../find-texts.ts";
import type { FoundTexts } from "../find-texts.ts";
import type { ReadReviewOptions } from "../review-file.ts";
import type { ReviewSource } from "../review-source.ts";

const resultSchema = z.object({
  from_name: z.string().default("label"),
  to_name: z.union([z.string(), z.array(z.string())]).default(""),
  type: z.string(),
  value: z.record(z.string(), z.unknown()),
});
const taskSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  data: z.record(z.string(), z.unknown()),
  annotations: z
    .array(
      z.object({
        completed_by: z.unknown(),
        was_cancelled: z.boolean().nullish(),
        result: z.array(z.unknown()).default([]),
      }),
    )
    .default([]),
});
type Task = z.infer<typeof taskSchema>;

/** Label Studio, JSON export: pairwise choices, labels on spans, choices, ratings and texts, as votes of its annotators. */
export const labelStudio: ReviewSource = {
  format: "Label Studio",
  recognises: (shape) =>
    shape.kind === "document" &&
    Array.isArray(shape.value) &&
    isRecord(shape.value[0]) &&
    isRecord(shape.value[0]["data"]),
  *read(shape, options) {
    if (shape.kind !== "document" || !Array.isArray(shape.value)) return;
    const tasks = shape.value.map((value: unknown) => taskSchema.safeParse(value).data);
    const seen = new Map<string, Set<string>>();
    const lost = new Map<string, number>();
    const read = tasks.map((task) => (task === undefined ? undefined : readTask(task, options, seen, lost)));
    for (const [at, found] of read.entries()) {
      const row = at + 1;
      if (found === undefined) {
        yield { kind: "skipped", row, says: "It is no task with texts." };
        continue;
      }
      const { id, texts, annotations } = found;
      if (texts.answers.length === 0)
        yield { kind: "skipped", row, says: "No text to judge was found under a known name." };
      else
        yield {
          kind: "item",
          row,
          draft: annotatedItem(`label-studio-${id ?? row}`, texts, annotations, seen, options),
        };
    }
    for (const [says, n] of lost) yield { kind: "note", says: `${n} × ${says}` };
    if (options.experts === undefined)
      yield {
        kind: "note",
        says: "Who the annotators were is not in the file: their votes are a key nobody stands behind yet.",
      };
  },
};

function readTask(
  task: Task,
  options: ReadReviewOptions,
  seen: Map<string, Set<string>>,
  lost: Map<string, number>,
) {
  const texts = findTexts(
    new Map(
      Object.entries(task.data).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
    ),
  );
  const annotations = task.annotations
    .filter(({ was_cancelled: cancelled }) => cancelled !== true)
    .map(({ result, completed_by: by }, at) => {
      const who = isRecord(by) ? (by["id"] ?? by["email"]) : by;
      const person =
        typeof who === "string" || typeof who === "number" ? String(who) : `annotation ${at + 1}`;
      return readResult(person, result, texts, options, seen, lost);
    });
  return { id: task.id, texts, annotations };
}

function readResult(
  person: string,
  result: readonly unknown[],
  texts: FoundTexts,
  options: ReadReviewOptions,
  seen: Map<string, Set<string>>,
  lost: Map<string, number>,
): ForeignAnnotation {
  const labels = new Map<string, readonly string[]>();
  const spans: ForeignAnnotation["spans"][number][] = [];
  const written: string[] = [];
  let choice: string | undefined;
  const lose = (says: string) => lost.set(says, (lost.get(says) ?? 0) + 1);
  for (const one of result) {
    const region = resultSchema.safeParse(one).data;
    if (region === undefined) continue;
    const { type, value, from_name: name, to_name: to } = region;
    if (type === "pairwise") {
      const selected = value["selected"];
      const pair = Array.isArray(to) ? to : to.split(",");
      const named = pair.map((target) => texts.answers.find(({ key }) => key === target.trim())?.id);
      const [left = texts.answers[0]?.id, right = texts.answers[1]?.id] = named;
      if (selected === "left" || selected === "right") choice = selected === "left" ? left : right;
    } else if (type === "choices" || type === "rating" || type === "taxonomy") {
      const given = type === "rating" ? [String(Number(value["rating"]))] : strings(value[type]);
      if (given.length === 0) continue;
      const side = given.length === 1 ? choiceNamed(given[0] ?? "", texts) : undefined;
      if (side !== undefined) choice ??= side;
      labels.set(name, given);
      remember(seen, name, type === "rating" ? ["1", "2", "3", "4", "5", ...given] : given);
    } else if (type === "labels" || type === "hypertextlabels") {
      const target = texts.answers.find(({ key }) => key === to) ?? texts.answers[0];
      const span = target === undefined ? undefined : placed(target.text, value);
      for (const label of strings(value[type])) {
        if (target === undefined || span === undefined) lose("a marked span does not fit its text.");
        else if (defectFor(label, options) === undefined)
          lose(`a label with no word of ours: ${label.slice(0, 80)}.`);
        else spans.push({ answer: target.id, ...span, label });
      }
    } else if (type === "textarea")
      written.push(...strings(value["text"]).filter((text) => text.length <= 40_000));
  }
  return { person, ...(choice === undefined ? {} : { choice }), labels, spans, texts: written };
}

/**
 * Offsets in the browser are UTF-16 code units; scripts that write the same format in Python count code points. The
 * quoted text tells which it is.
 */
function placed(text: string, value: Readonly<Record<string, unknown>>) {
  const start = Number(value["start"]);
  const end = Number(value["end"]);
  const quoted = value["text"];
  const units = convertSpan(text, { start, end }, "utf-16", "utf-16");
  if (units === undefined) return undefined;
  if (typeof quoted !== "string" || text.slice(units.start, units.end) === quoted) return units;
  const points = convertSpan(text, { start, end }, "code-point", "utf-16");
  return points !== undefined && text.slice(points.start, points.end) === quoted ? points : undefined;
}

/** Choices that stand for an answer or for none: "Left", "Response B", "tie". */
export function choiceNamed(value: string, { answers }: FoundTexts): string | undefined {
  if (answers.length < 2) return undefined;
  const name = value.trim().toLowerCase();
  if (/^(?:tie|equal|same|equally good|both good)$/u.test(name)) return "tie";
  if (/^(?:both bad|both-bad|bothbad|tie \(bothbad\)|neither|both are bad)$/u.test(name)) return "both-bad";
  const exact = answers.find(({ key, id }) => key.toLowerCase() === name || id === name);
  if (exact !== undefined) return exact.id;
  if (name === "left") return answers[0]?.id;
  if (name === "right") return answers[1]?.id;
  const tail =
    /^(?:answer|response|completion|output|reply|model|text|option|candidate)[ _-]?([a-p]|\d{1,2})$/u.exec(
      name,
    )?.[1];
  if (tail === undefined) return undefined;
  return (
    answers.find(({ key }) => key.toLowerCase().endsWith(tail))?.id ??
    answers.find(({ id }) => id === tail)?.id
  );
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flat(2).filter((one): one is string => typeof one === "string") : [];
}

function remember(seen: Map<string, Set<string>>, name: string, values: readonly string[]): void {
  const known = seen.get(name) ?? new Set();
  for (const value of values) known.add(value);
  seen.set(name, known);
}
