import { notDefined, type NotDefined } from "../estimate.ts";
import { codeWords, type CodedWords } from "./code-words.ts";

export interface MarkedSpanInput {
  /** One row a marked span. A row with start = end says that the rater read the text and marked nothing. */
  readonly texts: readonly string[];
  readonly raters: readonly string[];
  /** Offsets in characters: the first one marked, and the one after the last. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** What the span is; characters agree only with the same label. Default: one label for all. */
  readonly labels?: readonly string[];
  readonly level?: number;
  /** Bootstrap draws of texts; 0 for no interval. Default 1000. */
  readonly draws?: number;
  readonly seed?: number;
}

/** Characters one rater marked in one text: spans of each label, ordered and without overlap. */
export interface SpanSet {
  readonly byLabel: Map<number, (readonly [start: number, end: number])[]>;
  characters: number;
}

/** The marked characters of each rater in each text. */
export function gatherSpans(
  { texts, raters, starts, ends, labels }: MarkedSpanInput,
  text: CodedWords,
  rater: CodedWords,
): { readonly byText: readonly Map<number, SpanSet>[] } | NotDefined {
  const rows = texts.length;
  if ([raters, starts, ends, labels].some((column) => column !== undefined && column.length !== rows)) {
    return notDefined("invalid-input", "Not defined, because the columns of the spans differ in length.");
  }
  if (rows === 0) return notDefined("no-rows", "Not defined, because there is no span.");
  if (text.codes.includes(-1) || rater.codes.includes(-1)) {
    return notDefined("missing-values", "Not defined, because a span has no text or no rater.");
  }
  const label = labels === undefined ? undefined : codeWords(labels);
  const byText = text.names.map(() => new Map<number, SpanSet>());
  for (let row = 0; row < rows; row += 1) {
    const start = starts[row] as number;
    const end = ends[row] as number;
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start)) {
      return notDefined(
        "invalid-input",
        "Not defined, because a span must run from a whole number, nought or more, to one no smaller.",
      );
    }
    const sets = byText[text.codes[row] as number] as Map<number, SpanSet>;
    const by = rater.codes[row] as number;
    const own = sets.get(by) ?? { byLabel: new Map(), characters: 0 };
    sets.set(by, own);
    if (start === end) continue;
    const kind = label === undefined ? 0 : (label.codes[row] as number);
    const spans = own.byLabel.get(kind);
    if (spans === undefined) own.byLabel.set(kind, [[start, end]]);
    else spans.push([start, end]);
  }
  for (const sets of byText) for (const own of sets.values()) joinSpans(own);
  return { byText };
}

/** Overlapping spans of one label mark their characters once. */
function joinSpans(own: SpanSet): void {
  let characters = 0;
  for (const [kind, spans] of own.byLabel) {
    const joined: [number, number][] = [];
    for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
      const last = joined.at(-1);
      if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
    }
    own.byLabel.set(kind, joined);
    for (const [start, end] of joined) characters += end - start;
  }
  own.characters = characters;
}

/** Characters both marked with the same label. */
export function sharedCharacters(one: SpanSet, other: SpanSet): number {
  let shared = 0;
  for (const [kind, first] of one.byLabel) {
    const second = other.byLabel.get(kind) ?? [];
    let a = 0;
    let b = 0;
    while (a < first.length && b < second.length) {
      const [from, to] = first[a] as readonly [number, number];
      const [start, end] = second[b] as readonly [number, number];
      shared += Math.max(0, Math.min(to, end) - Math.max(from, start));
      if (to < end) a += 1;
      else b += 1;
    }
  }
  return shared;
}
