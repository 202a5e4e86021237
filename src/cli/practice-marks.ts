import { defectSchema, severitySchema } from "#src/review/index.ts";
import type { BlindItem, Defect, Mark, Severity } from "#src/review/index.ts";
import { closestName } from "./closest-name.ts";
import { invalidOption } from "./failure.ts";

type Answers = BlindItem["answers"];

const HOW_TO_MARK = `Write it as --mark 'A:"the exact words":missed-emergency:critical'.`;
const HOW_TO_MISS = "Write it as --missing A:missed-emergency:critical.";

/** `A:"exact words":defect:severity` as the stretch of the answer that shows the defect. */
export function readMark(written: string, answers: Answers): Mark {
  const [, letter, words, defect = "", severity = ""] =
    /^\s*([a-z]+)\s*:(.+):([^:]*):([^:]*)$/isu.exec(written) ?? [];
  if (letter === undefined || words === undefined)
    throw invalidOption(
      "A --mark names an answer, its words, the defect and how bad it is, with colons between.",
      HOW_TO_MARK,
    );
  const answer = readAnswer(letter, answers);
  const what = { answer: answer.id, defect: readDefect(defect), severity: readSeverity(severity) };
  return { kind: "span", ...findWords(unquoted(words), answer), ...what };
}

/** `A:defect:severity` as something the answer should have said and did not. */
export function readMissing(written: string, answers: Answers): Mark {
  const parts = written.split(":").map((part) => part.trim());
  const [letter = "", defect = "", severity = ""] = parts;
  if (parts.length !== 3)
    throw invalidOption(
      "A --missing names an answer, the defect and how bad it is, with colons between.",
      HOW_TO_MISS,
    );
  return {
    kind: "omission",
    answer: readAnswer(letter, answers).id,
    defect: readDefect(defect),
    severity: readSeverity(severity),
  };
}

function readAnswer(letter: string, answers: Answers): Answers[number] {
  const found = answers.find(({ id }) => id === letter.toUpperCase());
  if (found !== undefined) return found;
  throw invalidOption(
    "There is no answer of that letter.",
    answers.length === 0
      ? "This item has no answer to mark."
      : `The answers are ${answers.map(({ id }) => id).join(", ")}.`,
  );
}

function readDefect(written: string): Defect {
  const read = defectSchema.safeParse(written.trim());
  if (read.success) return read.data;
  throw invalidOption("That is no defect.", withGuess(written, defectSchema.options, "The defects are"));
}

function readSeverity(written: string): Severity {
  const read = severitySchema.safeParse(written.trim());
  if (read.success) return read.data;
  throw invalidOption("That is no severity.", withGuess(written, severitySchema.options, "They are"));
}

/** "Did you mean x? The defects are …" */
export function withGuess(written: string, known: readonly string[], says: string): string {
  const meant = closestName(written.trim(), known);
  return `${meant === undefined ? "" : `Did you mean ${meant}? `}${says}: ${known.join(", ")}.`;
}

const QUOTES = "'\u2018\u2019";

/** Words copied from a terminal come with its line breaks, and with its quotation marks. */
function findWords(words: string, { id, text }: Answers[number]): { start: number; end: number } {
  const pattern = words
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll(new RegExp(`[${QUOTES}]`, "gu"), `[${QUOTES}]`)
    .replaceAll(/\s+/gu, String.raw`\s+`);
  const found = pattern === "" ? [] : [...text.matchAll(new RegExp(pattern, "gu"))];
  const [first, second] = found;
  if (first !== undefined && second === undefined)
    return { start: first.index, end: first.index + first[0].length };
  if (first !== undefined)
    throw invalidOption(
      `These words stand ${found.length} times in answer ${id}.`,
      "Take more words, so that it is clear which ones you mean.",
    );
  const near = nearestWords(words, text);
  throw invalidOption(
    `These words are not in answer ${id}.`,
    near === undefined
      ? "Copy them exactly from what `clerkship practice show` prints."
      : `The nearest are: "${near}". Copy them exactly.`,
  );
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The run of words that shares most with what was written; nothing when it shares no more than half. */
function nearestWords(written: string, text: string): string | undefined {
  const wanted = new Set(wordsOf(written));
  const tokens = [...text.matchAll(/\S+/gu)];
  const length = Math.max(1, written.trim().split(/\s+/u).length);
  let best: { readonly shared: number; readonly text: string } | undefined;
  for (let at = 0; at + length <= tokens.length; at += 1) {
    const last = tokens[at + length - 1];
    const run = text.slice(tokens[at]?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0));
    const shared = new Set(wordsOf(run).filter((word) => wanted.has(word))).size;
    if (shared > (best?.shared ?? 0)) best = { shared, text: run.replaceAll(/\s+/gu, " ") };
  }
  return best !== undefined && best.shared * 2 >= wanted.size ? best.text : undefined;
}

function unquoted(words: string): string {
  return words.trim().replace(/^(["\u201C])(.*)(["\u201D])$/su, "$2");
}
