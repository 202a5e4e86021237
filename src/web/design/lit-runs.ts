import type { TextSpan } from "#src/kernel/index.ts";

/** How words are lit: each look is a line of its own kind, so that colour is never needed to tell. */
export type LitLook = "good" | "grave" | "other" | "soft" | "split";

/** Words of a text that something is said of. */
export interface LitSpan extends TextSpan {
  /** Stands behind its last word: a number, a class, a plainer word. */
  readonly label: string;
  readonly look: LitLook;
}

/** A stretch in which the same spans hold; `ends` are the labels of those that end with it. */
interface LitRun extends TextSpan {
  readonly look: LitLook | undefined;
  readonly ends: readonly string[];
}

/** Cuts a text where spans begin and end. The runs cover it, in order, without a gap; the shortest span gives the look. */
export function litRuns(text: string, spans: readonly LitSpan[]): readonly LitRun[] {
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((start, place) => {
    const end = edges[place + 1] ?? text.length;
    const here = inside.filter((span) => span.start < end && span.end > start);
    const [closest] = here.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return {
      start,
      end,
      look: closest?.look,
      ends: here.filter((span) => span.end === end).map(({ label }) => label),
    };
  });
}
