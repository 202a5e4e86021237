import type { TextSpan } from "#src/kernel/index.ts";
import type { DocumentText } from "./document-text.ts";
import type { Quote, ReadField } from "./profile.ts";
import type { Section } from "./section.ts";
import { areaFinder } from "./text-areas.ts";

/** Makes quotes and fields from spans of one document; the words always equal the span's text. */
export interface Quoting {
  readonly quote: (span: TextSpan) => Quote;
  /** The span without the spaces and punctuation around it; nothing when no letter or figure is left. */
  readonly field: (span: TextSpan) => ReadField | undefined;
}

// Closing brackets stay: "RT(R)" and "BSc (Hons)" end in one.
const OUTER = /^[\s,;:|•·–—*_/~-]+|[\s,;:|•·–—*_/~-]+$/gu;

/** Quoting for a document whose sections are known. */
export function quoteFrom(document: DocumentText, sections: readonly Section[]): Quoting {
  const sectionAt = areaFinder(
    sections.flatMap(({ kind, heading, lines }) =>
      [heading, ...lines].flatMap((line) => (line === undefined ? [] : [{ ...line.whole, value: kind }])),
    ),
  );
  const pageAt = areaFinder(document.lines.map(({ start, end, page }) => ({ start, end, value: page })));
  const quote = ({ start, end }: TextSpan): Quote => ({
    start,
    end,
    text: document.text.slice(start, end),
    page: pageAt(start) ?? 1,
    section: sectionAt(start) ?? "other",
  });
  const field = (span: TextSpan): ReadField | undefined => {
    const trimmed = trimSpan(document.text, span);
    if (trimmed === undefined) return undefined;
    return { value: plain(document.text.slice(trimmed.start, trimmed.end)), quote: quote(trimmed) };
  };
  return { quote, field };
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
