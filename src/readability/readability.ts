import type { TextSpan } from "#src/kernel/index.ts";
import { countSyllables } from "./count-syllables.ts";
import { findUnfamiliar } from "./familiar-words.ts";
import type { FamiliarList } from "./familiar-words.ts";
import {
  daleChallScore,
  daleChallWorksheet,
  fleschKincaidGrade,
  fleschReadingEase,
  smogGrade,
} from "./formulas.ts";
import { splitText } from "./split-text.ts";
import type { Sentence } from "./split-text.ts";

/** One formula's number, or null with the reason in `notes`. */
export interface ReadabilityMeasure {
  readonly value: number | null;
  /** As arithmetic: W words, S sentences, Y syllables, P words of three syllables or more. */
  readonly formula: string;
  readonly source: string;
  readonly notes: readonly string[];
}

export interface DaleChallMeasure extends ReadabilityMeasure {
  /** On the worksheet of 1948, both counts rounded. */
  readonly worksheet: number | null;
  /** Which list of familiar words was used; null without one. */
  readonly list: string | null;
  readonly unfamiliar: readonly TextSpan[];
}

export interface Readability {
  readonly version: 1;
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly polysyllables: number;
  readonly wordsPerSentence: number | null;
  readonly fleschReadingEase: ReadabilityMeasure;
  readonly fleschKincaidGrade: ReadabilityMeasure;
  readonly smog: ReadabilityMeasure;
  readonly daleChall: DaleChallMeasure;
  readonly longSentences: readonly TextSpan[];
  readonly notes: readonly string[];
}

export interface ReadabilityOptions {
  /** The list Dale–Chall needs. None ships here: see the room's README. */
  readonly familiar?: FamiliarList | undefined;
}

/** SMOG was made on 30 sentences. */
const SMOG_SENTENCES = 30;
/** Fewer words than this say little about a text (Flesch took samples of 100). */
const FEW_WORDS = 100;
/** Longer than this is worth a look (project's own judgement). */
const LONG_SENTENCE = 25;

/** Counts and reading formulas of an English text, each with its source and its limits. */
export function readability(text: string, { familiar }: ReadabilityOptions = {}): Readability {
  const { sentences, headings } = splitText(text);
  const words = sentences.flatMap((sentence) => sentence.words);
  const known = new Map<string, number>();
  const spoken = words.map((span) => {
    const word = asSaid(text, span);
    const count = known.get(word) ?? countSyllables(word);
    known.set(word, count);
    return count;
  });
  const counts = {
    words: words.length,
    sentences: sentences.length,
    syllables: spoken.reduce((sum, count) => sum + count, 0),
  };
  const polysyllables = spoken.filter((count) => count >= 3).length;
  const empty = counts.words === 0;
  const noWords = empty ? ["Not defined, because the text holds no word."] : [];
  return {
    version: 1,
    ...counts,
    polysyllables,
    wordsPerSentence: empty ? null : counts.words / counts.sentences,
    fleschReadingEase: {
      value: empty ? null : fleschReadingEase(counts),
      formula: "206.835 − 1.015 W/S − 84.6 Y/W",
      source: "Flesch 1948, J Appl Psychol 32:221",
      notes: [...noWords, "Higher is easier."],
    },
    fleschKincaidGrade: {
      value: empty ? null : fleschKincaidGrade(counts),
      formula: "0.39 W/S + 11.8 Y/W − 15.59",
      source: "Kincaid and others 1975, Naval Technical Training Command, report 8-75",
      notes: [...noWords, "A grade of US schools; below nought reads as below grade 1."],
    },
    smog: {
      value: empty ? null : smogGrade(polysyllables, counts.sentences),
      formula: "1.0430 √(30 P/S) + 3.1291",
      source: "McLaughlin 1969, J Reading 12:639",
      notes: [...noWords, ...smogNotes(counts.sentences)],
    },
    daleChall: measureDaleChall(text, sentences, familiar),
    longSentences: sentences
      .filter((sentence) => sentence.words.length > LONG_SENTENCE)
      .map(({ start, end }) => ({ start, end })),
    notes: describeLimits(counts.words, headings.length),
  };
}

/** Words all in capitals within a shouted line are words, not initialisms: the line has no small letter to tell by. */
function asSaid(text: string, { start, end }: TextSpan): string {
  const word = text.slice(start, end);
  const around = text.slice(Math.max(0, start - 30), end + 30);
  const shouted = !/\p{Ll}/u.test(around) && /\p{Lu}{2,}\P{L}+\p{Lu}{2,}/u.test(around);
  return shouted ? word.toLowerCase() : word;
}

function smogNotes(sentences: number): string[] {
  const short =
    sentences > 0 && sentences < SMOG_SENTENCES
      ? [
          `Made for ${SMOG_SENTENCES} sentences; this text has ${sentences}, so the grade is extrapolated and less sure.`,
        ]
      : [];
  return [
    ...short,
    "Names, numerals and initialisms count as they are said; a third syllable that is only -ed or -es counts too.",
  ];
}

function measureDaleChall(
  text: string,
  sentences: readonly Sentence[],
  familiar: FamiliarList | undefined,
): DaleChallMeasure {
  const about = {
    formula: "0.1579 × unfamiliar words in a hundred + 0.0496 W/S + 3.6365",
    source: "Dale and Chall 1948, Educ Res Bull 27:11 and 37",
  };
  const words = sentences.flatMap((sentence) => sentence.words);
  if (familiar === undefined || words.length === 0) {
    const because =
      words.length === 0
        ? "Not defined, because the text holds no word."
        : "Not defined, because it needs a list of familiar words and none was handed over. We ship none: who may pass the published list on is not clear.";
    return { ...about, value: null, worksheet: null, list: null, unfamiliar: [], notes: [because] };
  }
  const unfamiliar = findUnfamiliar(text, words, familiar.words).map(({ start, end }) => ({ start, end }));
  const counts = {
    unfamiliarInHundred: (100 * unfamiliar.length) / words.length,
    wordsPerSentence: words.length / sentences.length,
  };
  return {
    ...about,
    value: daleChallScore(counts),
    worksheet: daleChallWorksheet(counts),
    list: familiar.name,
    unfamiliar,
    notes: [
      `Familiar words from the list “${familiar.name}”, ${familiar.words.size} words; the score holds for that list alone.`,
      "The constant is always added, and a word counts each time it occurs, as in the paper of 1948.",
    ],
  };
}

function describeLimits(words: number, headings: number): string[] {
  return [
    "A hint, not a verdict: formulas count letters and lengths, and people judge texts by more. Read the jargon beside it.",
    ...(words > 0 && words < FEW_WORDS
      ? [`The text has ${words} words; a few words decide such a short one.`]
      : []),
    ...(headings > 0
      ? [`${headings === 1 ? "One title was" : `${headings} titles were`} left out of the counts.`]
      : []),
    "An item of a list counts as a sentence; a semicolon ends none.",
    "The rules of spelling and sentences are for English.",
  ];
}
