import { GAP } from "./tokens.ts";
import type { Tokens } from "./tokens.ts";

// The passage: this many words to either side in the same sentence or list, and the name's own line, bounded
// so that a file without line ends stays linear (project's own judgement).
const NEAR = 12;
const NEAR_IN_LINE = 60;
const RULED_OUT = 6;

/** Whether one of the word sequences stands in the passage around `first`–`last`. */
export function standsNear(
  tokens: Tokens,
  first: number,
  last: number,
  sequences: readonly (readonly number[])[],
): boolean {
  const from = Math.min(
    reach(tokens, first, -1, NEAR, PARAGRAPH),
    reach(tokens, first, -1, NEAR_IN_LINE, LINE),
  );
  const to = Math.max(reach(tokens, last, 1, NEAR, PARAGRAPH), reach(tokens, last, 1, NEAR_IN_LINE, LINE));
  return holds(tokens, from, to, first, last, sequences);
}

/** Whether one of the word sequences stands close by in the same sentence, where it changes the meaning. */
export function standsCloseBy(
  tokens: Tokens,
  first: number,
  last: number,
  sequences: readonly (readonly number[])[],
): boolean {
  const from = reach(tokens, first, -1, RULED_OUT, SENTENCE);
  return holds(tokens, from, reach(tokens, last, 1, RULED_OUT, SENTENCE), first, last, sequences);
}

const PARAGRAPH = GAP.blank;
const LINE = GAP.newline | GAP.blank;
const SENTENCE = GAP.stop | GAP.blank;

function reach(tokens: Tokens, from: number, step: 1 | -1, most: number, barrier: number): number {
  let token = from;
  for (let count = 0; count < most; count += 1) {
    const crossed = step === 1 ? token + 1 : token;
    if (crossed >= tokens.count || token + step < 0) break;
    if (((tokens.gaps[crossed] ?? 0) & barrier) !== 0) break;
    token += step;
  }
  return token;
}

function holds(
  tokens: Tokens,
  from: number,
  to: number,
  first: number,
  last: number,
  sequences: readonly (readonly number[])[],
): boolean {
  for (let token = from; token <= to; token += 1) {
    const id = tokens.ids[token] ?? 0;
    if (id === 0) continue;
    for (const words of sequences) {
      const end = token + words.length - 1;
      if (words[0] !== id || end > to) continue;
      // The name's own words are not near it; a phrase that begins or ends with them is: "excel at".
      if (token >= first && end <= last) continue;
      if (words.every((word, index) => tokens.ids[token + index] === word)) return true;
    }
  }
  return false;
}
