import type { TextSpan } from "#src/kernel/index.ts";

const BEFORE = /^[("“‘'[]+/u;
const BEHIND = /[.,;:!?…)"”’'\]]+$/u;

/** The words of a text, without the signs that stand before and behind them. */
export function wordSpans(text: string): readonly TextSpan[] {
  return [...text.matchAll(/\S+/gu)].map(([found], place, all) => {
    const at = all[place]?.index ?? 0;
    const start = found.match(BEFORE)?.[0].length ?? 0;
    const end = found.length - (found.slice(start).match(BEHIND)?.[0].length ?? 0);
    // Signs alone are a word of their own.
    return start < end ? { start: at + start, end: at + end } : { start: at, end: at + found.length };
  });
}

/** Where the words stand that were chosen: the word one began with and the one one is at. */
export interface WordRange {
  readonly anchor: number;
  readonly at: number;
}

const SENTENCE_END = /[.!?…:\n]/u;

/** Where a key leads from here; nothing when it is no key for moving. With shift what was chosen grows. */
export function moveRange(
  words: readonly TextSpan[],
  text: string,
  range: WordRange | undefined,
  { key, shift }: { readonly key: string; readonly shift: boolean },
): WordRange | undefined {
  const last = words.length - 1;
  if (last < 0) return undefined;
  const here = range?.at ?? -1;
  const target = targetOf(key, { words, text, here, last });
  if (target === undefined) return undefined;
  const at = Math.min(last, Math.max(0, target));
  return { anchor: shift && range !== undefined ? range.anchor : at, at };
}

/** The text from the first chosen word to the last. */
export function spanOf(words: readonly TextSpan[], { anchor, at }: WordRange): TextSpan | undefined {
  const first = words[Math.min(anchor, at)];
  const last = words[Math.max(anchor, at)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

interface Place {
  readonly words: readonly TextSpan[];
  readonly text: string;
  readonly here: number;
  readonly last: number;
}

function targetOf(key: string, { words, text, here, last }: Place): number | undefined {
  const ends = (at: number) => {
    const word = words[at];
    if (word === undefined) return false;
    return SENTENCE_END.test(text.slice(word.end, words[at + 1]?.start ?? text.length));
  };
  switch (key) {
    case "ArrowRight":
      return here + 1;
    case "ArrowLeft":
      return here - 1;
    case "Home":
      return 0;
    case "End":
      return last;
    case "ArrowDown": {
      // To the end of this sentence, or of the next when one is there already.
      let at = here + 1;
      while (at < last && !ends(at)) at += 1;
      return at;
    }
    case "ArrowUp": {
      let at = here - 1;
      while (at > 0 && !ends(at - 1)) at -= 1;
      return at;
    }
    default:
      return undefined;
  }
}

/** The span without white space at its ends; nothing when only that is left. */
export function trimmedSpan(text: string, { start, end }: TextSpan): TextSpan | undefined {
  const chosen = text.slice(start, end);
  const from = start + (chosen.length - chosen.trimStart().length);
  const to = from + chosen.trim().length;
  return from < to ? { start: from, end: to } : undefined;
}
