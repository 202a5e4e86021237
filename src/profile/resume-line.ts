import type { TextSpan } from "#src/kernel/index.ts";
import type { DocumentText } from "./document-text.ts";

/** A line that says something: its words without the list mark or Markdown signs around them. */
export interface ResumeLine extends TextSpan {
  /** The words from `start`, at most 2,000 characters of them. */
  readonly text: string;
  readonly page: number;
  readonly scale: number;
  readonly bold: boolean;
  readonly heading: boolean;
  readonly bullet: boolean;
  /** Something empty stands between this line and the one before on the same page. */
  readonly afterGap: boolean;
  /** The line in the document, marks included. */
  readonly whole: TextSpan;
}

// List marks of word processors, Markdown and the private glyphs that symbol fonts leave behind.
const LIST_MARK = /^(?:[•●▪◦‣○■▶►➤❖✓✔·∙*+‐–—-]|[\uE000-\uF8FF])\s+|^[•●▪◦‣○■▶►➤❖✓✔\uE000-\uF8FF]/u;
const OPENING = /^(?:[\s>]+|#{1,6}\s+|\*\*|__)/u;
const CLOSING = /(?:\*\*|__|(?<=\s)#{1,6})$/u;

// No name, date or heading stands further into a line, and no pattern should have to look.
const LONGEST_READ = 2000;

/** The lines of a document that are not blank, in reading order. */
export function readLines(document: DocumentText): readonly ResumeLine[] {
  const lines: ResumeLine[] = [];
  let previous: { end: number; page: number } | undefined;
  let gap = false;
  for (const line of document.lines) {
    const raw = document.text.slice(line.start, line.end);
    if (raw.trim() === "") {
      gap = true;
      continue;
    }
    const { start, end, marked } = trimMarks(raw);
    lines.push({
      start: line.start + start,
      end: line.start + end,
      text: raw.slice(start, Math.min(end, start + LONGEST_READ)),
      page: line.page,
      scale: line.scale,
      bold: line.bold || /^\s*(?:\*\*|__).+(?:\*\*|__)\s*$/u.test(raw),
      heading: line.heading,
      bullet: line.bullet || marked,
      afterGap: gap || (previous?.page === line.page && line.start - previous.end > 1),
      whole: { start: line.start, end: line.end },
    });
    previous = line;
    gap = false;
  }
  return lines;
}

/** Whether a line is only a rule or an ornament. */
export function isOrnament(line: ResumeLine): boolean {
  return !/[\p{L}\p{N}]/u.test(line.text);
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function trimMarks(raw: string): TextSpan & { marked: boolean } {
  let start = 0;
  let end = raw.length;
  let marked = false;
  for (;;) {
    const rest: string = raw.slice(start, end);
    const opening: string | undefined = OPENING.exec(rest)?.[0];
    const mark: string | undefined = opening === undefined && !marked ? LIST_MARK.exec(rest)?.[0] : undefined;
    const step = (opening ?? mark ?? "").length;
    if (step === 0 || step >= rest.length) break;
    marked ||= mark !== undefined;
    start += step;
  }
  for (;;) {
    // Not by a pattern: one long run of spaces would be searched once for each of its places.
    const spaced = raw.slice(start, end).trimEnd().length;
    const step =
      CLOSING.exec(raw.slice(Math.max(start, start + spaced - 8), start + spaced))?.[0].length ?? 0;
    if (spaced === 0 || step >= spaced || (step === 0 && start + spaced === end)) break;
    end = start + spaced - step;
  }
  return { start, end, marked };
}
