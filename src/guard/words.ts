/** The words and numbers of a text, in order; the same place in each list is the same word. */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Small letters, without accents. */
  readonly keys: readonly string[];
  readonly shapes: readonly number[];
  /** Which of the written words of the text each is: words written alike have the same number. */
  readonly forms: readonly number[];
  /** The key of each written word. */
  readonly keyOfForm: readonly string[];
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
  const forms: number[] = [];
  const written = writtenWords(text);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const start = at;
    const first = sortOf(text, text.charCodeAt(at), at);
    if (first !== LETTER && first !== DIGIT) {
      at++;
      continue;
    }
    let hasDigit = false;
    let hash = 0;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const next = sortOf(text, code, at);
      if (next === DIGIT) hasDigit = true;
      else if (next !== LETTER) {
        if (next !== JOINER || hasDigit) break;
        if (sortOf(text, text.charCodeAt(at + 1), at + 1) !== LETTER) break;
      }
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    const form = written.formOf(start, at, hash);
    starts.push(start);
    ends.push(endOfWord(text, start, at));
    keys.push(written.keys[form] as string);
    shapes.push(written.shapes[form] as number);
    forms.push(form);
  }
  return { text, starts, ends, keys, shapes, forms, keyOfForm: written.keys };
}

/** "Anna's" is Anna. */
const endOfWord = (text: string, start: number, end: number): number =>
  end - start > 2 && text.charCodeAt(end - 1) === SMALL_S && text.charCodeAt(end - 2) === APOSTROPHE
    ? end - 2
    : end;

/** A word that is not found by then counts as a new one, so that no choice of words makes reading slow. */
const MOST_STEPS = 64;

interface WrittenWords {
  readonly keys: readonly string[];
  readonly shapes: readonly number[];
  readonly formOf: (start: number, end: number, hash: number) => number;
}

/** Words of a text by how they are written: each form is looked at once, however often it stands there. */
function writtenWords(text: string): WrittenWords {
  const keys: string[] = [];
  const shapes: number[] = [];
  const hashes: number[] = [];
  const firsts: number[] = [];
  const lengths: number[] = [];
  /** Places for forms, by hash; twice as many as forms at the least. 0 is a free one. */
  let table = new Int32Array(text.length < 8000 ? 512 : 4096);
  const put = (form: number): void => {
    const hash = hashes[form] as number;
    let place = (hash ^ (hash >>> 15)) & (table.length - 1);
    for (let steps = 0; table[place] !== 0; steps++) {
      if (steps === MOST_STEPS) return;
      place = (place + 1) & (table.length - 1);
    }
    table[place] = form + 1;
  };
  const isAt = (form: number, start: number, length: number): boolean => {
    if (lengths[form] !== length) return false;
    const first = firsts[form] as number;
    for (let unit = 0; unit < length; unit++)
      if (text.charCodeAt(first + unit) !== text.charCodeAt(start + unit)) return false;
    return true;
  };
  return {
    keys,
    shapes,
    formOf(start, end, hash) {
      const length = end - start;
      let place = (hash ^ (hash >>> 15)) & (table.length - 1);
      let steps = 0;
      for (let taken = table[place] as number; taken !== 0 && steps < MOST_STEPS; steps++) {
        if (hashes[taken - 1] === hash && isAt(taken - 1, start, length)) return taken - 1;
        place = (place + 1) & (table.length - 1);
        taken = table[place] as number;
      }
      const form = keys.length;
      const shape = shapeOf(text.slice(start, end));
      const word = text.slice(start, endOfWord(text, start, end));
      // A long run is no word, and a key of it would only cost time.
      if (word.length > 40) keys.push("");
      else keys.push(shape & SHAPE.accent ? withoutAccents(word.toLowerCase()) : word.toLowerCase());
      shapes.push(shape);
      hashes.push(hash);
      firsts.push(start);
      lengths.push(length);
      if (keys.length * 2 > table.length) {
        table = new Int32Array(table.length * 4);
        for (let known = 0; known < form; known++) put(known);
      }
      put(form);
      return form;
    },
  };
}

/** What a word looks like; one that begins with a letter or a digit. */
function shapeOf(word: string): number {
  let shape = 0;
  let small = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const sort = sortOf(word, code, at);
    if (sort === DIGIT) shape |= at === 0 ? SHAPE.digitFirst | SHAPE.hasDigit : SHAPE.hasDigit;
    else if (code === HYPHEN) shape |= SHAPE.hyphen;
    else if (sort === LETTER) {
      if (code > 127) shape |= SHAPE.accent;
      if (code < 128 ? code >= 97 : isSmall(word[at] ?? "")) small = true;
    }
  }
  const first = word.charCodeAt(0);
  if (first < 128 ? first >= 65 && first <= 90 : /\p{Lu}/u.test(word[0] ?? ""))
    shape |= small ? SHAPE.capital : SHAPE.capital | SHAPE.upper;
  return shape;
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
