import { SHAPE } from "./words.ts";
import type { Words } from "./words.ts";

/** What a number looks like from its digits and the few characters behind; the bits that `numberSigns` gives. */
export const NUMBER_SIGN = {
  /** Eight digits or more, apart by no more than three signs: a telephone, a card. */
  long: 1,
  /** Parts with the same sign between, or a month with its year: 3/4/2019, 10.0.0.1, 3/2019. */
  parted: 2,
  /** A sign of degrees, or many decimals. */
  degrees: 4,
  /** From 90 to 119. */
  old: 8,
  /** Before a capital that begins a month. */
  lettered: 16,
  /** Before words and a second number that ends a line or stands before a comma. */
  renumbered: 32,
} as const;

export type NumberSign = keyof typeof NUMBER_SIGN;

const ZERO = 48;
const isDigit = (code: number): boolean => code >= ZERO && code < ZERO + 10;
const codeOf = (sign: string): number => sign.charCodeAt(0);
const SPACE = codeOf(" ");
const DASH = codeOf("-");
const DOT = codeOf(".");
const SLASH = codeOf("/");
const APOSTROPHE = codeOf("'");
const DEGREE = codeOf("°");

/** What a word that begins with a digit looks like; no more than forty characters and seven words are looked at. */
export function numberSigns(words: Words, word: number): number {
  const { text, starts } = words;
  const start = starts[word] ?? 0;
  let end = start;
  while (end - start < 12 && isDigit(text.charCodeAt(end))) end++;
  const length = end - start;
  const next = text.charCodeAt(end);
  let signs = isLong(text, start) ? NUMBER_SIGN.long : 0;
  if (length <= 4 && (next === SLASH || next === DOT || next === DASH)) signs |= partsOf(text, end, length);
  const mark = next === SPACE ? text.charCodeAt(end + 1) : next;
  if (length <= 3 && mark === DEGREE) signs |= NUMBER_SIGN.degrees;
  const first = text.charCodeAt(start) - ZERO;
  if (length === 2 ? first === 9 : length === 3 && first === 1 && text.charCodeAt(start + 1) < ZERO + 2)
    signs |= NUMBER_SIGN.old;
  if (length <= 2 && beginsMonth(next === DASH ? text.charCodeAt(end + 1) : mark))
    signs |= NUMBER_SIGN.lettered;
  if (length >= 2 && next === SPACE && isRenumbered(words, word)) signs |= NUMBER_SIGN.renumbered;
  return signs;
}

function isLong(text: string, start: number): boolean {
  let digits = 0;
  for (let at = start, gap = 0; gap <= 3; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      gap = 0;
      if (++digits === 8) return true;
      // Space, brackets, dash, dot, slash.
    } else if (code === SPACE || code === 40 || code === 41 || (code >= DASH && code <= SLASH)) gap++;
    else return false;
  }
  return false;
}

/** The signs of a number with a slash, a dot or a dash behind its digits. */
function partsOf(text: string, end: number, length: number): number {
  let until = end + 1;
  while (until - end <= 10 && isDigit(text.charCodeAt(until))) until++;
  const digits = until - end - 1;
  const sign = text.charCodeAt(end);
  const then = text.charCodeAt(until + 1);
  const parted =
    digits > 0 &&
    ((sign === SLASH && digits === 4) ||
      (text.charCodeAt(until) === sign && (isDigit(then) || then === APOSTROPHE)));
  return (
    (parted ? NUMBER_SIGN.parted : 0) | (sign === DOT && length <= 2 && digits >= 4 ? NUMBER_SIGN.degrees : 0)
  );
}

const MONTH_CAPITALS = new Set(Array.from("JFMASOND", codeOf));
const beginsMonth = (code: number): boolean => code < 128 && MONTH_CAPITALS.has(code);

function isRenumbered({ text, starts, ends, shapes }: Words, word: number): boolean {
  for (let next = word + 2; next <= word + 6 && next < starts.length; next++) {
    if (!((shapes[next] ?? 0) & SHAPE.digitFirst)) continue;
    const behind = text[ends[next] ?? 0];
    const sign = behind === "." ? text[(ends[next] ?? 0) + 1] : behind;
    if (sign === "," || sign === "\n") return true;
  }
  return false;
}
