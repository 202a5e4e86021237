import type { TextLine } from "#src/profile/index.ts";

export type BlockLook = "heading" | "bullet" | "bold" | "text";

/** Lines that belong together as one paragraph, so that the text flows at any width. */
export interface TextBlock {
  readonly look: BlockLook;
  readonly lines: readonly TextLine[];
}

interface TextOfLines {
  readonly text: string;
  readonly lines: readonly TextLine[];
}

/** How much larger than the body a line is set before it reads as a heading. */
const HEADING_SCALE = 1.15;

/** A line at least this share of its page’s longest was broken by the margin, not by the writer (our own judgement). */
const FULL_LINE = 0.9;

/** The same in mid-sentence: the next line begins in lower case, or the list item before it has not ended. */
const LONG_LINE = 0.6;

/** Letters and little else, in a line too short for a sentence: EXPERIENCE, but no phone number and no list of skills. */
const CAPITAL_HEADING = /^\p{Lu}[\p{Lu} &/’'-]{3,39}:?\s*$/u;

/** Groups lines into paragraphs: a line goes on the one before when that one ran to the margin. Every line is kept, in order. */
export function blocksOf({ text, lines }: TextOfLines): readonly TextBlock[] {
  const longest = new Map<number, number>();
  for (const line of lines) longest.set(line.page, Math.max(longest.get(line.page) ?? 0, lengthOf(line)));
  const unset = lines.every((line) => !line.bold && !line.heading && line.scale === 1);
  const blocks: { look: BlockLook; lines: TextLine[] }[] = [];
  for (const line of lines) {
    const look = lookOf(text, line, unset);
    const block = blocks.at(-1);
    const last = block?.lines.at(-1);
    const inMidSentence =
      last !== undefined &&
      (beginsLow(text, line) || (block?.look === "bullet" && !endsSentence(text, last)));
    const goesOn =
      block !== undefined &&
      last !== undefined &&
      look === "text" &&
      (block.look === "text" || block.look === "bullet") &&
      last.page === line.page &&
      lengthOf(last) >= (longest.get(line.page) ?? 0) * (inMidSentence ? LONG_LINE : FULL_LINE);
    if (goesOn) block.lines.push(line);
    else blocks.push({ look, lines: [line] });
  }
  return blocks;
}

/** `unset`: nothing in the document is bold or large, so that capitals are all a heading can be told by. */
function lookOf(text: string, line: TextLine, unset: boolean): BlockLook {
  const words = text.slice(line.start, line.end);
  const capitals = !/\p{Ll}/u.test(words) && (line.bold || (unset && CAPITAL_HEADING.test(words)));
  if (line.heading || line.scale >= HEADING_SCALE || capitals) return "heading";
  if (line.bullet) return "bullet";
  return line.bold ? "bold" : "text";
}

function beginsLow(text: string, line: TextLine): boolean {
  return /^\p{Ll}/u.test(text.slice(line.start, line.end));
}

function endsSentence(text: string, line: TextLine): boolean {
  return /[.!?]\s*$/.test(text.slice(line.start, line.end));
}

function lengthOf(line: TextLine): number {
  return line.end - line.start;
}
