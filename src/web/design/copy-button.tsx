import { useState } from "react";
import { Button } from "./button.tsx";

interface CopyButtonProps {
  /** Makes the text when it is asked for. */
  readonly text: () => string;
  readonly children: string;
}

/** Copies a text and says so. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid("Copied");
    } catch {
      setSaid("Your browser does not let this page copy");
    }
  };
  return (
    <span className="row no-print">
      <Button look="quiet" onClick={() => void copy()}>
        {children}
      </Button>
      <span className="note" aria-live="polite">
        {said}
      </span>
    </span>
  );
}
