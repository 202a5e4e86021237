interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text, and whether it is to be lit. */
export interface Piece {
  readonly start: number;
  readonly piece: string;
  readonly lit: boolean;
}

/** A text cut where spans begin and end; spans may touch, overlap or lie in one another. */
export function cutByWords(text: string, spans: readonly Span[]): readonly Piece[] {
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
  return places.flatMap((start, place) => {
    const end = places[place + 1];
    if (end === undefined) return [];
    const lit = spans.some((span) => span.start <= start && span.end >= end);
    return [{ start, piece: text.slice(start, end), lit }];
  });
}
