import type { OperationOutput } from "../../client/operations.ts";
import { plainWords } from "../review-words.ts";
import { MarkedText } from "./marked-text.tsx";

type Shown = OperationOutput<"projects.item">;

interface AnswerColumnsProps {
  readonly shown: Shown;
}

/** The answers side by side, with every mark and who made it. */
export function AnswerColumns({ shown }: AnswerColumnsProps) {
  const marks = shown.said.flatMap(({ who, judgement }) => judgement.marks.map((mark) => ({ mark, who })));
  return (
    <div className="answer-columns">
      {shown.item.answers.map(({ id, text }) => {
        const own = marks.filter(({ mark }) => mark.answer === id);
        const spans = own.flatMap(({ mark, who }) => (mark.kind === "span" ? [{ mark, who }] : []));
        return (
          <div key={id} className="answer-column">
            <h4>
              Answer {id}
              {shown.chosen === id && ", chosen"}
              {shown.models[id] !== undefined && <span className="note"> written by {shown.models[id]}</span>}
            </h4>
            <MarkedText text={text} marks={spans} />
            {own.length > 0 && (
              <ul className="stack-tight note">
                {own.map(({ mark, who }, at) => (
                  <li key={`${who} ${at}`}>
                    {who}: {plainWords(mark.defect)}, <strong>{mark.severity}</strong>
                    {mark.kind === "omission" ? ", left out" : `, “${text.slice(mark.start, mark.end)}”`}
                    {mark.note !== undefined && mark.note !== "" && `: ${mark.note}`}
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}
