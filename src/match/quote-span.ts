import { overlaps, quote } from "#src/kernel/index.ts";
import type { TextSpan } from "#src/kernel/index.ts";
import type { DocumentText, Profile, Quote } from "#src/profile/index.ts";

/** Words beyond this many say nothing more to a reader. */
const MOST_QUOTES = 6;

/** A span of the document as a quote, with its page and the part of the résumé it stands in when that is known. */
export function quoteSpan(span: TextSpan, profile: Profile, document: DocumentText): Quote {
  const line = document.lines.find((one) => overlaps(one, span));
  return {
    start: span.start,
    end: span.end,
    text: quote(document.text, span),
    page: line?.page ?? 1,
    section: sectionAt(line ?? span, profile),
  };
}

/** The first few different quotes, in the order given: the same words twice count once. */
export function fewQuotes(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<string>();
  const different = quotes.filter(({ text }) => {
    const words = text.toLowerCase();
    return !seen.has(words) && seen.add(words);
  });
  return different.slice(0, MOST_QUOTES);
}

function sectionAt(span: TextSpan, profile: Profile): Quote["section"] {
  const position = profile.positions.find((one) => overlaps(one.span, span));
  if (position !== undefined) return position.kind === "volunteering" ? "volunteering" : "experience";
  const neighbour = profile.claims.flatMap(({ evidence }) => evidence).find((one) => overlaps(one, span));
  return neighbour?.section ?? "other";
}
