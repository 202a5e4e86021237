import type { SearchHit } from "#src/reference/index.ts";

/** Hits of one kind, in the order they were found. */
export interface HitGroup {
  readonly kind: string;
  readonly hits: readonly SearchHit[];
}

/** Hits by kind; kinds and hits keep the order in which they were found. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

/** A text cut where words of the query begin in it; every second piece is such a word. */
export function cutAtWords(text: string, query: string): readonly string[] {
  const words = query
    .split(/\s+/)
    .filter((word) => word.length > 1)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  if (words.length === 0) return [text];
  return text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${words.join("|")})`, "giu"));
}
