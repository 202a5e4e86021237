import { quote } from "#src/kernel/index.ts";
import type { TextSpan } from "#src/kernel/index.ts";
import { variantsOf, wordsOfAlias } from "./alias-words.ts";
import { chooseLongest } from "./choose-longest.ts";
import { foldText } from "./fold-text.ts";
import { needsExactCase } from "./ordinary-uses.ts";
import { readTokens } from "./read-tokens.ts";
import { otherSpellings } from "./spellings.ts";
import { buildTrie, walkTrie } from "./token-trie.ts";
import type { TokenTrie } from "./token-trie.ts";
import { vocabularyBuilder } from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { markCommonWords } from "./word-traits.ts";

/** Phrases made ready for reading texts, each standing for a key. */
export interface PhraseMatcher<Key> {
  readonly vocabulary: Vocabulary;
  readonly trie: TokenTrie;
  readonly phrases: readonly {
    readonly key: Key;
    readonly exactly: string | undefined;
    readonly parted: boolean;
  }[];
}

/** A place where a key's phrase stands. */
export interface PhraseFound<Key> extends TextSpan {
  readonly key: Key;
  readonly text: string;
}

/**
 * Compiles phrases: whole words, any case, singular or plural, any spelling of hyphens. A phrase of one or two
 * letters, or capitals that spell a common word, is read in its own case: "US" is not "us".
 */
export function compilePhraseMatcher<Key>(
  entries: readonly { readonly key: Key; readonly phrases: readonly string[] }[],
): PhraseMatcher<Key> {
  const vocabulary = vocabularyBuilder(otherSpellings);
  markCommonWords(vocabulary);
  const phrases: { key: Key; exactly: string | undefined; parted: boolean }[] = [];
  const sequences: { words: readonly number[]; pattern: number }[] = [];
  for (const { key, phrases: written } of entries) {
    for (const phrase of written) {
      const name = wordsOfAlias(phrase);
      if (name.words.length === 0) continue;
      const pattern = phrases.length;
      phrases.push({
        key,
        exactly: needsExactCase(name.written) ? name.written[0] : undefined,
        parted: name.parted,
      });
      for (const form of variantsOf(name)) sequences.push({ words: form.map(vocabulary.idOf), pattern });
    }
  }
  return { trie: buildTrie(sequences, vocabulary.size()), vocabulary: vocabulary.build(), phrases };
}

/**
 * Where phrases stand, in text order. Each key is read on its own: of its overlapping phrases the longest counts,
 * while phrases of different keys may share words.
 */
export function findPhrases<Key>(text: string, matcher: PhraseMatcher<Key>): readonly PhraseFound<Key>[] {
  const folded = foldText(text);
  const tokens = readTokens(folded.text, matcher.vocabulary);
  const byKey = new Map<Key, { first: number; last: number }[]>();
  for (let token = 0; token < tokens.count; token += 1) {
    if (matcher.trie.roots[tokens.ids[token] ?? 0] === 0) continue;
    walkTrie(matcher.trie, tokens, token, (pattern, first, last, parted) => {
      const phrase = matcher.phrases[pattern];
      if (phrase === undefined || (parted && !phrase.parted)) return;
      const { key, exactly } = phrase;
      if (exactly !== undefined && folded.text.slice(tokens.starts[first], tokens.ends[last]) !== exactly)
        return;
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [{ first, last }]);
      else places.push({ first, last });
    });
  }
  return [...byKey]
    .flatMap(([key, places]) =>
      chooseLongest(places).map(({ first, last }) => {
        const span = {
          start: folded.startOf(tokens.starts[first] ?? 0),
          end: folded.endOf(tokens.ends[last] ?? 0),
        };
        return { ...span, key, text: quote(text, span) };
      }),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}
