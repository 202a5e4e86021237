import { useState } from "react";
import type { LabelQuestion } from "#src/review/index.ts";
import type { Answers } from "../../judging/asked-questions.ts";
import { QuestionFields } from "../../judging/question-fields.tsx";
import "../../judging/judging.css";

/** The questions as a reviewer meets them; what is chosen here goes nowhere. */
export function QuestionPreview({ questions }: { readonly questions: readonly LabelQuestion[] }) {
  const [answers, setAnswers] = useState<Answers>({});
  const waiting = questions.filter(({ when }) => when !== undefined).length;
  return (
    <div className="stack">
      <QuestionFields questions={questions} answers={answers} onChange={setAnswers} />
      {waiting > 0 && (
        <p className="note">Answer as a reviewer would to see the questions that wait for an answer.</p>
      )}
    </div>
  );
}
