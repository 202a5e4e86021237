import type { Reading } from "./placement.ts";

const END = /[.!?](?=\s|$)|[。！？]|\n+|[•·]/gu;

/** The sentences and lines of a text, each with its place. A point inside a number or "U.S." ends nothing. */
export function splitSentences(text: string): readonly Reading<string>[] {
  const sentences: Reading<string>[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (text.slice(start, end).trim() !== "") sentences.push({ found: text.slice(start, end), start, end });
    start = end;
  }
  if (text.slice(start).trim() !== "") sentences.push({ found: text.slice(start), start, end: text.length });
  return sentences;
}
