import { annotatedItem, defectFor } from "../annotated-item.ts";
import type { ForeignAnnotation } from "../annotated-item.ts";
import { isRecord } from "../file-shape.ts";
import type { FileShape } from "../file-shape.ts";
import { findTexts } from "../find-texts.ts";
import type { FoundTexts } from "../find-texts.ts";
import type { ReadReviewOptions } from "../review-file.ts";
import type { ReviewSource } from "../review-source.ts";
import { choiceNamed } from "./label-studio.ts";

/** One answer of one person to one question. */
interface Response {
  readonly question: string;
  readonly person: string;
  readonly value: unknown;
}

/**
 * Argilla, exported records: fields with the responses of its users, by question (`to_json`) or by user (the server's
 * own shape). Kinds of question are told by the values, since records do not carry their settings.
 */
export const argilla: ReviewSource = {
  format: "Argilla",
  recognises: (shape) => {
    const first = records(shape)?.next().value?.value;
    return isRecord(first) && isRecord(first["fields"]) && "responses" in first;
  },
  *read(shape, options) {
    const seen = new Map<string, Set<string>>();
    const lost = new Map<string, number>();
    const read = [...(records(shape) ?? [])].map(({ row, value }) => ({
      row,
      found: readRecord(value, options, seen, lost),
    }));
    for (const { row, found } of read) {
      if (found === undefined) yield { kind: "skipped", row, says: "It is no record with fields." };
      else if (found.texts.answers.length === 0)
        yield { kind: "skipped", row, says: "No text to judge was found under a known name." };
      else {
        const { id, texts, annotations } = found;
        yield {
          kind: "item",
          row,
          draft: annotatedItem(`argilla-${id ?? row}`, texts, annotations, seen, options),
        };
      }
    }
    for (const [says, n] of lost) yield { kind: "note", says: `${n} × ${says}` };
    if (options.experts === undefined)
      yield {
        kind: "note",
        says: "Who the annotators were is not in the file: their votes are a key nobody stands behind yet.",
      };
  },
};

function* listed(values: readonly unknown[]) {
  for (const [at, value] of values.entries()) yield { row: at + 1, value };
}

function records(
  shape: FileShape,
): (Iterator<{ row: number; value: unknown }> & Iterable<{ row: number; value: unknown }>) | undefined {
  if (shape.kind === "lines") return listedLines(shape.rows());
  if (shape.kind !== "document") return undefined;
  if (Array.isArray(shape.value)) return listed(shape.value);
  if (!isRecord(shape.value)) return undefined;
  const within = shape.value["records"] ?? shape.value["items"];
  return Array.isArray(within) ? listed(within) : listed([shape.value]);
}

function* listedLines(lines: Iterable<{ row: number; value: unknown }>) {
  yield* lines;
}

function readRecord(
  value: unknown,
  options: ReadReviewOptions,
  seen: Map<string, Set<string>>,
  lost: Map<string, number>,
) {
  if (!isRecord(value) || !isRecord(value["fields"])) return undefined;
  const texts = findTexts(
    new Map(
      Object.entries(value["fields"]).flatMap(([key, text]) =>
        typeof text === "string" ? [[key, text]] : [],
      ),
    ),
  );
  const responses = responsesOf(value["responses"]);
  const people = [...new Set(responses.map(({ person }) => person))];
  const annotations = people.map((person) =>
    annotationOf(
      person,
      responses.filter((one) => one.person === person),
      texts,
      options,
      seen,
      lost,
    ),
  );
  const id = value["external_id"] ?? value["id"];
  return {
    id: typeof id === "string" || typeof id === "number" ? String(id).slice(0, 100) : undefined,
    texts,
    annotations,
  };
}

function responsesOf(given: unknown): readonly Response[] {
  const submitted = (one: Readonly<Record<string, unknown>>) =>
    one["status"] === undefined || one["status"] === null || one["status"] === "submitted";
  if (Array.isArray(given)) {
    return given
      .filter(isRecord)
      .filter(submitted)
      .flatMap((one, at) => {
        const values = isRecord(one["values"]) ? one["values"] : {};
        return Object.entries(values).map(([question, value]) => ({
          question,
          person: named(one["user_id"], at),
          value: isRecord(value) && "value" in value ? value["value"] : value,
        }));
      });
  }
  if (!isRecord(given)) return [];
  return Object.entries(given).flatMap(([question, all]) =>
    (Array.isArray(all) ? all : [all])
      .filter(isRecord)
      .filter(submitted)
      .map((one, at) => ({
        question,
        person: named(one["user_id"], at),
        value: one["value"],
      })),
  );
}

function named(user: unknown, at: number): string {
  return typeof user === "string" || typeof user === "number" ? String(user) : `user ${at + 1}`;
}

function annotationOf(
  person: string,
  responses: readonly Response[],
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
  const label = (question: string, values: readonly string[], also: readonly string[] = []) => {
    labels.set(question, values);
    const known = seen.get(question) ?? new Set();
    for (const value of [...also, ...values]) known.add(value);
    seen.set(question, known);
  };
  for (const { question, value } of responses) {
    if (typeof value === "number") label(question, [String(value)], ["1", "2", "3", "4", "5"]);
    else if (typeof value === "string") {
      const side = choiceNamed(value, texts);
      if (side !== undefined) choice ??= side;
      // A label is short and used again; anything longer was written.
      else if (value.length <= 60 && !/[.\n]/u.test(value)) label(question, [value]);
      else if (value.length <= 40_000) written.push(value);
    } else if (Array.isArray(value)) {
      const first: unknown = value[0];
      if (isRecord(first) && "rank" in first) choice ??= topOf(value, texts);
      else if (isRecord(first) && "start" in first) {
        for (const span of value.filter(isRecord)) {
          const read = spanOf(span, texts);
          if (read === undefined) lose("a marked span does not fit its text, or its unit cannot be told.");
          else if (defectFor(read.label, options) === undefined)
            lose(`a label with no word of ours: ${read.label.slice(0, 80)}.`);
          else spans.push(read);
        }
      } else {
        const names = value.filter((one): one is string => typeof one === "string");
        const ranked = names.map((one) => choiceNamed(one, texts));
        if (names.length > 1 && ranked.every((one) => one !== undefined)) choice ??= ranked[0];
        else if (names.length > 0) label(question, names);
      }
    }
  }
  return { person, ...(choice === undefined ? {} : { choice }), labels, spans, texts: written };
}

/** The answer ranked first; two of them at the top are a tie. */
function topOf(ranking: readonly unknown[], texts: FoundTexts): string | undefined {
  const ranks = ranking
    .filter(isRecord)
    .map(({ rank, value }) => ({ rank: Number(rank), value: String(value) }));
  const best = Math.min(...ranks.map(({ rank }) => rank));
  const top = ranks.filter(({ rank }) => rank === best);
  if (top.length > 1) return texts.answers.length === 2 ? "tie" : undefined;
  return top[0] === undefined ? undefined : choiceNamed(top[0].value, texts);
}

/** The export does not say what its offsets count, so a span after a character outside of the basic plane is not guessed. */
function spanOf(span: Readonly<Record<string, unknown>>, texts: FoundTexts) {
  const answer = texts.answers[0];
  const start = Number(span["start"]);
  const end = Number(span["end"]);
  const label = span["label"];
  if (answer === undefined || typeof label !== "string") return undefined;
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    end < start ||
    end > answer.text.length
  )
    return undefined;
  if (/[\u{10000}-\u{10FFFF}]/u.test(answer.text)) return undefined;
  return { answer: answer.id, start, end, label };
}
