import type { Quote as QuoteRead } from "#src/profile/index.ts";
import { sectionWords } from "../client/words.ts";
import "./quote.css";

interface QuoteProps {
  readonly quote: QuoteRead;
}

/** The person's own words, and where in their text they stand. */
export function Quote({ quote }: QuoteProps) {
  return (
    <span className="quote">
      <q className="quote-words">{quote.text.replaceAll(/\s+/g, " ").trim()}</q>{" "}
      <span className="quote-place">
        page {quote.page}, {sectionWords[quote.section]}
      </span>
    </span>
  );
}

interface QuoteListProps {
  readonly quotes: readonly QuoteRead[];
  /** Said instead of a list when there is none. */
  readonly none: string;
}

/** All the words that show one thing. */
export function QuoteList({ quotes, none }: QuoteListProps) {
  if (quotes.length === 0) return <p className="note">{none}</p>;

  return (
    <ul className="quote-list">
      {quotes.map((quote) => (
        <li key={`${quote.start}-${quote.end}`}>
          <Quote quote={quote} />
        </li>
      ))}
    </ul>
  );
}
