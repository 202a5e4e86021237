import {
  AMPERSAND,
  APOSTROPHE,
  ASCII_CLASS,
  ASCII_LOWER,
  AT,
  BULLET,
  CLOSE,
  COLON,
  COMMA,
  DASH,
  DOT,
  HYPHEN,
  NEWLINE,
  OPEN,
  SLASH,
  SPACE,
  STAR,
  STOP,
  wideClass,
  WORD,
} from "./character-class.ts";
import {
  ABBREVIATION,
  canonicalCode,
  CONNECTIVE,
  CUE,
  HASH_PRIME,
  HASH_SEED,
  idOfToken,
  WEB_SUFFIX,
} from "./vocabulary.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What stands between a token and the one before it; bits of a gap. */
export const GAP = {
  space: 1,
  newline: 2,
  /** An empty line: another paragraph. */
  blank: 4,
  hyphen: 8,
  slash: 16,
  dot: 32,
  comma: 64,
  colon: 128,
  /** A spaced dash or anything else that parts words without ending the clause. */
  other: 256,
  open: 512,
  close: 1024,
  /** The end of a sentence, a semicolon, a bar or a bullet. */
  stop: 2048,
} as const;

/** No phrase runs on over these gaps. */
export const BREAKS_PHRASE = GAP.blank | GAP.colon | GAP.open | GAP.close | GAP.stop;
/** A phrase runs on over these only if it is written with one itself: "medical, legal and regulatory". */
export const PARTS_PHRASE = GAP.comma | GAP.other;

// "R&D" and "AT&T" are one word; "Python&SQL" is two.
const LONGEST_BEFORE_AMPERSAND = 3;
// "SAS9" is SAS with a version; "R01" is a grant.
const SHORTEST_VERSIONED = 3;
const DEPTH_SHIFT = 16;
const MOST_DEPTH = 7;
// A line this long was probably wrapped, so the next line goes on with the sentence (project's own judgement).
const WRAPPED_LINE = 60;

/** The tokens of a folded text as parallel arrays; `count` of them are filled. */
export interface Tokens {
  readonly count: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Gap before the token, with the depth of parentheses in the high bits. */
  readonly gaps: Int32Array;
  /** Index of the first token of the clause a token stands in. */
  readonly clauses: Int32Array;
  /** Indices of the tokens that may begin a cue of polarity, in order. */
  readonly cues: readonly number[];
}

/** Room for tokens that one reading after another may use: fresh arrays for every text cost more than the reading. */
export interface TokenRoom {
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  gaps: Int32Array;
  clauses: Int32Array;
}

/** Empty room; it grows as texts need it. */
export function tokenRoom(): TokenRoom {
  const empty = (): Int32Array => new Int32Array(64);
  return { ids: empty(), starts: empty(), ends: empty(), gaps: empty(), clauses: empty() };
}

/** How many parentheses are open around a token. */
export function depthOf(tokens: Tokens, token: number): number {
  return (tokens.gaps[token] as number) >> DEPTH_SHIFT;
}

/**
 * Reads a folded text, or its stretch `from`–`to`, into tokens in one pass. They hold until `room` is used again.
 * Words of web and mail addresses get id 0: they claim nothing.
 */
