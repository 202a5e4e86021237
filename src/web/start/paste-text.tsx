import { useState } from "react";
import { Button } from "../design/button.tsx";
import { Labelled } from "../design/fields.tsx";

interface PasteTextProps {
  readonly busy: boolean;
  readonly onText: (file: File) => void;
}

/** Takes a pasted text; it stays in the field whatever happens to it. */
export function PasteText({ busy, onText }: PasteTextProps) {
  const [text, setText] = useState("");
  const read = () => onText(new File([text], "pasted-text.txt", { type: "text/plain" }));
  return (
    <div className="stack">
      <Labelled label="The text of your résumé">
        {(id) => <textarea id={id} rows={8} value={text} onChange={(event) => setText(event.target.value)} />}
      </Labelled>
      <div>
        <Button disabled={busy || text.trim() === ""} onClick={read}>
          Read this text
        </Button>
      </div>
    </div>
  );
}
