import type { LabelQuestion } from "#src/review/index.ts";
import { idOfWords } from "./id-of-words.ts";

/** A question while it is typed: its answers are lines of one text. */
export interface WrittenQuestion {
  readonly asks: string;
  readonly lines: string;
  readonly several: boolean;
  readonly ordered: boolean;
  readonly when: LabelQuestion["when"];
}

const MOST_ANSWERS = 40;
const MOST_LETTERS = 200;

export const EMPTY_QUESTION: WrittenQuestion = {
  asks: "",
  lines: "",
  several: false,
  ordered: false,
  when: undefined,
};

/** A question as it is typed again. */
export function writtenFrom({ asks, values, several, ordered, when }: LabelQuestion): WrittenQuestion {
  return { asks, lines: values.map(({ label }) => label).join("\n"), several, ordered, when };
}

/**
 * The question that was typed. Ids are made from the words; one that was there before keeps its id, and so do answers with
 * unchanged words: what people said belongs to those.
 */
export function questionFrom(
  { asks, lines, several, ordered, when }: WrittenQuestion,
  before: LabelQuestion | undefined,
  others: readonly LabelQuestion[],
): LabelQuestion {
  const labels = new Set(lines.split("\n").map(oneLine));
  labels.delete("");
  const kept = new Map(before?.values.map(({ id, label }) => [label, id]));
  const taken = new Set(kept.values());
  const values = [...labels].map((label) => {
    const id = kept.get(label) ?? idOfWords(label, taken);
    taken.add(id);
    return { id, label };
  });
  const id = before?.id ?? idOfWords(asks, new Set(others.map((other) => other.id)));
  return {
    id,
    asks: oneLine(asks),
    values,
    several,
    ordered,
    ...(when === undefined ? {} : { when }),
  };
}

/** What a typed question still lacks, in words; nothing when it can be asked. */
export function lacks({ asks, values, when }: LabelQuestion): string | undefined {
  if (asks === "") return "Write the question.";
  if (values.length < 2) return "Write at least two answers, one a line.";
  if (values.length > MOST_ANSWERS) return `At most ${MOST_ANSWERS} answers.`;
  if (values.some(({ label }) => label.length > MOST_LETTERS))
    return `An answer has at most ${MOST_LETTERS} letters.`;
  return when?.is.length === 0 ? "Choose the answers after which it is asked." : undefined;
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/gu, " ");
