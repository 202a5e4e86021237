import type { EditRun } from "./edit-runs.ts";

interface EditTextProps {
  readonly runs: readonly EditRun[];
}

/** Two versions as one text: what was taken out struck through, what was put in underlined. */
export function EditText({ runs }: EditTextProps) {
  return (
    <p className="judge-said">
      {runs.map(({ kind, text }, place) => {
        if (kind === "same") return text;
        // Runs have no name but their place.
        // oxlint-disable-next-line react/no-array-index-key
        return kind === "added" ? <ins key={place}>{text}</ins> : <del key={place}>{text}</del>;
      })}
    </p>
  );
}
