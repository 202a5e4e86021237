import type { EvaluationWarning } from "#src/evaluation/index.ts";
import { inFieldWords } from "./desk/option-words.ts";
import "./warning-list.css";

interface WarningListProps {
  readonly warnings: readonly EvaluationWarning[];
}

const WEIGHTS = { stops: "Stops here", serious: "Serious", minor: "Minor" } as const;

/** What must be known before a number is read: its weight in a shape and a word, what it is, what to do. */
export function WarningList({ warnings }: WarningListProps) {
  return (
    <ul className="warning-list">
      {warnings.map(({ code, weight, says, advice, columns }) => (
        <li key={`${code} ${columns.join(" ")}`} className={`warning-${weight}`}>
          <p>
            <strong className="warning-weight">
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                {SHAPES[weight]}
              </svg>
              {WEIGHTS[weight]}
            </strong>{" "}
            {says}
          </p>
          {columns.length > 0 && (
            <p className="note">
              {columns.length === 1 ? "Column" : "Columns"}: {columns.join(", ")}
            </p>
          )}
          <p className="note">{inFieldWords(advice)}</p>
        </li>
      ))}
    </ul>
  );
}

/** A bar across, a triangle, a dot. */
const SHAPES = {
  stops: (
    <path d="M1 7a6 6 0 1 0 12 0a6 6 0 1 0-12 0M4 7h6" fill="none" stroke="currentColor" strokeWidth="2" />
  ),
  serious: <path d="M7 1.5 13 12.5H1Z" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  minor: <circle cx="7" cy="7" r="3" fill="currentColor" />,
} as const;
