import { isInitialism, letterSyllables } from "./initialisms.ts";
import { numberSyllables } from "./number-syllables.ts";
import { SYLLABLE_EXCEPTIONS } from "./syllable-exceptions.ts";
import { syllablesByRule } from "./syllable-rules.ts";

/** Read when first asked for: who imports the room for a formula alone does not wait for it. */
let listed: ReadonlyMap<string, number> | undefined;

function listedWords(): ReadonlyMap<string, number> {
  listed ??= new Map(
    SYLLABLE_EXCEPTIONS.flatMap(([count, words]) =>
      words
        .trim()
        .split(/\s+/u)
        .map((word) => [word, count] as const),
    ),
  );
  return listed;
}

/** Mixed tokens such as "B12" and "500mg": a run of letters this short is named letter by letter. */
const SHORT_RUN = 3;
const HISS = /(?:[sxz]|ch|sh|[cgsz]e)$/u;

/**
 * Syllables of a word as it is said: listed words first (CMUdict, where rules fail), then rules of spelling. Initialisms
 * count letter by letter, numerals as pronounced, hyphenated parts together. 0 for what holds no letter or digit.
 */
export function countSyllables(word: string): number {
  const plain = word
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[’‘ʼ]/gu, "'");
  // "a.m." and "U.S." are letters; so is nothing else with points inside, but for decimals.
  if (/^(?:\p{L}\.){2,}\p{L}?\.?$/u.test(plain)) return letterSyllables(plain.replaceAll(".", ""));
  const parts = plain.match(/\d[\d.,:/]*\d(?:st|nd|rd|th)?|\d(?:st|nd|rd|th)?|[\p{L}']+|%/gu) ?? [];
  const mixed = /\d/u.test(plain) && /\p{L}/u.test(plain);
  return parts.reduce((sum, part) => sum + onePart(part, mixed), 0);
}

function onePart(part: string, mixed: boolean): number {
  if (part === "%") return 2;
  if (/^\d/u.test(part)) return numberSyllables(part.replace(/(?:st|nd|rd|th)$/u, ""));
  const letters = part.replaceAll(/^'+|'+$/gu, "");
  if (letters === "") return 0;
  if (isInitialism(letters)) return letterSyllables(letters);
  const plural = /^(\p{Lu}{2,5})(?:s|'s)$/u.exec(letters)?.[1];
  if (plural !== undefined && isInitialism(plural)) return letterSyllables(plural);
  const small = letters.toLowerCase();
  if (mixed && small.length <= SHORT_RUN) return letterSyllables(small);
  return ofWord(small);
}

function ofWord(small: string): number {
  const known = listedWords().get(small);
  if (known !== undefined) return known;
  // "mg" and "mmHg" have no vowel to count.
  if (!/[aeiouy]/u.test(small)) return letterSyllables(small.replaceAll("'", ""));
  if (small.endsWith("'s")) {
    const owner = small.slice(0, -2);
    return owner === "" ? 0 : ofWord(owner) + (HISS.test(owner) ? 1 : 0);
  }
  return syllablesByRule(small);
}
