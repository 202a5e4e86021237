import type { TextSpan } from "#src/kernel/index.ts";
import type { OffsetUnit } from "./offset-unit.ts";

/**
 * The same stretch of a text counted in another unit. An end that falls inside a character is moved outwards to include
 * the whole character; nothing when the span is not within the text. Half a surrogate pair counts as one code point
 * and, as files write it, three bytes.
 */
export function convertSpan(
  text: string,
  span: TextSpan,
  from: OffsetUnit,
  to: OffsetUnit,
): TextSpan | undefined {
  return spanConverter(text, from, to)(span);
}

/** `convertSpan` for many spans of one text: the text is walked once. */
export function spanConverter(
  text: string,
  from: OffsetUnit,
  to: OffsetUnit,
): (span: TextSpan) => TextSpan | undefined {
  const given = edges(text, from);
  const wanted = from === to ? given : edges(text, to);
  const length = given.at(-1) ?? 0;
  return ({ start, end }) => {
    if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
    if (start < 0 || end < start || end > length) return undefined;
    const first = lastUpTo(given, start);
    const past = start === end ? first : firstFrom(given, end);
    return { start: wanted[first] ?? 0, end: wanted[past] ?? 0 };
  };
}

/** Where each character begins, in this unit, and where the text ends. */
function edges(text: string, unit: OffsetUnit): Uint32Array {
  const places = new Uint32Array(text.length + 1);
  let character = 0;
  let offset = 0;
  for (const sign of text) {
    places[character] = offset;
    character += 1;
    offset += unit === "utf-16" ? sign.length : unit === "code-point" ? 1 : bytesOf(sign.codePointAt(0) ?? 0);
  }
  places[character] = offset;
  return places.subarray(0, character + 1);
}

function bytesOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** The last place whose offset is at most `offset`. */
function lastUpTo(offsets: Uint32Array, offset: number): number {
  const next = firstFrom(offsets, offset);
  return offsets[next] === offset ? next : next - 1;
}

/** The first place whose offset is at least `offset`. */
function firstFrom(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
