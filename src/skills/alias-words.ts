import { foldText } from "./fold-text.ts";
import { readTokens } from "./read-tokens.ts";
import { GAP, PARTS_PHRASE, tokenRoom } from "./tokens.ts";
import { otherNumbers } from "./spellings.ts";
import { canonicalCode, vocabularyBuilder } from "./vocabulary.ts";

/** An alias cut into words the way a text is: as written, as compared, and whether a hyphen joins each to the last. */
export interface AliasWords {
  readonly written: readonly string[];
  readonly words: readonly string[];
  readonly hyphenBefore: readonly boolean[];
  /** Written with a comma or the like inside. */
  readonly parted: boolean;
}

const NOTHING_KNOWN = vocabularyBuilder(() => []).build();
// Used by one alias after the other; all that is kept of an alias is copied out.
const ROOM = tokenRoom();

/** The words of an alias; none when it holds no letter or digit. */
export function wordsOfAlias(alias: string): AliasWords {
  const { text } = foldText(alias);
  const tokens = readTokens(text, NOTHING_KNOWN, ROOM);
  const written = Array.from({ length: tokens.count }, (_, token) =>
    text.slice(tokens.starts[token], tokens.ends[token]),
  );
  return {
    written,
    words: written.map((word) => (word === "&" ? "and" : canonical(word))),
    parted: written.some((_, token) => token > 0 && ((tokens.gaps[token] ?? 0) & PARTS_PHRASE) !== 0),
    hyphenBefore: written.map((_, token) => token > 0 && ((tokens.gaps[token] ?? 0) & GAP.hyphen) !== 0),
  };
}

/** A folded word as words are compared. */
export function canonical(word: string): string {
  let plain = "";
  for (let index = 0; index < word.length; index += 1)
    plain += String.fromCharCode(canonicalCode(word.charCodeAt(index)));
  return plain;
}

const SHORTEST_CLOSED = 6;
const SHORTEST_CLOSED_WITH_DIGIT = 4;

/**
 * The ways an alias's words are also written: the last in the other number, hyphenated words closed up
 * ("deidentification"), a version closed up or apart ("ICD10", "HL7 v2"), an ampersand spelled out.
 */
export function variantsOf({
  words,
  hyphenBefore,
}: Omit<AliasWords, "written">): readonly (readonly string[])[] {
  const forms: (readonly string[])[] = [words];
  for (let at = 1; at < words.length; at += 1) {
    const [left, right] = [words[at - 1] ?? "", words[at] ?? ""];
    const closed = left + right;
    const isVersion = /^v?\d+$/.test(right) && /[a-z]/.test(left);
    const longEnough = closed.length >= (/\d/.test(closed) ? SHORTEST_CLOSED_WITH_DIGIT : SHORTEST_CLOSED);
    if (longEnough && (isVersion || hyphenBefore[at] === true))
      forms.push([...words.slice(0, at - 1), closed, ...words.slice(at + 1)]);
  }
  words.forEach((word, at) => {
    if (word.includes("&"))
      forms.push([
        ...words.slice(0, at),
        ...word.replaceAll("&", " and ").split(" "),
        ...words.slice(at + 1),
      ]);
    const parts = /^([a-z]+\d+)(v\d+)$/.exec(word) ?? /^([a-z]{3,})(\d+)$/.exec(word);
    if (parts !== null)
      forms.push([...words.slice(0, at), parts[1] ?? "", parts[2] ?? "", ...words.slice(at + 1)]);
  });
  return forms.flatMap((form) => {
    const last = form.at(-1) ?? "";
    return [form, ...otherNumbers(last, form.length === 1).map((other) => [...form.slice(0, -1), other])];
  });
}
