import { ASCII_LOWER } from "./character-class.ts";

/** What a word may be besides part of an alias; bits of `traits`. */
export const CUE = 1;
export const ABBREVIATION = 2;
export const CONNECTIVE = 4;
export const WEB_SUFFIX = 8;

/**
 * The words a matcher knows, as an open-addressed table over typed arrays: a token of a text is found by its hash
 * and compared letter by letter, without cutting a string out of the text. Id 0 is every word not known.
 */
export interface Vocabulary {
  readonly mask: number;
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  readonly ids: Int32Array;
  readonly offsets: Int32Array;
  readonly letters: Uint16Array;
  readonly traits: Uint8Array;
  /** The id of "and", which a lone "&" also means. */
  readonly and: number;
}

/** Gathers words and their spellings; all spellings of a word get one id. */
export interface VocabularyBuilder {
  readonly idOf: (word: string) => number;
  readonly mark: (word: string, trait: number) => number;
  /** How many ids there are, id 0 included. */
  readonly size: () => number;
  readonly build: () => Vocabulary;
}

export const HASH_SEED = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/** A builder; `spellings` lists other spellings of a word that mean the same. */
export function vocabularyBuilder(spellings: (word: string) => readonly string[]): VocabularyBuilder {
  const ids = new Map<string, number>();
  const traits: number[] = [0];

  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    const id = traits.length;
    traits.push(0);
    ids.set(word, id);
    for (const spelling of spellings(word)) if (!ids.has(spelling)) ids.set(spelling, id);
    return id;
  };
  const mark = (word: string, trait: number): number => {
    const id = idOf(word);
    traits[id] = (traits[id] ?? 0) | trait;
    return id;
  };
  const and = idOf("and");
  return { idOf, mark, size: () => traits.length, build: () => freeze(ids, traits, and) };
}

/** The id of the token `start`–`end` of a folded text whose hash has been computed; 0 when it is not known. */
export function idOfToken(
  vocabulary: Vocabulary,
  text: string,
  start: number,
  end: number,
  hash: number,
): number {
  const { mask, slots, hashes, offsets } = vocabulary;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const entry = slots[slot] as number;
    if (entry === 0) return 0;
    if (
      hashes[entry] === hash &&
      (offsets[entry + 1] as number) - (offsets[entry] as number) === end - start
    ) {
      if (sameLetters(vocabulary, entry, text, start, end)) return vocabulary.ids[entry] as number;
    }
    slot = (slot + 1) & mask;
  }
}

/** A code unit as words are compared: lower case, one kind of apostrophe. */
export function canonicalCode(code: number): number {
  if (code < 128) return ASCII_LOWER[code] as number;
  return code === 0x2019 || code === 0x2018 ? 39 : code;
}

function sameLetters(
  vocabulary: Vocabulary,
  entry: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const { letters, offsets } = vocabulary;
  let letter = offsets[entry] as number;
  for (let index = start; index < end; index += 1, letter += 1) {
    if (canonicalCode(text.charCodeAt(index)) !== letters[letter]) return false;
  }
  return true;
}

function freeze(words: ReadonlyMap<string, number>, traits: readonly number[], and: number): Vocabulary {
  const entries = [...words];
  const size = 2 ** Math.ceil(Math.log2(Math.max(entries.length, 4) * 4));
  const slots = new Int32Array(size);
  const hashes = new Int32Array(entries.length + 1);
  const ids = new Int32Array(entries.length + 1);
  const offsets = new Int32Array(entries.length + 2);
  const letters = new Uint16Array(entries.reduce((sum, [word]) => sum + word.length, 0));

  entries.forEach(([word, id], position) => {
    const entry = position + 1;
    const offset = offsets[entry] as number;
    let hash = HASH_SEED | 0;
    for (let index = 0; index < word.length; index += 1) {
      letters[offset + index] = word.charCodeAt(index);
      hash = Math.imul(hash ^ word.charCodeAt(index), HASH_PRIME);
    }
    hashes[entry] = hash;
    ids[entry] = id;
    offsets[entry + 1] = offset + word.length;
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = entry;
  });
  return { mask: size - 1, slots, hashes, ids, offsets, letters, traits: Uint8Array.from(traits), and };
}
