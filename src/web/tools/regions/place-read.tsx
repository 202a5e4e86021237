import type { OperationOutput } from "../../client/operations.ts";
import { countryName } from "../countries.ts";
import { workplaceWords } from "../words.ts";
import { countriesInWords } from "./place-words.ts";
import { cutByWords } from "./cut-by-words.ts";
import "../../design/quote.css";

type RemoteAnswer = OperationOutput<"remote.read">;

interface PlaceReadProps {
  readonly text: string;
  readonly placement: RemoteAnswer["placement"];
  readonly open: RemoteAnswer["open"];
  readonly country: string | undefined;
}

/** What a posting says of its place: the two facts, whether one country is among those allowed, and the words lit. */
export function PlaceRead({ text, placement, open, country }: PlaceReadProps) {
  const { workplace, eligibility, words, notes } = placement;
  return (
    <div className="stack">
      {country !== undefined && open !== undefined && (
        <p className="tool-answer">{sayOpen(open, countryName(country))}</p>
      )}
      <dl className="facts">
        <div className="fact">
          <dt>Place of work</dt>
          <dd>{workplaceWords[workplace]}</dd>
        </div>
        <div className="fact">
          <dt>Countries allowed</dt>
          <dd>{countriesInWords(eligibility)}</dd>
        </div>
      </dl>
      {country === undefined && <p className="note">Choose your country to hear whether it is among them.</p>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <blockquote className="tool-text">
        {cutByWords(
          text,
          words.map(({ span }) => span),
        ).map(({ start, piece, lit }) =>
          lit ? (
            <mark key={start} className="quote-words">
              {piece}
            </mark>
          ) : (
            piece
          ),
        )}
      </blockquote>
      {words.length === 0 && <p className="note">No words of it speak of place in a way that we can read.</p>}
    </div>
  );
}

function sayOpen(open: "open" | "closed" | "unknown", country: string): string {
  switch (open) {
    case "open":
      return `By these words you may apply from ${country}.`;
    case "closed":
      return `By these words you may not apply from ${country}.`;
    case "unknown":
      return `These words do not say whether you may apply from ${country}. Ask before you do.`;
  }
}
