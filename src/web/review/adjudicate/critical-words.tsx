import { useId } from "react";
import { markedWords } from "../../judging/judging-words.ts";
import { prefixOf } from "./said-columns.tsx";
import type { Dispute } from "./use-dispute.ts";

export type Outcome = "upheld" | "dismissed";

interface CriticalWordsProps {
  readonly dispute: Dispute;
  readonly critical: Readonly<Record<string, Outcome>>;
  readonly onChange: (critical: Readonly<Record<string, Outcome>>) => void;
}

const OUTCOMES: readonly { readonly value: Outcome; readonly label: string }[] = [
  { value: "upheld", label: "It holds: this answer leaves the project as nobody’s choice" },
  { value: "dismissed", label: "It does not hold" },
];

/** Every answer that somebody marked critical needs a word of the adjudicator. */
export function CriticalWords({ dispute, critical, onChange }: CriticalWordsProps) {
  const name = useId();
  const { criticalAnswers, said, item } = dispute;
  if (criticalAnswers.length === 0) return null;
  return (
    <div className="dispute-critical">
      {criticalAnswers.map((answer) => (
        <fieldset key={answer}>
          <legend>
            <strong>
              {item.answers.length > 1 ? `Answer ${answer} was marked critical` : "It was marked critical"}
            </strong>
          </legend>
          <ul className="stack-tight">
            {said.flatMap(({ judgement }, at) =>
              judgement.marks.flatMap((mark, place) =>
                mark.answer === answer && mark.severity === "critical"
                  ? [
                      <li key={`${at}-${place}`}>
                        <span className="judge-number">
                          {prefixOf(at)}
                          {place + 1}
                        </span>{" "}
                        {markedWords(mark, item.answers)}
                        {mark.note !== undefined && `: ${mark.note}`}
                      </li>,
                    ]
                  : [],
              ),
            )}
          </ul>
          {OUTCOMES.map(({ value, label }) => (
            <label key={value}>
              <input
                type="radio"
                name={`${name}-${answer}`}
                checked={critical[answer] === value}
                onChange={() => onChange({ ...critical, [answer]: value })}
              />
              {label}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