export function readTokens(
  text: string,
  vocabulary: Vocabulary,
  room: TokenRoom = tokenRoom(),
  from = 0,
  to = text.length,
): Tokens {
  const { traits } = vocabulary;
  const cues: number[] = [];
  const length = to;
  let { ids, starts, ends, gaps, clauses } = room;
  let capacity = ids.length;
  let count = 0;
  let clause = 0;
  let depth = 0;
  let gap: number = GAP.stop | GAP.newline;
  let lineStart = from;
  let endedLine = 0;
  let position = from;

  while (position < length) {
    const code = text.charCodeAt(position);
    const kind = code < 128 ? (ASCII_CLASS[code] as number) : wideClass(code);
    let start = -1;
    let end = 0;
    let id = 0;
    let gapAfter = 0;

    if (kind === WORD || (kind === DOT && startsDotWord(text, position, gap))) {
      start = position;
      let hash = HASH_SEED | 0;
      if (kind === DOT) {
        hash = Math.imul(hash ^ code, HASH_PRIME);
        position += 1;
      }
      for (;;) {
        let letter = position < length ? text.charCodeAt(position) : 32;
        while (letter < 128 ? ASCII_CLASS[letter] === WORD : wideClass(letter) === WORD) {
          hash = Math.imul(hash ^ (letter < 128 ? (ASCII_LOWER[letter] as number) : letter), HASH_PRIME);
          position += 1;
          letter = position < length ? text.charCodeAt(position) : 32;
        }
        end = position;
        if (letter === 32 || letter === 10) break;
        const more = tailAfter(text, start, position);
        if (more === 0) break;
        if (more < 0) {
          position -= more;
          gapAfter = GAP.space;
          break;
        }
        for (; end < position + more; end += 1)
          hash = Math.imul(hash ^ canonicalCode(text.charCodeAt(end)), HASH_PRIME);
        position = end;
      }
      id = idOfToken(vocabulary, text, start, end, hash);
      if (id === 0) id = idWithoutVersion(vocabulary, text, start, end);
    } else if (kind === AMPERSAND) {
      start = position;
      position += 1;
      end = position;
      id = vocabulary.and;
    } else {
      const next = position + 1 < length ? classAt(text, position + 1) : NEWLINE;
      switch (kind) {
        case SPACE:
          gap |= GAP.space;
          break;
        case NEWLINE:
          if (code !== 13) {
            if ((gap & GAP.newline) === 0) endedLine = position - lineStart;
            else gap |= GAP.blank;
            gap |= code === 10 ? GAP.newline : GAP.newline | GAP.blank;
            lineStart = position + 1;
          }
          break;
        case HYPHEN:
          if (gap === 0 && (next === WORD || next === NEWLINE)) gap |= GAP.hyphen;
          else gap |= beginsLine(gap) ? GAP.stop : GAP.other;
          break;
        case DOT:
          if (gap === 0 && next === WORD) gap |= GAP.dot;
          else gap |= endsSentence(text, position, ids, gaps, count, traits) ? GAP.stop : GAP.other;
          break;
        case SLASH:
          gap |= GAP.slash;
          break;
        case COMMA:
          gap |= GAP.comma;
          break;
        case COLON:
          if (gap === 0 && text.startsWith("//", position + 1)) {
            forgetAddress(ids, gaps, count);
            position = endOfAddress(text, position) - 1;
          }
          gap |= GAP.colon;
          break;
        case STOP:
          gap |= GAP.stop;
          break;
        case OPEN:
          gap |= GAP.open;
          depth = Math.min(MOST_DEPTH, depth + 1);
          break;
        case CLOSE:
          gap |= GAP.close;
          depth = Math.max(0, depth - 1);
          break;
        case BULLET:
          gap |= code === 0xb7 && !beginsLine(gap) ? GAP.comma : GAP.stop;
          break;
        case DASH:
        case STAR:
          gap |= beginsLine(gap) ? GAP.stop : GAP.other;
          break;
        case AT:
          if (gap === 0 && next === WORD) {
            forgetAddress(ids, gaps, count);
            position = endOfAddress(text, position) - 1;
          }
          gap |= GAP.other;
          break;
        case APOSTROPHE:
          break;
        default:
          gap |= GAP.other;
      }
      position += 1;
      continue;
    }

    if (count + 1 === capacity) {
      capacity *= 2;
      ids = room.ids = grown(ids, capacity);
      starts = room.starts = grown(starts, capacity);
      ends = room.ends = grown(ends, capacity);
      gaps = room.gaps = grown(gaps, capacity);
      clauses = room.clauses = grown(clauses, capacity);
    }
    if (gap !== GAP.space && gap !== 0) {
      if ((gap & GAP.blank) !== 0) depth = 0;
      const ended = (gap & (GAP.stop | GAP.blank)) !== 0;
      const line = (gap & GAP.newline) !== 0;
      if (
        ended ||
        (line && !goesOn(text, start, gap, endedLine, count === 0 ? 0 : (traits[ids[count - 1] ?? 0] ?? 0)))
      )
        clause = count;
    }
    ids[count] = id;
    starts[count] = start;
    ends[count] = end;
    gaps[count] = gap | (depth << DEPTH_SHIFT);
    clauses[count] = clause;
    count += 1;
    if (id !== 0 && traits[id] !== 0) {
      const trait = traits[id] as number;
      if ((trait & CUE) !== 0) cues.push(count - 1);
      if ((trait & WEB_SUFFIX) !== 0 && gap === GAP.dot) {
        forgetAddress(ids, gaps, count);
        const past = endOfAddress(text, position);
        if (past > position) gapAfter = GAP.other;
        position = past;
      }
    }
    gap = gapAfter;
  }
  // What stands behind the last token is read too: there is nothing, behind a stop.
  ids[count] = 0;
  gaps[count] = GAP.stop | GAP.blank;
  clauses[count] = count;
  return { count, ids, starts, ends, gaps, clauses, cues };
}

function classAt(text: string, position: number): number {
  const code = text.charCodeAt(position);
  return code < 128 ? (ASCII_CLASS[code] as number) : wideClass(code);
}

