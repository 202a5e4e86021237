import { useId } from "react";
import { CopyButton } from "../design/copy-button.tsx";
import { focusWhenShown } from "../design/focus-when-shown.ts";
import "./account.css";

interface ShownOnceProps {
  /** A link or a token. */
  readonly text: string;
  readonly says: string;
}

/** Something that cannot be shown again, to be copied. */
export function ShownOnce({ text, says }: ShownOnceProps) {
  const id = useId();
  return (
    <div className="stack-tight">
      <label htmlFor={id}>{says}</label>
      <input
        id={id}
        ref={focusWhenShown}
        readOnly
        value={text}
        className="shown-once"
        onFocus={(event) => event.target.select()}
      />
      <CopyButton text={() => text}>Copy</CopyButton>
    </div>
  );
}
