import {
  AMPERSAND,
  APOSTROPHE,
  ASCII_CLASS,
  ASCII_LETTER,
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
import { DEPTH_SHIFT, GAP, tokenRoom } from "./tokens.ts";
import type { TokenRoom, Tokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { classAt, endsBracketedWord, idWithoutVersion, startsDotWord, tailAfter } from "./word-edges.ts";

/** What an empty line leaves of a gap; a text begins and ends as a paragraph does. */
const PARAGRAPH = GAP.newline | GAP.blank | GAP.stop;
const MOST_DEPTH = 7;
// A line this long was probably wrapped, so the next line goes on with the sentence (project's own judgement).
const WRAPPED_LINE = 60;

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
  let gap: number = PARAGRAPH;
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
        let code = position < length ? text.charCodeAt(position) : 32;
        for (;;) {
          const letter = code < 128 ? (ASCII_LETTER[code] as number) : wideClass(code) === WORD ? code : 0;
          if (letter === 0) break;
          hash = Math.imul(hash ^ letter, HASH_PRIME);
          position += 1;
          code = position < length ? text.charCodeAt(position) : 32;
        }
        end = position;
        if (code === 32 || code === 10) break;
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
      if (end - start === 1 && endsBracketedWord(text, start)) id = 0;
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
            // Nothing joins over an empty line: what the paragraph before ended with is forgotten.
            if ((gap & GAP.newline) === 0 && code === 10) gap |= GAP.newline;
            else {
              gap = PARAGRAPH;
              depth = 0;
            }
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
          gap |= (gap & GAP.blank) === 0 ? GAP.slash : GAP.other;
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
  starts[count] = to;
  ends[count] = to;
  gaps[count] = PARAGRAPH;
  clauses[count] = count;
  return { count, ids, starts, ends, gaps, clauses, cues };
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
