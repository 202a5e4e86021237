import type { TextSpan } from "#src/kernel/index.ts";
import { wordDiff } from "./word-diff.ts";

/** Spans carried over to an edited text, in the order they were given, and those that could not be. */
export interface MovedSpans<S extends TextSpan> {
  readonly kept: readonly { readonly span: S; readonly was: S }[];
  readonly lost: readonly { readonly span: S; readonly because: string }[];
}

/**
 * Carries marks over to an edited text. A mark is kept when every word it covers still stands there, unbroken; a mark
 * on words that were changed, or with something put between them, is lost and said so.
 */
export function moveSpans<S extends TextSpan>(
  before: string,
  after: string,
  spans: readonly S[],
): MovedSpans<S> {
  const stretches = unchanged(before, after);
  const kept: { span: S; was: S }[] = [];
  const lost: { span: S; because: string }[] = [];
  for (const span of spans) {
    if (span.start < 0 || span.end < span.start || span.end > before.length) {
      lost.push({ span, because: "The mark points outside of the text it was made on." });
      continue;
    }
    const home = stretches.find(({ start, end }) => start <= span.start && span.end <= end);
    if (home === undefined) lost.push({ span, because: "Words under the mark were changed." });
    else kept.push({ span: { ...span, start: span.start + home.by, end: span.end + home.by }, was: span });
  }
  return { kept, lost };
}

/** Stretches of the text before that stand in the text after, with how far they moved. */
function unchanged(before: string, after: string): { start: number; end: number; by: number }[] {
  const stretches: { start: number; end: number; by: number }[] = [];
  let old = 0;
  let fresh = 0;
  for (const { kind, text } of wordDiff(before, after)) {
    if (kind === "same") stretches.push({ start: old, end: old + text.length, by: fresh - old });
    if (kind !== "added") old += text.length;
    if (kind !== "removed") fresh += text.length;
  }
  return stretches;
}
