import type { TextSpan } from "#src/kernel/index.ts";

/** The words of a text, with the signs that cling to them; white space lies between. */
export function wordSpans(text: string): readonly TextSpan[] {
  return [...text.matchAll(/\S+/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Where the words stand that were chosen: the word one began with and the one one is at. */
export interface WordRange {
  readonly anchor: number;
  readonly at: number;
}

const SENTENCE_END = /[.!?…:]["'”’)\]]*$/u;

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
    const after = text.slice(word.end, words[at + 1]?.start ?? text.length);
    return SENTENCE_END.test(text.slice(word.start, word.end)) || after.includes("\n");
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
