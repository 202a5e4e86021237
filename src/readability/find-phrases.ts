import type { TextSpan } from "#src/kernel/index.ts";
import { findWords } from "./split-text.ts";

/** Phrases by their first word, longer ones first. */
export interface PhraseIndex<T> {
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly of: T }[]>;
}

/** Makes phrases findable; a phrase is one or more words in small letters. */
export function indexPhrases<T>(phrases: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const byFirst = new Map<string, { words: string[]; of: T }[]>();
  for (const [phrase, of] of phrases) {
    const words = wordsOf(phrase);
    const [first] = words;
    if (first === undefined) continue;
    const held = byFirst.get(first) ?? [];
    byFirst.set(first, held);
    held.push({ words, of });
  }
  for (const held of byFirst.values()) held.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/** Where phrases stand in a text, the longest at each place, none over another; the last word may be a plural. */
export function findPhrases<T>(text: string, { byFirst }: PhraseIndex<T>): (TextSpan & { readonly of: T })[] {
  const places = findWords(text);
  const small = places.map(({ start, end }) => plain(text.slice(start, end)));
  const found: (TextSpan & { of: T })[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const candidates = formsOf(small[at] ?? "").flatMap((form) => byFirst.get(form) ?? []);
    const match = candidates.find(({ words }) =>
      words.every((word, step) =>
        step === words.length - 1
          ? formsOf(small[at + step] ?? "").includes(word)
          : small[at + step] === word,
      ),
    );
    const [from, to] = [places[at], places[at + (match?.words.length ?? 1) - 1]];
    if (match === undefined || from === undefined || to === undefined) continue;
    found.push({ start: from.start, end: to.end, of: match.of });
    at += match.words.length - 1;
  }
  return found;
}

const wordsOf = (phrase: string): string[] =>
  findWords(phrase).map(({ start, end }) => plain(phrase.slice(start, end)));

const plain = (word: string): string => word.toLowerCase().replaceAll("’", "'").replaceAll("‑", "-");

/** A word as it stands, and what it may be the plural or the owner of. */
function formsOf(word: string): string[] {
  const single = word.replace(/'s?$/u, "");
  return [
    ...new Set([
      word,
      single,
      ...(single.endsWith("ies") ? [`${single.slice(0, -3)}y`] : []),
      ...(/(?:s|x|z|ch|sh)es$/u.test(single) ? [single.slice(0, -2)] : []),
      ...(/[^s]s$/u.test(single) ? [single.slice(0, -1)] : []),
    ]),
  ];
}
