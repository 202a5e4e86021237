import { useId } from "react";
import type { BlindItem } from "#src/review/index.ts";
import type { Finding } from "./draft.ts";
import { findingWords } from "./judging-words.ts";
import { KeyMark } from "./key-list.tsx";

type Criteria = Readonly<Record<string, Finding>>;

interface RubricFieldProps {
  readonly rubric: BlindItem["rubric"];
  readonly criteria: Criteria;
  readonly onChange: (criteria: Criteria) => void;
}

export const FINDINGS = Object.keys(findingWords) as Finding[];

/** The line that the keys 1, 2, 3 speak of: the one with the focus, else the first that is open. */
export function currentLine(
  rubric: BlindItem["rubric"],
  criteria: Criteria,
  focused: string | undefined,
): string | undefined {
  return rubric.some(({ id }) => id === focused)
    ? focused
    : rubric.find(({ id }) => criteria[id] === undefined)?.id;
}

/** Every line of the rubric with its points: met, not met, or cannot tell. */
export function RubricField({ rubric, criteria, onChange }: RubricFieldProps) {
  const name = useId();
  const current = currentLine(rubric, criteria, undefined);
  const done = rubric.filter(({ id }) => criteria[id] !== undefined).length;
  return (
    <div className="judge-rubric">
      <p className="note" aria-live="polite">
        {done} of {rubric.length} lines judged
      </p>
      {rubric.some(({ points }) => points < 0) && (
        <p className="judge-warning">
          Lines with points below zero name what an answer should <em>not</em> do. “Met” means that it does
          it: for a good answer they are “not met”.
        </p>
      )}
      <ol>
        {rubric.map(({ id, criterion, points }) => (
          <li
            key={id}
            data-current={id === current ? "" : undefined}
            data-negative={points < 0 ? "" : undefined}
          >
            <fieldset data-line={id}>
              <legend>
                <span className="judge-points figures">
                  {points > 0 ? `+${points}` : String(points).replace("-", "−")}
                </span>{" "}
                {criterion}
                {points < 0 && <span className="note"> (a fault: “met” takes points away)</span>}
              </legend>
              {FINDINGS.map((finding, at) => (
                <label key={finding}>
                  <input
                    type="radio"
                    name={`${name}-${id}`}
                    checked={criteria[id] === finding}
                    aria-keyshortcuts={String(at + 1)}
                    onChange={() => onChange({ ...criteria, [id]: finding })}
                  />
                  {findingWords[finding]} {id === current && <KeyMark of={String(at + 1)} />}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
    </div>
  );
}
