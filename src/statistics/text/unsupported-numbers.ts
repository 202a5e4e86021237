import type { Answer, NotDefined } from "../estimate.ts";
import { notDefined } from "../estimate.ts";
import { problemOfLevel } from "../problem-of-level.ts";
import { shareOrNone } from "./share-or-none.ts";

/** One written note a row, and the text it was written from. */
export interface UnsupportedNumbersInput {
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly level?: number;
}

export interface UnsupportedNumbers {
  /** For each note the numbers, as written there, that its source does not hold. */
  readonly notes: readonly { readonly numbers: number; readonly unsupported: readonly string[] }[];
  readonly numbers: number;
  readonly unsupported: number;
  /** Share of all numbers. */
  readonly rate: Answer;
  /** Share of notes with at least one. */
  readonly notesWithAny: Answer;
}

/** Words that stand for a number in a source: "eight years ago" supports "8 years". */
const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
] as const;

/**
 * Numbers in a note that its source does not hold: a guard against invented doses, values and dates. Numbers are compared
 * by value (1,000 is 1000, 2.50 is 2.5, 07 is 7); each mention counts; words up to twenty in the source support a
 * figure, and units are not compared, so a number kept with a wrong unit passes. Intervals: Wilson score.
 */
export function unsupportedNumbers(input: UnsupportedNumbersInput): UnsupportedNumbers | NotDefined {
  const { notes, sources, level = 0.95 } = input;
  if (notes.length !== sources.length)
    return notDefined("invalid-input", "Not defined, because the columns differ in length.");
  if (notes.length === 0) return notDefined("no-rows", "Not defined, because there is no note.");
  const badLevel = problemOfLevel(level);
  if (badLevel) return badLevel;
  const found = notes.map((note, place) => {
    const written = numbersIn(note);
    const held = new Set([
      ...numbersIn(sources[place] as string).map(({ value }) => value),
      ...wordsIn(sources[place] as string),
    ]);
    return {
      numbers: written.length,
      unsupported: written.filter(({ value }) => !held.has(value)).map(({ text }) => text),
    };
  });
  const numbers = found.reduce((sum, note) => sum + note.numbers, 0);
  const unsupported = found.reduce((sum, note) => sum + note.unsupported.length, 0);
  return {
    notes: found,
    numbers,
    unsupported,
    rate: shareOrNone(unsupported, numbers, level, "Not defined, because no note holds a number."),
    notesWithAny: shareOrNone(
      found.filter((note) => note.unsupported.length > 0).length,
      notes.length,
      level,
      "Not defined, because there is no note.",
    ),
  };
}

function numbersIn(text: string): { text: string; value: number }[] {
  const written = text.match(/\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?/g) ?? [];
  return written.map((number) => ({ text: number, value: Number(number.replaceAll(",", "")) }));
}

function wordsIn(text: string): number[] {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g));
  return NUMBER_WORDS.flatMap((word, value) => (words.has(word) ? [value] : []));
}
