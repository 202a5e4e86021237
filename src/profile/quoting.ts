import type { TextSpan } from "#src/kernel/index.ts";
import type { DocumentText } from "./document-text.ts";
import type { Quote, ReadField, SectionKind } from "./profile.ts";
import type { Section } from "./section.ts";

/** Makes quotes and fields from spans of one document; the words always equal the span's text. */
export interface Quoting {
  readonly quote: (span: TextSpan) => Quote;
  /** The span without the spaces and punctuation around it; nothing when no letter or figure is left. */
  readonly field: (span: TextSpan) => ReadField | undefined;
  readonly sectionAt: (offset: number) => SectionKind;
}

// Closing brackets stay: "RT(R)" and "BSc (Hons)" end in one.
const OUTER = /^[\s,;:|•·–—*_/~-]+|[\s,;:|•·–—*_/~-]+$/gu;

/** Quoting for a document whose sections are known. */
export function quoteFrom(document: DocumentText, sections: readonly Section[]): Quoting {
  const starts = sections
    .flatMap(({ kind, heading, lines }) =>
      [heading, ...lines].flatMap((line) => (line === undefined ? [] : [{ at: line.whole.start, kind }])),
    )
    .toSorted((a, b) => a.at - b.at);
  const pages = document.lines.map(({ start, page }) => ({ at: start, kind: page }));
  const sectionAt = (offset: number) => lastBefore(starts, offset) ?? "other";
  const quote = ({ start, end }: TextSpan): Quote => ({
    start,
    end,
    text: document.text.slice(start, end),
    page: lastBefore(pages, start) ?? 1,
    section: sectionAt(start),
  });
  const field = (span: TextSpan): ReadField | undefined => {
    const trimmed = trimSpan(document.text, span);
    if (trimmed === undefined) return undefined;
    return { value: plain(document.text.slice(trimmed.start, trimmed.end)), quote: quote(trimmed) };
  };
  return { quote, field, sectionAt };
}

/** The span without outer spaces, separators and an unmatched bracket; nothing when nothing is left. */
export function trimSpan(text: string, span: TextSpan): TextSpan | undefined {
  let { start, end } = span;
  for (;;) {
    const words = text.slice(start, end);
    const opening = /^[\s,;:|•·–—*_/~.)-]+/u.exec(words)?.[0].length ?? 0;
    const closing = /[\s,;:|•·–—*_/~(-]+$/u.exec(words.slice(opening))?.[0].length ?? 0;
    start += opening;
    end -= closing;
    const rest = text.slice(start, end);
    const opens = rest.split("(").length - 1;
    const closes = rest.split(")").length - 1;
    if (rest.startsWith("(") && (closes < opens || rest.indexOf(")") === rest.length - 1)) start += 1;
    else if (rest.endsWith(")") && opens < closes) end -= 1;
    else if (opening + closing === 0) break;
  }
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : undefined;
}

/** Words on one line, without Markdown's signs. */
function plain(text: string): string {
  return text
    .replaceAll(/\*\*|__/gu, "")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(OUTER, "");
}

function lastBefore<K>(sorted: readonly { at: number; kind: K }[], offset: number): K | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && entry.at <= offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1]?.kind;
}
