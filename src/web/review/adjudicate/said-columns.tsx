import { Button } from "../../design/button.tsx";
import { SaidJudgement } from "../../judging/said-judgement.tsx";
import type { Project } from "../use-review.ts";
import type { Dispute } from "./use-dispute.ts";

interface SaidColumnsProps {
  readonly dispute: Dispute;
  readonly questions: Project["questions"];
  readonly onTake: (at: number) => void;
}

/** Stands before the numbers of somebody's marks, here and in the text. */
export const prefixOf = (at: number): string => `${at + 1}·`;

/** What each person said, side by side, with how they are qualified. */
export function SaidColumns({ dispute: { item, said, comments }, questions, onTake }: SaidColumnsProps) {
  return (
    <section className="stack" aria-labelledby="dispute-said">
      <h3 id="dispute-said">What was said</h3>
      <div className="dispute-columns">
        {said.map((one, at) => (
          <article key={one.who} className="dispute-person">
            <h4>{one.who}</h4>
            <p className="note">
              {one.credential} · guideline version {one.guideline}
            </p>
            <SaidJudgement
              item={item}
              judgement={one.judgement}
              questions={questions}
              answers={one.answers}
              prefix={prefixOf(at)}
            />
            <div className="no-print">
              <Button look="quiet" onClick={() => onTake(at)}>
                Begin from this
              </Button>
            </div>
          </article>
        ))}
      </div>
      {comments.length > 0 && (
        <>
          <h4>Comments</h4>
          <ul className="stack-tight">
            {comments.map(({ who, text, at }) => (
              <li key={`${at} ${who}`} className="review-text">
                <span className="note">{who}: </span>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
