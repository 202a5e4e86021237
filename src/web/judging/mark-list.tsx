import type { Mark } from "#src/review/index.ts";
import { Button } from "../design/button.tsx";
import { defectWords, markedWords, severityWords } from "./judging-words.ts";

interface MarkListProps {
  readonly marks: readonly Mark[];
  readonly answers: readonly { readonly id: string; readonly text: string }[];
  /** With several answers each mark names its own. */
  readonly onEdit?: (place: number) => void;
  readonly onRemove?: (place: number) => void;
  /** Stands before each number: whose mark it is. */
  readonly prefix?: string;
}

/** Everything marked so far, with its words, in the order of the numbers in the text. */
export function MarkList({ marks, answers, onEdit, onRemove, prefix = "" }: MarkListProps) {
  if (marks.length === 0) return null;
  return (
    <ol className="judge-marks">
      {marks.map((mark, place) => (
        // Two marks may be alike in everything.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place} data-severity={mark.severity}>
          <span className="judge-number">
            {prefix}
            {place + 1}
          </span>
          <span className="stack-tight">
            <span>
              {answers.length > 1 && `Answer ${mark.answer}: `}
              {markedWords(mark, answers)}
            </span>
            <span>
              <strong>{severityWords[mark.severity].label}</strong> · {defectWords[mark.defect].label}
              {mark.note !== undefined && <> · {mark.note}</>}
            </span>
          </span>
          {onEdit !== undefined && onRemove !== undefined && (
            <span className="row">
              <Button look="quiet" aria-label={`Change mark ${place + 1}`} onClick={() => onEdit(place)}>
                Change
              </Button>
              <Button look="quiet" aria-label={`Remove mark ${place + 1}`} onClick={() => onRemove(place)}>
                Remove
              </Button>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
