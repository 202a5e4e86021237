import { useRef, useState } from "react";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";
import { PieceRow } from "./piece-row.tsx";
import { LONGEST_TITLE, MOST_PIECES } from "./pieces.ts";
import type { Piece } from "./pieces.ts";

interface PieceListProps {
  readonly pieces: readonly Piece[];
  readonly domains: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (pieces: readonly Piece[]) => void;
}

/** The finished pieces, each with its domain and what it shows; and a line for one more. */
export function PieceList({ pieces, domains, onChange }: PieceListProps) {
  const [title, setTitle] = useState("");
  const box = useRef<HTMLInputElement>(null);
  const add = () => {
    const named = title.replaceAll(/[|~]+/g, " ").trim();
    if (named === "") return;
    onChange([...pieces, { title: named, privacy: false, validation: false, humanOversight: false }]);
    setTitle("");
    // The button goes quiet, or away: the keyboard goes on from the line for one more.
    box.current?.focus();
  };
  return (
    <div className="stack">
      {pieces.length === 0 && <p>No piece named yet.</p>}
      <ol className="ruled">
        {pieces.map((piece, place) => (
          <PieceRow
            // A title can stand twice; its place is what tells two apart.
            key={`${place} ${piece.title}`}
            piece={piece}
            domains={domains}
            onChange={(next) => onChange(pieces.map((one, at) => (at === place ? next : one)))}
            onRemove={() => {
              onChange(pieces.filter((_one, at) => at !== place));
              box.current?.focus();
            }}
          />
        ))}
      </ol>
      {pieces.length < MOST_PIECES ? (
        <form
          className="tool-form no-print"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Labelled label="Title of a finished piece">
            {(id) => (
              <input
                ref={box}
                id={id}
                className="piece-title"
                value={title}
                maxLength={LONGEST_TITLE}
                autoComplete="off"
                onChange={(event) => setTitle(event.target.value)}
              />
            )}
          </Labelled>
          <Button type="submit" disabled={title.trim() === ""}>
            Add it
          </Button>
        </form>
      ) : (
        <p className="note">Thirty pieces are as many as this page weighs.</p>
      )}
    </div>
  );
}
