import { useId, useState } from "react";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";

interface ProofFormProps {
  /** It was opened by a button, so the field is where the person wants to be. */
  readonly takesFocus: boolean;
  readonly onSaid: (at: string) => void;
  readonly onLeave: () => void;
}

/** Asks for the address or the file name of a finished artefact. */
export function ProofForm({ takesFocus, onSaid, onLeave }: ProofFormProps) {
  const [at, setAt] = useState("");
  const field = useId();
  return (
    <form
      className="proof-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (at.trim() !== "") onSaid(at.trim());
      }}
    >
      <label htmlFor={field}>Where can it be seen?</label>
      <span className="row">
        <input
          id={field}
          ref={takesFocus ? focusWhenShown : undefined}
          type="text"
          required
          value={at}
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          placeholder="An address or the name of a file"
          aria-describedby={`${field}-note`}
          onChange={(event) => setAt(event.target.value)}
        />
        <Button type="submit">Keep</Button>
        <Button look="quiet" onClick={onLeave}>
          Not now
        </Button>
      </span>
      <p id={`${field}-note`} className="note" aria-live="polite">
        Without it the work counts as said, not shown.
      </p>
    </form>
  );
}
