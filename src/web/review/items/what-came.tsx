import { showCount } from "../../client/numbers.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { Notice } from "../../design/notice.tsx";
import type { Added } from "./use-add-items.ts";

interface WhatCameProps {
  readonly answer: Added;
}

/** What was added, what was there already, and every row that was left out with the reason. */
export function WhatCame({ answer }: WhatCameProps) {
  if (answer.kind === "failed")
    return (
      <Notice
        message={answer.says}
        advice={`${answer.line === undefined ? "" : `It stopped at line ${answer.line}. `}Nothing was added.`}
      />
    );
  const { added, format, known, skipped, notes } = answer;
  return (
    <div className="stack" aria-live="polite">
      <p>
        <strong>{showCount(added, "item")} added</strong>
        {known.length > 0 && `, ${known.length} were there already`}
        {skipped.length > 0 && `, ${showCount(skipped.length, "row")} left out`}.
        {format !== undefined && ` Read as ${format}.`}
      </p>
      {notes.length > 0 && (
        <ul className="stack-tight">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {skipped.length > 0 && (
        <details>
          <summary>Rows left out, and why</summary>
          <ul className="stack-tight">
            {skipped.map(({ row, says }) => (
              <li key={`${row} ${says}`}>
                Row {row}: {says}
              </li>
            ))}
          </ul>
          <CopyButton text={() => skipped.map(({ row, says }) => `${row}\t${says}`).join("\n")}>
            Copy the rows
          </CopyButton>
        </details>
      )}
    </div>
  );
}
