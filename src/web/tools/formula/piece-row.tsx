import { Button } from "../../design/button.tsx";
import { ChoiceField } from "../../design/fields.tsx";
import { SIGNS } from "./pieces.ts";
import type { Piece } from "./pieces.ts";

interface PieceRowProps {
  readonly piece: Piece;
  readonly domains: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (piece: Piece) => void;
  readonly onRemove: () => void;
}

/** One piece: its domain, and which signs of responsible work it shows. */
export function PieceRow({ piece, domains, onChange, onRemove }: PieceRowProps) {
  const { domain, ...rest } = piece;
  const known = domains.some(({ id }) => id === domain);
  return (
    <li className="stack-tight">
      <p className="row-ends">
        <strong className="piece-name">{piece.title}</strong>
        <Button look="quiet" onClick={onRemove}>
          Take away<span className="unseen">: {piece.title}</span>
        </Button>
      </p>
      <fieldset className="tool-form" aria-label={piece.title}>
        <ChoiceField
          label="Its domain"
          value={known ? (domain ?? "") : ""}
          choices={[
            { value: "", label: "none in particular" },
            ...domains.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={(id) => onChange(id === "" ? rest : { ...piece, domain: id })}
        />
        <span className="row piece-signs">
          <span className="note">It shows</span>
          {SIGNS.map(({ key, label }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={piece[key]}
                onChange={(event) => onChange({ ...piece, [key]: event.target.checked })}
              />{" "}
              {label}
            </label>
          ))}
        </span>
      </fieldset>
    </li>
  );
}
