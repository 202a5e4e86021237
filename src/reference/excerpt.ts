import { splitTerms } from "./split-terms.ts";

/** About two lines of a list. */
const LENGTH = 140;
/** Words shown before the first one found. */
const BEFORE = 40;

/** The part of a text around the first of the words found, at most about 140 characters, cut between words. */
export function excerptOf(text: string, found: ReadonlySet<string>): string {
  if (text.length <= LENGTH) return text;
  const words = [...text.matchAll(/\S+/g)];
  const first = words.find(([word]) => splitTerms(word).some((term) => found.has(term)));
  const at = first?.index ?? 0;
  const start = at <= LENGTH - BEFORE ? 0 : (words.find(({ index }) => index >= at - BEFORE)?.index ?? at);
  const rest = text.slice(start);
  const end = rest.length <= LENGTH ? rest.length : Math.max(rest.lastIndexOf(" ", LENGTH), 1);
  return `${start > 0 ? "…" : ""}${rest.slice(0, end)}${end < rest.length ? "…" : ""}`;
}
