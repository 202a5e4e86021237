import { wellFormed } from "#src/kernel/index.ts";
import type { Answer } from "../../item.ts";
import { spanConverter } from "../../spans/convert-span.ts";
import type { OffsetUnit } from "../../spans/offset-unit.ts";
import type { DecidedItem, DecidedMark } from "../decided-item.ts";
import type { ExportFile } from "../export-file.ts";
import { countReasons, jsonLinesWriter } from "../review-writer.ts";
import type { ReviewWriter } from "../review-writer.ts";
import { canaries } from "../row-parts.ts";

const DISMISSED = "a mark was dismissed";
const OMISSION = "an omission has no words to mark";
const OUTSIDE = "a mark lies outside of its answer";

/** A mark as a stretch of its answer in some unit. */
interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly text: string;
}

/** Labels on spans for Label Studio, which counts UTF-16 code units as the browser does. */
export const labelStudioSpans: ReviewWriter = {
  format: "spans-label-studio",
  offsetUnit: "utf-16",
  write: (items, header) => {
    const { answers, reasons } = markedAnswers(items, "utf-16");
    const tasks = answers.map(({ decided, answer, spans }) => ({
      data: { text: answer.text, item: decided.item.id, answer: answer.id, ...canaries(decided, header) },
      annotations: [
        {
          result: spans.map(({ start, end, text, label }, at) => ({
            id: `mark-${at + 1}`,
            from_name: "label",
            to_name: "text",
            type: "labels",
            value: { start, end, text, labels: [label] },
          })),
        },
      ],
    }));
    return {
      files: [{ path: "spans-label-studio.json", text: `${JSON.stringify(tasks, undefined, 1)}\n` }],
      rows: tasks.length,
      leftOut: countReasons(reasons),
    };
  },
};

/** Spans for Prodigy, in code points. */
export const prodigySpans = spanLines("spans-prodigy", "spans-prodigy.jsonl", (text, spans) => ({
  text,
  spans: spans.map(({ start, end, label }) => ({ start, end, label })),
}));

/** Spans for doccano, in code points. */
export const doccanoSpans = spanLines("spans-doccano", "spans-doccano.jsonl", (text, spans) => ({
  text,
  label: spans.map(({ start, end, label }) => [start, end, label]),
}));

function spanLines(
  format: string,
  path: string,
  shape: (text: string, spans: readonly MarkedSpan[]) => object,
): ReviewWriter {
  return {
    format,
    offsetUnit: "code-point",
    write: (items, header) => {
      const { answers, reasons } = markedAnswers(items, "code-point");
      const rows = answers.map(({ decided, answer, spans }) => ({
        ...shape(answer.text, spans),
        meta: { item: decided.item.id, answer: answer.id },
        ...canaries(decided, header),
      }));
      const text = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
      return { files: [{ path, text }], rows: rows.length, leftOut: countReasons(reasons) };
    },
  };
}

/** Stand-off files as brat reads them, a text and its annotations each, in code points. A span over lines is written in pieces. */
export const standoffSpans: ReviewWriter = {
  format: "spans-standoff",
  offsetUnit: "code-point",
  write: (items, header) => {
    const { answers, reasons } = markedAnswers(items, "code-point");
    const files = answers.flatMap(({ decided, answer, spans }, at): ExportFile[] => {
      const path = `spans-standoff/${String(at + 1).padStart(5, "0")}`;
      const notes = [
        `item: ${decided.item.id}`,
        `answer: ${answer.id}`,
        ...Object.values(canaries(decided, header)),
      ];
      const written = spans.filter(({ text }) => text.trim() !== "");
      for (const _ of spans.slice(written.length)) reasons.push("a mark covers no words");
      const lines = written.flatMap((span, place) => {
        const id = place + 1;
        const note = notes.join(" ").replaceAll(/\s+/gu, " ");
        return [standoffLine(id, span), `#${id}\tAnnotatorNotes T${id}\t${note}`];
      });
      return [
        { path: `${path}.txt`, text: wellFormed(answer.text) },
        { path: `${path}.ann`, text: lines.map((line) => `${line}\n`).join("") },
      ];
    });
    return { files, rows: answers.length, leftOut: countReasons(reasons) };
  },
};

/** "T1", label, offsets of the stretches between line breaks ("0 5;6 12"), and their words. */
function standoffLine(id: number, { start, label, text }: MarkedSpan): string {
  const offsets: string[] = [];
  const words: string[] = [];
  let at = start;
  for (const piece of text.split(/([\r\n]+)/u)) {
    const end = at + Array.from(piece).length;
    if (piece.trim() !== "") {
      offsets.push(`${at} ${end}`);
      words.push(wellFormed(piece));
    }
    at = end;
  }
  return `T${id}\t${label} ${offsets.join(";")}\t${words.join(" ")}`;
}

/** Every mark with what became of it, omissions too, in the unit the header asks for. */
export const marksTable: ReviewWriter = {
  ...jsonLinesWriter("marks", "marks.jsonl", (decided, header) => ({
    rows: decided.marks.map(({ mark, by, status }) => {
      const answer = decided.item.answers.find(({ id }) => id === mark.answer);
      const span =
        mark.kind === "span" && answer !== undefined
          ? spanConverter(answer.text, "utf-16", header.offsetUnit)(mark)
          : undefined;
      return {
        item: decided.item.id,
        answer: mark.answer,
        kind: mark.kind,
        start: span?.start ?? null,
        end: span?.end ?? null,
        offset_unit: header.offsetUnit,
        defect: mark.defect,
        severity: mark.severity,
        by,
        status,
        ...canaries(decided, header),
      };
    }),
  })),
  offsetUnit: "as-asked",
};

interface MarkedAnswer {
  readonly decided: DecidedItem;
  readonly answer: Answer;
  readonly spans: readonly MarkedSpan[];
}

/** Answers somebody looked for defects in, with the marks that were not dismissed. */
function markedAnswers(items: readonly DecidedItem[], unit: OffsetUnit) {
  const reasons: string[] = [];
  const answers = items.flatMap((decided) => {
    const looked = decided.item.task === "mark-defects";
    return decided.item.answers.flatMap((answer): MarkedAnswer[] => {
      const own = decided.marks.filter(({ mark }) => mark.answer === answer.id);
      if (own.length === 0 && !looked) return [];
      return [{ decided, answer, spans: spansOf(answer, own, unit, reasons) }];
    });
  });
  return { answers, reasons };
}

function spansOf(
  { text }: Answer,
  marks: readonly DecidedMark[],
  unit: OffsetUnit,
  reasons: string[],
): MarkedSpan[] {
  const convert = spanConverter(text, "utf-16", unit);
  const whole = spanConverter(text, "utf-16", "utf-16");
  return marks.flatMap(({ mark, status }) => {
    const converted = mark.kind === "span" ? convert(mark) : undefined;
    const units = mark.kind === "span" ? whole(mark) : undefined;
    if (status === "dismissed") reasons.push(DISMISSED);
    else if (mark.kind === "omission") reasons.push(OMISSION);
    else if (converted === undefined || units === undefined) reasons.push(OUTSIDE);
    else return [{ ...converted, label: mark.defect, text: text.slice(units.start, units.end) }];
    return [];
  });
}
