import type { Identifier } from "./identifier.ts";

/** What stands in place of an identifier: its class in brackets, or as many blocks as it has characters. */
export type MaskStyle = "class" | "blank";

/** What masking needs of a finding. */
type Span = Pick<Identifier, "start" | "end" | "class">;

/**
 * Writes a text with its identifiers out of sight. Spans that overlap become one, under the class of the first. Markers
 * hold no word of the text, and no rule of the guard finds anything in them.
 */
export function maskIdentifiers(
  text: string,
  spans: readonly Span[],
  { style = "class" }: { readonly style?: MaskStyle } = {},
): string {
  const parts: string[] = [];
  let reach = 0;
  for (const span of joined(spans)) {
    parts.push(text.slice(reach, span.start), style === "class" ? markerOf(span) : blankOf(text, span));
    reach = span.end;
  }
  parts.push(text.slice(reach));
  return parts.join("");
}

/** Spans in order, those that overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const one: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = one.at(-1);
    if (last !== undefined && span.start < last.end)
      one[one.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else one.push(span);
  }
  return one;
}

const markerOf = (span: Span): string => `[${span.class.replaceAll("-", " ").toUpperCase()}]`;

/** Lines stay lines. */
const blankOf = (text: string, { start, end }: Span): string =>
  Array.from(text.slice(start, end), (character) => (character === "\n" ? "\n" : "█")).join("");
