import { useLayoutEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { LabelQuestion } from "#src/review/index.ts";
import { Button } from "../../design/button.tsx";
import { mayMove } from "./question-order.ts";
import { sayQuestion } from "./say-question.ts";

interface QuestionListProps {
  readonly questions: readonly LabelQuestion[];
  /** Absent where somebody may only read. */
  readonly acts?: {
    readonly onMove: (at: number, by: -1 | 1) => void;
    readonly onEdit: (at: number) => void;
    readonly onRemove: (at: number) => void;
  };
  /** The form of the question that is being changed, in its place. */
  readonly editing?: { readonly at: number; readonly form: ReactNode } | undefined;
}

/** Every question with its answers and when it is asked; in a draft each can be moved, changed or taken out. */
export function QuestionList({ questions, acts, editing }: QuestionListProps) {
  const list = useRef<HTMLOListElement>(null);
  const lastMove = useRef<{ to: number; by: -1 | 1 }>(undefined);
  useLayoutEffect(() => {
    const { to, by } = lastMove.current ?? {};
    lastMove.current = undefined;
    // The browser drops the focus of what is put elsewhere; the next press of the key should move it on.
    if (to !== undefined)
      list.current?.children[to]?.querySelector<HTMLElement>(`[data-move="${by}"]`)?.focus();
  }, [questions]);
  const move = (at: number, by: -1 | 1) => {
    if (acts === undefined || !mayMove(questions, at, by)) return;
    lastMove.current = { to: at + by, by };
    acts.onMove(at, by);
  };
  return (
    <ol className="ruled rule-list" ref={list}>
      {questions.map((question, at) => (
        <li key={question.id}>
          {editing?.at === at ? (
            editing.form
          ) : (
            <>
              <p>
                <span className="note">{at + 1}.</span> {question.asks}
              </p>
              <p>{question.values.map(({ label }) => label).join(" · ")}</p>
              <p className="note">{sayQuestion(question, questions)}</p>
              {acts !== undefined && (
                <div className="row question-acts no-print">
                  {([-1, 1] as const).map((by) => (
                    <Button
                      key={by}
                      look="quiet"
                      data-move={by}
                      aria-disabled={!mayMove(questions, at, by)}
                      onClick={() => move(at, by)}
                    >
                      {by === -1 ? "Up" : "Down"}
                      <span className="unseen"> with question {at + 1}</span>
                    </Button>
                  ))}
                  <Button look="quiet" onClick={() => acts.onEdit(at)}>
                    Change<span className="unseen"> question {at + 1}</span>
                  </Button>
                  <Button look="quiet" onClick={() => acts.onRemove(at)}>
                    Take out<span className="unseen"> question {at + 1}</span>
                  </Button>
                </div>
              )}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
