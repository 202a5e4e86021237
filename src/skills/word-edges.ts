import { ASCII_CLASS, wideClass, WORD } from "./character-class.ts";
import { canonicalCode, HASH_PRIME, HASH_SEED, idOfToken } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

// "R&D" and "AT&T" are one word; "Python&SQL" is two.
const LONGEST_BEFORE_AMPERSAND = 3;
// "SAS9" is SAS with a version; "R01" is a grant.
const SHORTEST_VERSIONED = 3;

/** The class of the character at a position of a folded text. */
export function classAt(text: string, position: number): number {
  const code = text.charCodeAt(position);
  return code < 128 ? (ASCII_CLASS[code] as number) : wideClass(code);
}

/** ".NET" at a word's beginning; not ".5", not "...and". */
export function startsDotWord(text: string, position: number, gap: number): boolean {
  if (gap === 0 || text.charCodeAt(position - 1) === 46) return false;
  const next = text.charCodeAt(position + 1) | 32;
  return next >= 97 && next <= 122;
}

/**
 * How many characters after a run of letters still belong to its word: "c++", "c#", "R&D", "510(k)", "don't". Negative: that
 * many follow that belong to no word (the 's of a possessive). 0: the word ends here.
 */
export function tailAfter(text: string, start: number, position: number): number {
  const code = text.charCodeAt(position);
  const next = text.charCodeAt(position + 1);
  if (code === 43) return next === 43 ? 2 : 0;
  if (code === 40) return isDigit(text.charCodeAt(position - 1)) && closesAfterLetter(text, position) ? 3 : 0;
  const nextIsWord = position + 1 < text.length && classAt(text, position + 1) === WORD;
  if (code === 35) return position - start === 1 && !nextIsWord ? 1 : 0;
  if (!nextIsWord) return 0;
  if (code === 38) return position - start <= LONGEST_BEFORE_AMPERSAND ? 1 : 0;
  if (code !== 39 && code !== 0x2019) return 0;
  const endsAfterS = position + 2 >= text.length || classAt(text, position + 2) !== WORD;
  return (next | 32) === 115 && endsAfterS ? -2 : 1;
}

/** The last R of "IR(ME)R": one letter that leans on a bracket is part of an abbreviation. */
export function endsBracketedWord(text: string, start: number): boolean {
  return start > 0 && text.charCodeAt(start - 1) === 41;
}

/** The "(k)" of "510(k)". */
function closesAfterLetter(text: string, open: number): boolean {
  return (
    text.charCodeAt(open + 2) === 41 &&
    classAt(text, open + 1) === WORD &&
    !isDigit(text.charCodeAt(open + 1))
  );
}

/** "Python3" and "HTML5" are known by their name when the whole is not. */
export function idWithoutVersion(vocabulary: Vocabulary, text: string, start: number, end: number): number {
  let stem = end;
  while (stem > start && isDigit(text.charCodeAt(stem - 1))) stem -= 1;
  if (stem === end || end - stem > 2 || stem - start < SHORTEST_VERSIONED) return 0;
  let hash = HASH_SEED | 0;
  for (let index = start; index < stem; index += 1)
    hash = Math.imul(hash ^ canonicalCode(text.charCodeAt(index)), HASH_PRIME);
  return idOfToken(vocabulary, text, start, stem, hash);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
