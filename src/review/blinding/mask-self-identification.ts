import type { TextSpan } from "#src/kernel/index.ts";
import { GIVEAWAYS } from "./self-identification.ts";

/** Stands where a text said who wrote it. */
export const MODEL_MARKER = "[model]";

/** One masked stretch, as offsets in the text as it is stored. */
export interface Mask extends TextSpan {
  readonly why: string;
}

/** A text as reviewers see it, with what was taken out of the stored one. */
export interface MaskedText {
  readonly text: string;
  /** In the order of the text; they never overlap. */
  readonly masked: readonly Mask[];
}

/**
 * Takes out of an answer what tells which model wrote it: its own name, its maker, names of products. A first name, an
 * animal or a trial of the same spelling stays unless the text says "I am" before it or a version stands beside it.
 */
export function maskSelfIdentification(text: string): MaskedText {
  const masked = withoutOverlaps(
    GIVEAWAYS.flatMap(({ pattern, why }) =>
      [...text.matchAll(pattern)].map((match): Mask => {
        const name = match.groups?.["name"];
        const start = match.index + (name === undefined ? 0 : match[0].lastIndexOf(name));
        return { start, end: start + (name ?? match[0]).length, why };
      }),
    ),
  );
  let shown = "";
  let from = 0;
  for (const { start, end } of masked) {
    shown += text.slice(from, start) + MODEL_MARKER;
    from = end;
  }
  return { text: shown + text.slice(from), masked };
}

/**
 * The stretch of the stored text that a mark on the masked text stands for. A mark that begins or ends within a marker
 * covers all of what the marker hides.
 */
export function spanInStored(masked: readonly Mask[], span: TextSpan): TextSpan {
  let start = span.start;
  let end = span.end;
  let by = 0;
  for (const mask of masked) {
    const shownStart = mask.start - by;
    const shownEnd = shownStart + MODEL_MARKER.length;
    const grown = mask.end - mask.start - MODEL_MARKER.length;
    if (span.start >= shownEnd) start += grown;
    else if (span.start > shownStart) start = mask.start;
    if (span.end >= shownEnd) end += grown;
    else if (span.end > shownStart) end = mask.end;
    by += grown;
  }
  return { start, end };
}

/** The stretch of the masked text where a mark of the stored text is seen. */
export function spanInShown(masked: readonly Mask[], span: TextSpan): TextSpan {
  const at = (offset: number, past: boolean) => {
    let moved = offset;
    for (const mask of masked) {
      if (offset <= mask.start) break;
      moved -= Math.min(offset, mask.end) - mask.start;
      moved += offset < mask.end && !past ? 0 : MODEL_MARKER.length;
    }
    return moved;
  };
  return { start: at(span.start, false), end: at(span.end, true) };
}

function withoutOverlaps(found: readonly Mask[]): readonly Mask[] {
  const kept: Mask[] = [];
  for (const mask of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || mask.start >= last.end) kept.push(mask);
    else if (mask.end > last.end) kept[kept.length - 1] = { ...last, end: mask.end };
  }
  return kept;
}
