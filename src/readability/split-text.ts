import type { TextSpan } from "#src/kernel/index.ts";
import { isAbbreviation } from "./abbreviations.ts";

/** A sentence, an item of a list or a line that stands alone, with its words. */
export interface Sentence extends TextSpan {
  readonly words: readonly TextSpan[];
}

export interface SplitText {
  readonly sentences: readonly Sentence[];
  /** Titles over a part of the text: no sentences, and left out of every count. */
  readonly headings: readonly TextSpan[];
}

const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;
/** "a.m.", "isn't", "germ-filled", "1,500", "120/80", "50%"; "mg/dL" is two words. */
const WORD = new RegExp(
  String.raw`(?:\p{L}\.){2,}|${LETTER}+(?:(?:['’‑-]|(?<=\p{N})[.,:/](?=\p{N}))${LETTER}+)*%?`,
  "gu",
);
const LIST_ITEM = /^[ \t]*(?:[-*•‣◦▪–]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]+(?=\S)/u;
const MARKDOWN_HEADING = /^[ \t]*#{1,6}[ \t]+(?=\S)/u;
const STOP = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)/gu;
/** A line alone with no more words than this, and no mark at its end, is a title (project's own judgement). */
const TITLE_WORDS = 8;

/** The words of a text in its order. */
export function findWords(text: string): TextSpan[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Sentences of a text as a person would count them: points in "Dr.", "2.5 mg" and "e.g." end none; an item of a list and
 * a line that stands alone are one each; titles are left out.
 */
export function splitText(text: string): SplitText {
  const blocks = findBlocks(text);
  const sentences: Sentence[] = [];
  const headings: TextSpan[] = [];
  for (const block of blocks) {
    if (block.kind === "heading" && blocks.some(({ kind }) => kind !== "heading")) headings.push(block);
    else sentences.push(...sentencesIn(text, block));
  }
  return { sentences, headings };
}

interface Block extends TextSpan {
  readonly kind: "text" | "item" | "heading";
}

function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { start: number; end: number; lines: number; kind: "text" | "item" } | undefined;
  const close = (blankAfter: boolean) => {
    if (open === undefined) return;
    const { lines, ...block } = open;
    const alone = open.kind === "text" && lines === 1 && blankAfter && looksLikeTitle(text, block);
    blocks.push(alone ? { ...block, kind: "heading" } : block);
    open = undefined;
  };
  for (const match of text.matchAll(/[^\n]+|\n/gu)) {
    const line = match[0];
    if (line === "\n") continue;
    const [start, end] = [match.index, match.index + line.length];
    const blankBefore = /\n[ \t\r]*\n[ \t]*$/u.test(text.slice(Math.max(0, start - 40), start));
    if (blankBefore) close(true);
    if (line.trim() === "") continue;
    const marker = MARKDOWN_HEADING.exec(line) ?? LIST_ITEM.exec(line);
    const from = start + (marker?.[0].length ?? 0);
    if (MARKDOWN_HEADING.test(line)) {
      close(false);
      blocks.push({ start: from, end, kind: "heading" });
    } else if (marker !== null) {
      close(false);
      open = { start: from, end, lines: 1, kind: "item" };
    } else if (open === undefined) open = { start: from, end, lines: 1, kind: "text" };
    else open = { ...open, end, lines: open.lines + 1 };
  }
  close(false);
  return blocks;
}

function looksLikeTitle(text: string, { start, end }: TextSpan): boolean {
  const line = text.slice(start, end).trim();
  return !/[.!?:;,…]["'”’)\]]*$/u.test(line) && findWords(line).length <= TITLE_WORDS;
}

function sentencesIn(text: string, block: TextSpan): Sentence[] {
  const body = text.slice(block.start, block.end);
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const words = findWords(body.slice(from, to)).map((word) => ({
      start: block.start + from + word.start,
      end: block.start + from + word.end,
    }));
    const [first] = words;
    if (first !== undefined) sentences.push({ start: first.start, end: block.start + to, words });
    if (first !== undefined || sentences.length === 0) from = to;
  };
  for (const match of body.matchAll(STOP)) {
    const to = match.index + match[0].length;
    if (endsSentence(body, match.index, to)) add(to);
  }
  add(body.trimEnd().length);
  return sentences;
}

function endsSentence(body: string, at: number, to: number): boolean {
  const next = /\S/u.exec(body.slice(to))?.[0];
  if (next === undefined) return true;
  const marks = body.slice(at, to);
  const opensNew = /[\p{Lu}\p{N}"'“‘(*•-]/u.test(next);
  // "Playing ... games", and "Stop!" she said.
  if (/^(?:\.{2,}|…)/u.test(marks) || /^[!?.]+["”’']/u.test(marks)) return opensNew;
  if (
    marks.startsWith(".") &&
    isAbbreviation(body.slice(Math.max(0, at - 24), at + 1), body.slice(to, to + 24))
  )
    return false;
  return true;
}
