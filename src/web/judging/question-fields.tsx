import { useId } from "react";
import type { LabelQuestion } from "#src/review/index.ts";
import { answerQuestion, isAsked } from "./asked-questions.ts";
import type { Answers } from "./asked-questions.ts";
import { KeyMark } from "./key-list.tsx";

interface QuestionFieldsProps {
  readonly questions: readonly LabelQuestion[];
  readonly answers: Answers;
  /** The question that number keys answer, if they do. */
  readonly current?: string | undefined;
  readonly onChange: (answers: Answers) => void;
}

/** Questions with fixed answers, one or several; some are asked only after another answer. */
export function QuestionFields({ questions, answers, current, onChange }: QuestionFieldsProps) {
  const name = useId();
  return (
    <div className="judge-questions" aria-live="polite">
      {questions
        .filter((question) => isAsked(question, answers))
        .map((question) => (
          <fieldset key={question.id} data-line={question.id} className="judge-question">
            <legend>
              {question.asks}
              {question.several && <span className="note"> (several may hold)</span>}
            </legend>
            {question.values.map(({ id, label }, at) => (
              <label key={id}>
                <input
                  type={question.several ? "checkbox" : "radio"}
                  name={`${name}-${question.id}`}
                  checked={(answers[question.id] ?? []).includes(id)}
                  onChange={() => onChange(answerQuestion(questions, answers, { question, value: id }))}
                />
                <span>{label}</span> {question.id === current && at < 9 && <KeyMark of={String(at + 1)} />}
              </label>
            ))}
          </fieldset>
        ))}
    </div>
  );
}
