import { useState } from "react";
import { Button } from "./button.tsx";
import { focusWhenShown } from "./focus-when-shown.ts";

interface ConfirmProps {
  /** The first button, such as “Delete”. */
  readonly label: string;
  /** What it would take away. */
  readonly question: string;
  readonly yes: string;
  readonly onConfirm: () => void;
}

/** Asks once more, in place, before something that cannot be undone. */
export function Confirm({ label, question, yes, onConfirm }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }

  const answer = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <fieldset className="row" aria-label={question}>
      <span>{question}</span>
      <Button look="grave" onClick={answer}>
        {yes}
      </Button>
      {/* The safe answer is where the focus lands. */}
      <Button ref={focusWhenShown} onClick={() => setAsking(false)}>
        Keep
      </Button>
    </fieldset>
  );
}
