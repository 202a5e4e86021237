import type { TextSpan } from "#src/kernel/index.ts";

/** A list of words that readers are taken to know, small letters, and what to call it. */
export interface FamiliarList {
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Words of a text that are not on a list, in order. Numerals are familiar, and so are forms of a listed word with -s,
 * -es, -ed, -ing, -er, -est or -ly (Dale and Chall 1948); a hyphenated word is when all its parts are. Names count as
 * any other word: the rule that knows persons and places would take a drug for one.
 */
export function findUnfamiliar(
  text: string,
  words: readonly TextSpan[],
  familiar: ReadonlySet<string>,
): TextSpan[] {
  return words.filter(({ start, end }) => !isFamiliar(text.slice(start, end), familiar));
}

function isFamiliar(word: string, familiar: ReadonlySet<string>): boolean {
  const small = word.toLowerCase().replaceAll("’", "'");
  if (/^[\p{N}.,:/%-]+$/u.test(small) || familiar.has(small)) return true;
  const parts = small.split(/[-‑]/u);
  if (parts.length > 1) return parts.every((part) => part === "" || isFamiliar(part, familiar));
  return stemsOf(small).some((stem) => familiar.has(stem));
}

function stemsOf(word: string): string[] {
  const stems: string[] = [];
  const owner = word.replace(/'s?$/u, "");
  if (owner !== word) stems.push(owner);
  for (const ending of ["s", "es", "ed", "ing", "er", "est", "ly"]) {
    if (!owner.endsWith(ending) || owner.length < ending.length + 2) continue;
    const stem = owner.slice(0, -ending.length);
    // "baked", "stopped", "babies".
    stems.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
    if (stem.endsWith("i")) stems.push(`${stem.slice(0, -1)}y`);
  }
  return stems;
}
