import { useDeferredValue, useMemo } from "react";
import { showCount } from "../client/numbers.ts";
import { Button } from "../design/button.tsx";
import { Labelled } from "../design/fields.tsx";
import { countEdits, editRuns } from "./edit-runs.ts";
import { EditText } from "./edit-text.tsx";

interface EditFieldProps {
  readonly label: string;
  readonly before: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The answer as a text to be changed, and beside it what was changed, word by word. */
export function EditField({ label, before, text, onChange }: EditFieldProps) {
  const settled = useDeferredValue(text);
  const runs = useMemo(() => editRuns(before, settled), [before, settled]);
  const { added, removed } = countEdits(runs);
  return (
    <div className="judge-edit">
      <Labelled label={label}>
        {(id) => (
          <textarea
            id={id}
            className="judge-edit-area"
            value={text}
            maxLength={40_000}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Labelled>
      <section aria-label="What you changed">
        <p className="row note">
          <span>
            {before === settled
              ? "Nothing is changed yet."
              : `${showCount(removed, "word")} out, ${showCount(added, "word")} in`}
          </span>
          {before !== text && (
            <Button look="quiet" onClick={() => onChange(before)}>
              Put the answer back
            </Button>
          )}
        </p>
        {before !== settled && <EditText runs={runs} />}
      </section>
    </div>
  );
}
