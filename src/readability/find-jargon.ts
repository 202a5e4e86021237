import type { TextSpan } from "#src/kernel/index.ts";
import { findPhrases, indexPhrases } from "./find-phrases.ts";
import type { PhraseIndex } from "./find-phrases.ts";
import { MEDICAL_WORDS } from "./medical-words.ts";

/** A word with the plainer ones a patient would know. */
export interface MedicalWord {
  /** Its spellings, small letters. */
  readonly spellings: readonly string[];
  readonly plain: string;
}

export interface Jargon extends TextSpan {
  readonly text: string;
  readonly term: string;
  readonly plain: string;
  /** Whether the plainer words stand close by in the text. */
  readonly explained: boolean;
  readonly why: string;
}

export interface JargonOptions {
  /** In place of our own list. */
  readonly terms?: readonly MedicalWord[];
}

/** So far from a word its explanation may stand, in characters. */
const NEARBY = 90;

let own: { readonly words: readonly MedicalWord[]; readonly index: PhraseIndex<MedicalWord> } | undefined;

/** Our own list of medical words with plainer ones. */
export function medicalWords(): readonly MedicalWord[] {
  return ownList().words;
}

/** Medical words that a patient may not know, in the order of the text. */
export function findJargon(text: string, { terms }: JargonOptions = {}): Jargon[] {
  const index = terms === undefined ? ownList().index : indexWords(terms);
  return findPhrases(text, index).map(({ start, end, of }) => {
    const explained = standsNear(text, { start, end }, of.plain);
    return {
      start,
      end,
      text: text.slice(start, end),
      term: of.spellings[0] ?? "",
      plain: of.plain,
      explained,
      why: explained
        ? "A medical word; the text says close by what it means."
        : `A medical word. Plainer: ${of.plain}.`,
    };
  });
}

function ownList() {
  if (own === undefined) {
    const words = readWords(MEDICAL_WORDS);
    own = { words, index: indexWords(words) };
  }
  return own;
}

function readWords(lines: string): MedicalWord[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [spellings = "", plain = ""] = line.split(" | ");
      return { spellings: spellings.split("/"), plain };
    });
}

const indexWords = (words: readonly MedicalWord[]) =>
  indexPhrases(
    words.flatMap((word) => word.spellings.map((spelling) => [spelling.toLowerCase(), word] as const)),
  );

function standsNear(text: string, { start, end }: TextSpan, plain: string): boolean {
  const around =
    `${text.slice(Math.max(0, start - NEARBY), start)} ${text.slice(end, end + NEARBY)}`.toLowerCase();
  return plain.split(/, or |, /u).some((words) => around.includes(words.toLowerCase()));
}
