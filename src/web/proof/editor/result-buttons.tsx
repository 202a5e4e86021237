import type { RefObject } from "react";
import { useDraftDesk } from "./draft-desk.ts";

interface ResultButtonsProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onInsert: (text: string) => void;
  /** Which text they go into, for those who do not see it. */
  readonly of: string;
}

/** Live results to put where the caret is: each shows the text it stands for. */
export function ResultButtons({ field, onInsert, of }: ResultButtonsProps) {
  const { checked } = useDraftDesk();
  const results = Object.entries(checked.results);
  if (results.length === 0) return null;
  const insert = (token: string) => {
    const area = field.current;
    if (area === null) return;
    const { selectionStart, selectionEnd } = area;
    area.focus();
    // The browser then counts it as typed, so that its own undo takes it back.
    // oxlint-disable-next-line typescript/no-deprecated
    const typed = document.execCommand("insertText", false, token);
    if (typed) return;
    area.setRangeText(token, selectionStart, selectionEnd, "end");
    onInsert(area.value);
  };
  return (
    <details className="result-buttons">
      <summary className="note">
        Insert a live result<span className="unseen"> into {of}</span>
      </summary>
      <ul>
        {results.map(([token, stands]) => (
          <li key={token}>
            <button type="button" onClick={() => insert(`{{${token}}}`)}>
              <code>{`{{${token}}}`}</code> <span>{stands}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
