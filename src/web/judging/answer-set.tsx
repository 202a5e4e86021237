import { useId } from "react";
import type { TextSpan } from "#src/kernel/index.ts";
import type { BlindItem, Mark } from "#src/review/index.ts";
import { Button } from "../design/button.tsx";
import { KeyMark } from "./key-list.tsx";
import { MarkPanel } from "./mark-panel.tsx";
import type { OpenMark } from "./mark-panel.tsx";
import { markedWords } from "./judging-words.ts";
import { spansOn } from "./marking.ts";
import { SelectableText } from "./selectable-text.tsx";
import type { Selected } from "./selected-span.ts";

interface AnswerSetProps {
  readonly answers: BlindItem["answers"];
  readonly marks: readonly Mark[];
  /** Marks of other people. */
  readonly others: readonly { readonly prefix: string; readonly marks: readonly Mark[] }[];
  readonly selected: Selected | undefined;
  readonly open: OpenMark | undefined;
  readonly onSelect: (selected: Selected | undefined) => void;
  readonly onMark: (answer: string) => void;
  readonly onOmission: (answer: string) => void;
  readonly onKeep: (mark: Mark) => void;
  readonly onClose: () => void;
}

/** The answers: side by side where there is room, else one above the other with a switch that stays in view. */
export function AnswerSet(props: AnswerSetProps) {
  const { answers } = props;
  const id = useId();
  const jump = (letter: string) => document.getElementById(`${id}-${letter}`)?.focus();
  return (
    <>
      {answers.length > 1 && (
        <nav className="judge-switch no-print" aria-label="Answers">
          {answers.map((answer) => (
            <button key={answer.id} type="button" onClick={() => jump(answer.id)}>
              Answer {answer.id}
            </button>
          ))}
        </nav>
      )}
      <div className="judge-answers" data-count={Math.min(3, answers.length)}>
        {answers.map((answer) => (
          <AnswerPane key={answer.id} {...props} answer={answer} headingId={`${id}-${answer.id}`} />
        ))}
      </div>
    </>
  );
}

interface AnswerPaneProps extends AnswerSetProps {
  readonly answer: BlindItem["answers"][number];
  readonly headingId: string;
}

function AnswerPane({ answer, headingId, ...set }: AnswerPaneProps) {
  const { marks, others, open, selected, answers } = set;
  const here = selected?.answer === answer.id ? selected : undefined;
  const openHere = open?.answer === answer.id ? open : undefined;
  const held: TextSpan | undefined = openHere?.kind === "span" ? openHere : undefined;
  return (
    <section className="judge-answer" aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1}>
        {answers.length === 1 ? "The answer" : `Answer ${answer.id}`}
      </h3>
      <SelectableText
        answer={answer.id}
        text={answer.text}
        marks={[
          ...others.flatMap((one) => spansOn(answer.id, one.marks, one.prefix)),
          ...spansOn(answer.id, marks),
        ]}
        selected={here}
        held={held}
        onSelect={set.onSelect}
      />
      {openHere === undefined ? (
        <div className="row judge-mark-acts no-print">
          <Button
            look="quiet"
            // A press must not take the choice away before it is marked.
            onPointerDown={(event) => event.preventDefault()}
            disabled={here === undefined}
            aria-keyshortcuts="m"
            onClick={() => set.onMark(answer.id)}
          >
            Mark the chosen words <KeyMark of="m" />
          </Button>
          <Button look="quiet" aria-keyshortcuts="o" onClick={() => set.onOmission(answer.id)}>
            Something is missing <KeyMark of="o" />
          </Button>
        </div>
      ) : (
        <MarkPanel
          key={openHere.place ?? "new"}
          mark={openHere}
          words={markedWords(openHere, answers).slice(1, -1)}
          onKeep={set.onKeep}
          onClose={set.onClose}
        />
      )}
    </section>
  );
}
