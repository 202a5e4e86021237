/** The words and numbers of a text, in order; the same place in each list is the same word. */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Small letters, without accents. */
  readonly keys: readonly string[];
  readonly shapes: readonly number[];
}

/** What a word looks like; the bits of `shapes`. */
export const SHAPE = { capital: 1, upper: 2, digitFirst: 4, hasDigit: 8, accent: 16, hyphen: 32 } as const;

const LETTER = 1;
const DIGIT = 2;
const JOINER = 3;
const APOSTROPHE = 39;
const HYPHEN = 45;
const SMALL_S = 115;
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LETTER;
  return code === APOSTROPHE || code === HYPHEN ? JOINER : 0;
});

/** What a code unit is; halves of a pair count as letters, which keeps a pair in one word. */
function sortOf(text: string, code: number, at: number): number {
  if (code < 128) return ASCII[code] as number;
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? LETTER : 0;
  return /[\p{L}\p{M}\p{Cs}]/u.test(text[at] ?? "") || /[\uD800-\uDFFF]/.test(text[at] ?? "")
    ? LETTER
    : /\p{N}/u.test(text[at] ?? "")
      ? DIGIT
      : 0;
}

/** Reads the words of a text in one pass: letters and digits together, with a hyphen or an apostrophe between letters. */
export function readWords(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: string[] = [];
  const shapes: number[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const start = at;
    const first = text.charCodeAt(at);
    const sort = sortOf(text, first, at);
    if (sort !== LETTER && sort !== DIGIT) {
      at++;
      continue;
    }
    let shape = sort === DIGIT ? SHAPE.digitFirst | SHAPE.hasDigit : 0;
    let small = false;
    let large = false;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const next = sortOf(text, code, at);
      if (next === LETTER) {
        if (code < 128) {
          if (code >= 97) small = true;
          else large = true;
        } else {
          shape |= SHAPE.accent;
          if (isSmall(text[at] ?? "")) small = true;
        }
      } else if (next === DIGIT) shape |= SHAPE.hasDigit;
      else if (next === JOINER && !(shape & SHAPE.hasDigit)) {
        if (sortOf(text, text.charCodeAt(at + 1), at + 1) !== LETTER) break;
        if (code === HYPHEN) shape |= SHAPE.hyphen;
      } else break;
    }
    let end = at;
    // "Anna's" is Anna.
    if (end - start > 2 && text.charCodeAt(end - 1) === SMALL_S && text.charCodeAt(end - 2) === APOSTROPHE)
      end -= 2;
    if (first < 128 ? first >= 65 && first <= 90 : /\p{Lu}/u.test(text[start] ?? "")) {
      shape |= SHAPE.capital;
      if (!small) shape |= SHAPE.upper;
    }
    starts.push(start);
    ends.push(end);
    // A long run is no word, and a key of it would only cost time.
    if (end - start > 40) keys.push("");
    else {
      const word = text.slice(start, end);
      if (shape & SHAPE.accent) keys.push(withoutAccents(word.toLowerCase()));
      else keys.push(large ? word.toLowerCase() : word);
    }
    shapes.push(shape);
  }
  return { text, starts, ends, keys, shapes };
}

const isSmall = (character: string): boolean => /\p{Ll}/u.test(character);

/** Small letters without accents: ø, ł, ß and their like become their nearest plain letters. */
export function withoutAccents(small: string): string {
  return small
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[øœæłđðþßı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  œ: "oe",
  æ: "ae",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ı: "i",
};