/** ".NET" at a word's beginning; not ".5", not "...and". */
function startsDotWord(text: string, position: number, gap: number): boolean {
  if (gap === 0 || text.charCodeAt(position - 1) === 46) return false;
  const next = text.charCodeAt(position + 1) | 32;
  return next >= 97 && next <= 122;
}

/**
 * How many characters after a run of letters still belong to its word: "c++", "c#", "R&D", "510(k)", "don't". Negative: that
 * many follow that belong to no word (the 's of a possessive). 0: the word ends here.
 */
function tailAfter(text: string, start: number, position: number): number {
  const code = text.charCodeAt(position);
  const next = text.charCodeAt(position + 1);
  if (code === 43) return next === 43 ? 2 : 0;
  if (code === 40) return isDigit(text.charCodeAt(position - 1)) && closesAfterLetter(text, position) ? 3 : 0;
  const nextIsWord = position + 1 < text.length && classAt(text, position + 1) === WORD;
  if (code === 35) return position - start === 1 && !nextIsWord ? 1 : 0;
  if (!nextIsWord) return 0;
  if (code === 38) return position - start <= LONGEST_BEFORE_AMPERSAND ? 1 : 0;
  if (code !== 39 && code !== 0x2019) return 0;
  const endsAfterS = position + 2 >= text.length || classAt(text, position + 2) !== WORD;
  return (next | 32) === 115 && endsAfterS ? -2 : 1;
}

/** The "(k)" of "510(k)". */
function closesAfterLetter(text: string, open: number): boolean {
  return (
    text.charCodeAt(open + 2) === 41 &&
    classAt(text, open + 1) === WORD &&
    !isDigit(text.charCodeAt(open + 1))
  );
}

/** "Python3" and "HTML5" are known by their name when the whole is not. */
function idWithoutVersion(vocabulary: Vocabulary, text: string, start: number, end: number): number {
  let stem = end;
  while (stem > start && isDigit(text.charCodeAt(stem - 1))) stem -= 1;
  if (stem === end || end - stem > 2 || stem - start < SHORTEST_VERSIONED) return 0;
  let hash = HASH_SEED | 0;
  for (let index = start; index < stem; index += 1)
    hash = Math.imul(hash ^ canonicalCode(text.charCodeAt(index)), HASH_PRIME);
  return idOfToken(vocabulary, text, start, stem, hash);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function beginsLine(gap: number): boolean {
  return (gap & GAP.newline) !== 0 && (gap & ~(GAP.newline | GAP.blank | GAP.space | GAP.stop)) === 0;
}

/** Whether the dot at `position` ends a sentence: not after "e.g." or "Dr", not before a small letter. */
function endsSentence(
  text: string,
  position: number,
  ids: Int32Array,
  gaps: Int32Array,
  count: number,
  traits: Uint8Array,
): boolean {
  if (count > 0) {
    if (((traits[ids[count - 1] as number] as number) & ABBREVIATION) !== 0) return false;
    const initials = ((gaps[count - 1] as number) & GAP.dot) !== 0;
    if (initials && classAt(text, position - 2) !== WORD) return false;
  }
  let next = position + 1;
  while (next < text.length && classAt(text, next) === SPACE) next += 1;
  const code = text.charCodeAt(next);
  return !(code >= 97 && code <= 122);
}

/** Whether a sentence goes on over a line end. */
function goesOn(text: string, start: number, gap: number, endedLine: number, traitsBefore: number): boolean {
  if (endedLine >= WRAPPED_LINE) return true;
  if ((gap & (GAP.comma | GAP.slash | GAP.hyphen)) !== 0) return true;
  if ((traitsBefore & CONNECTIVE) !== 0) return true;
  const code = text.charCodeAt(start);
  return code >= 97 && code <= 122;
}

function forgetAddress(ids: Int32Array, gaps: Int32Array, count: number): void {
  const inside = GAP.hyphen | GAP.slash | GAP.dot;
  for (let token = count - 1; token >= 0; token -= 1) {
    ids[token] = 0;
    const gap = (gaps[token] as number) & 0xffff;
    if (gap !== 0 && (gap & ~inside) !== 0) return;
  }
}

function endOfAddress(text: string, from: number): number {
  let position = from;
  while (position < text.length) {
    const kind = classAt(text, position);
    if (
      kind === SPACE ||
      kind === NEWLINE ||
      kind === COMMA ||
      kind === CLOSE ||
      kind === STOP ||
      kind === BULLET
    )
      break;
    position += 1;
  }
  return position;
}

function grown(array: Int32Array, capacity: number): Int32Array {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}
