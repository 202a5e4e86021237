import { cutAtWords } from "./group-hits.ts";

interface LitTextProps {
  readonly text: string;
  readonly query: string;
}

/** A text with the words lit that were asked for. */
export function LitText({ text, query }: LitTextProps) {
  // Every second piece is a word that was asked for.
  return cutAtWords(text, query).map((piece, place) =>
    place % 2 === 1 ? (
      <mark key={place} className="hit-word">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
