import type { LabelQuestion } from "#src/review/index.ts";
import { Button } from "../../design/button.tsx";
import { QUESTION_EXAMPLES } from "./question-examples.ts";

interface ExampleListProps {
  readonly draft: readonly LabelQuestion[];
  /** How many questions there may be. */
  readonly most: number;
  readonly onTake: (questions: readonly LabelQuestion[]) => void;
}

/** Ready questions that the draft does not have yet. */
export function ExampleList({ draft, most, onTake }: ExampleListProps) {
  const left = QUESTION_EXAMPLES.filter(
    ({ questions }) =>
      draft.length + questions.length <= most &&
      !questions.some(({ id }) => draft.some((other) => other.id === id)),
  );
  if (left.length === 0) return null;
  return (
    <ul className="ruled rule-list no-print" aria-label="Ready questions">
      {left.map(({ title, says, questions }) => (
        <li key={title}>
          <p>
            <strong>{title}.</strong> {says}
          </p>
          <div className="row">
            <Button look="quiet" onClick={() => onTake(questions)}>
              Add “{title}”
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
