import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { Labelled } from "../../design/fields.tsx";

interface PasteTableProps {
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes a table as text, folded away until it is wanted; the text stays whatever happens to it. */
export function PasteTable({ busy, onFile }: PasteTableProps) {
  const [text, setText] = useState("");
  return (
    <details id="paste" className="paste-table">
      <summary>Or paste a table</summary>
      <div className="stack">
        <Labelled label="Rows with their column names first">
          {(id) => (
            <textarea
              id={id}
              rows={6}
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Labelled>
        <div>
          <Button
            disabled={busy || text.trim() === ""}
            onClick={() => onFile(new File([text], "pasted-table.csv", { type: "text/csv" }))}
          >
            Read this table
          </Button>
        </div>
      </div>
    </details>
  );
}
