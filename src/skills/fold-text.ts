import { foldCharacter } from "./fold-character.ts";

/** A text made plain for matching, and the way back to the offsets of the text it came from. */
export interface FoldedText {
  readonly text: string;
  /** Where the folded character at `offset` began in the original. */
  readonly startOf: (offset: number) => number;
  /** Where the original of a folded stretch ends that ends before `offset`; accents that follow belong to it. */
  readonly endOf: (offset: number) => number;
}

// Characters the token reader knows as they are: ASCII, no-break space, dashes, curly quotes and common bullets.
const PLAIN = String.raw`\t\n\r\x20-\x7E\u00A0\u00B7\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2023\u25AA\u25CF\u25E6\uF0B7`;
const UNUSUAL = new RegExp(`[^${PLAIN}]+`, "g");
const WORD_BROKEN_AT_LINE_END = String.raw`(?<=[a-z])-\r?\n[ \t]*(?=[a-z])`;
const BROKEN = new RegExp(WORD_BROKEN_AT_LINE_END, "y");
const UNUSUAL_OR_BROKEN = new RegExp(`[^${PLAIN}]+|${WORD_BROKEN_AT_LINE_END}`, "g");
const MARK = /\p{M}/u;

/** Ligatures, full-width letters, accents, soft hyphens and odd spaces made plain (NFKD without marks). */
export function foldText(text: string): FoldedText {
  return fold(text, UNUSUAL);
}

/** As `foldText`, with words that a line end broke at a hyphen put together again: "learn-\ning" is "learning". */
export function foldAcrossLines(text: string): FoldedText {
  return fold(text, UNUSUAL_OR_BROKEN);
}

/** Where characters that need folding stand, for one walk through the text: the next at or after an offset. */
export function unusualIn(text: string): (from: number) => number {
  const unusual = new RegExp(UNUSUAL);
  let next = -1;
  return (from) => {
    if (next >= from) return next;
    unusual.lastIndex = from;
    next = unusual.exec(text)?.index ?? text.length;
    return next;
  };
}

/** Where a line end breaks a word at a hyphen, in text order. */
export function brokenWordsIn(text: string): readonly number[] {
  const places: number[] = [];
  for (const end of ["-\n", "-\r\n"]) {
    // Plain searching is several times faster than the pattern; the pattern then decides.
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
      BROKEN.lastIndex = at;
      if (BROKEN.test(text)) places.push(at);
    }
  }
  return places.toSorted((a, b) => a - b);
}

function fold(text: string, pattern: RegExp): FoldedText {
  // Most texts need no folding at all; a native search says so faster than any loop of ours.
  if (text.search(pattern) < 0) return { text, startOf: (offset) => offset, endOf: (offset) => offset };

  const pieces: Piece[] = [];
  let length = 0;
  let copiedUpTo = 0;
  const add = (folded: string, start: number, end: number, copied: boolean): void => {
    if (folded !== "") pieces.push({ folded, at: length, start, end, copied });
    length += folded.length;
  };
  for (const { index, 0: run } of text.matchAll(pattern)) {
    add(text.slice(copiedUpTo, index), copiedUpTo, index, true);
    copiedUpTo = index + run.length;
    if (run.startsWith("-")) continue;
    let start = index;
    for (const character of run) {
      add(foldCharacter(character), start, start + character.length, false);
      start += character.length;
    }
  }
  add(text.slice(copiedUpTo), copiedUpTo, text.length, true);

  return {
    text: pieces.map((piece) => piece.folded).join(""),
    startOf: (offset) => {
      const piece = pieceAt(pieces, offset);
      if (piece === undefined) return text.length;
      return piece.copied ? piece.start + offset - piece.at : piece.start;
    },
    endOf: (offset) => {
      const piece = pieceAt(pieces, offset - 1);
      if (piece === undefined) return 0;
      return pastMarks(text, piece.copied ? piece.start + offset - piece.at : piece.end);
    },
  };
}

/** A stretch of folded text: copied one to one from `start`, or standing for the one character `start`–`end`. */
interface Piece {
  readonly folded: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly copied: boolean;
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece !== undefined && offset >= piece.at && offset < piece.at + piece.folded.length
    ? piece
    : undefined;
}

function pastMarks(text: string, end: number): number {
  let past = end;
  while (past < text.length && MARK.test(text.charAt(past))) past += 1;
  return past;
}
