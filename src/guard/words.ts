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
export const SHAPE = { capital: 1, upper: 2, digitFirst: 4, hasDigit: 8, accent: 16 } as const;

const LETTER = 1;
const DIGIT = 2;
const JOINER = 3;
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LETTER;
  return code === 39 || code === 45 ? JOINER : 0;
});

/** What a code unit is; halves of a pair count as letters, which keeps a pair in one word. */
function sortOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
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
    const sort = sortOf(text, at);
    if (sort !== LETTER && sort !== DIGIT) {
      at++;
      continue;
    }
    const start = at;
    let shape = sort === DIGIT ? SHAPE.digitFirst | SHAPE.hasDigit : 0;
    let small = false;
    for (; at < length; at++) {
      const next = sortOf(text, at);
      if (next === LETTER) {
        const code = text.charCodeAt(at);
        if (code > 127) shape |= SHAPE.accent;
        if (code < 128 ? code >= 97 : isSmall(text[at] ?? "")) small = true;
      } else if (next === DIGIT) shape |= SHAPE.hasDigit;
      else if (next !== JOINER || shape & SHAPE.hasDigit || sortOf(text, at + 1) !== LETTER) break;
    }
    let end = at;
    // "Anna's" is Anna.
    if (end - start > 2 && text[end - 1] === "s" && text[end - 2] === "'") end -= 2;
    const first = text.charCodeAt(start);
    if (first < 128 ? first >= 65 && first <= 90 : /\p{Lu}/u.test(text[start] ?? "")) {
      shape |= SHAPE.capital;
      if (!small) shape |= SHAPE.upper;
    }
    starts.push(start);
    ends.push(end);
    // A long run is no word, and a key of it would only cost time.
    keys.push(end - start > 40 ? "" : keyOf(text.slice(start, end), shape));
    shapes.push(shape);
  }
  return { text, starts, ends, keys, shapes };
}

const isSmall = (character: string): boolean => /\p{Ll}/u.test(character);

function keyOf(word: string, shape: number): string {
  const small = word.toLowerCase();
  return shape & SHAPE.accent ? withoutAccents(small) : small;
}

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
