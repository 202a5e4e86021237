import { showMoment } from "../../account/show-moment.ts";
import type { OperationOutput } from "../../client/operations.ts";
import { plainWords } from "../review-words.ts";
import { sayJudgement, textOf } from "./say-judgement.ts";

type Shown = OperationOutput<"projects.item">;

interface SaidListProps {
  readonly shown: Shown;
}

/** What everybody said, skipped, reported and commented, under pseudonyms, and what was decided. */
export function SaidList({ shown: { said, skipped, flags, comments, adjudication } }: SaidListProps) {
  return (
    <div className="stack">
      <h4>What was said</h4>
      {said.length === 0 && <p className="note">Nobody has judged it yet.</p>}
      <ul className="ruled">
        {said.map(({ who, credential, guideline, at, order, judgement }) => (
          <li key={who} className="stack-tight">
            <p>
              <strong>{who}</strong>: {sayJudgement(judgement)}
            </p>
            {judgement.justification !== "" && <p>{judgement.justification}</p>}
            {textOf(judgement) !== undefined && (
              <details>
                <summary>The text they wrote</summary>
                <div className="review-text">{textOf(judgement)}</div>
              </details>
            )}
            <p className="note">
              {credential} · guideline version {guideline} ·{" "}
              {order.length > 1 && `saw ${order.join(", ")} from left to right · `}
              {showMoment(at)}
              {judgement.confidence !== undefined && ` · stated confidence ${judgement.confidence}`}
            </p>
          </li>
        ))}
      </ul>
      {skipped.length > 0 && (
        <p className="note">
          Skipped: {skipped.map(({ who, why }) => `${who} (${plainWords(why)})`).join(", ")}
        </p>
      )}
      {flags.length > 0 && (
        <>
          <h4>Reports</h4>
          <ul className="stack-tight">
            {flags.map(({ who, flag, severity, note, at, settled }) => (
              <li key={`${who} ${at}`}>
                {who}: {plainWords(flag)}, <strong>{severity}</strong>
                {note !== "" && `: ${note}`}
                <span className="note">
                  {" "}
                  {settled === undefined ? "open" : `${settled.outcome}: ${settled.because}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {comments.length > 0 && (
        <>
          <h4>Comments</h4>
          <ul className="stack-tight">
            {comments.map(({ who, answer, text, at }) => (
              <li key={`${who} ${at}`}>
                {who}
                {answer !== undefined && ` on answer ${answer}`}: {text}{" "}
                <span className="note">{showMoment(at)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {adjudication !== undefined && (
        <>
          <h4>Adjudicated</h4>
          <p>
            {adjudication.who}: {sayJudgement(adjudication.judgement)}. {adjudication.because}{" "}
            <span className="note">{showMoment(adjudication.at)}</span>
          </p>
        </>
      )}
    </div>
  );
}
