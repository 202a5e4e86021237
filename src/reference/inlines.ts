import type { Claim, RecordKind, RecordRef } from "#src/atlas/index.ts";
import { describeClaim } from "./describe-claim.ts";
import { findRecord, labelOf } from "./find-record.ts";
import type { Inline } from "./record-page.ts";
import type { Reference } from "./reference.ts";

/** Plain words. */
export function text(words: string): Inline {
  return { kind: "text", text: words };
}

/** Something our sources do not say. */
export function unknown(words: string): Inline {
  return { kind: "unknown", text: words };
}

/** A page elsewhere, named by its host unless given a name. */
export function outside(url: string, name?: string): Inline {
  return { kind: "outside", url, text: name ?? url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "") };
}

/** A record by its ref, in its own name or the one given; plain words where there is no such record. */
export function link(reference: Reference, ref: RecordRef, name?: string): Inline {
  const shown = name ?? labelOf(reference, ref);
  return reference.records.has(ref) ? { kind: "link", ref, text: shown } : text(shown);
}

/** Records of one kind by their ids, parted by commas. */
export function linkAll(reference: Reference, kind: RecordKind, ids: readonly string[]): Inline[] {
  return join(ids.map((id) => [link(reference, `${kind}/${id}`)]));
}

/** Runs of words one after the other, parted by commas unless told otherwise. */
export function join(parts: readonly (readonly Inline[])[], between = ", "): Inline[] {
  return parts.flatMap((part, position) => (position === 0 ? part : [text(between), ...part]));
}

/** The figure of a ledger entry, which is all that may stand for one on a page; nothing when it holds none. */
export function figure(claim: Claim): Inline[] {
  const words = describeClaim(claim);
  return words === "" ? [] : [{ kind: "figure", claim: claim.id, text: words }];
}

/** The figure of an entry by its id; nothing when there is none. */
export function figureOf(reference: Reference, id: string): Inline[] {
  const claim = findRecord(reference, "claims", id);
  return claim === undefined ? [] : figure(claim);
}

const DAY = /\d{4}-\d{2}-\d{2}/g;

/** Words with the days in them set as days. */
export function prose(words: string, sources: readonly string[]): Inline[] {
  return splitBy(words, DAY, (date) => ({ kind: "day", date, sources: [...sources] }));
}

/** One date that a record carries. */
export function day(date: string, sources: readonly string[]): Inline {
  return { kind: "day", date, sources: [...sources] };
}

/** Cuts words where a pattern stands in them, and sets what stands there apart. */
export function splitBy(words: string, pattern: RegExp, set: (found: string) => Inline): Inline[] {
  const runs: Inline[] = [];
  let from = 0;
  for (const match of words.matchAll(pattern)) {
    if (match.index > from) runs.push(text(words.slice(from, match.index)));
    runs.push(set(match[0]));
    from = match.index + match[0].length;
  }
  if (from < words.length || runs.length === 0) runs.push(text(words.slice(from)));
  return runs;
}
