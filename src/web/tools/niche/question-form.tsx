import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { choicesOf } from "../choices.ts";
import { QUESTIONS } from "./questions.ts";

interface QuestionFormProps {
  /** From 0. */
  readonly place: number;
  /** Whether the person came to it from another question or from the answer: then the arrow keys choose at once. */
  readonly asked: boolean;
  readonly asks: string;
  readonly words: Readonly<Record<string, string>>;
  readonly chosen: string | undefined;
  readonly onAnswer: (value: string) => void;
  readonly onBack: (() => void) | undefined;
}

/** One question: arrow keys choose, Enter goes on. */
export function QuestionForm({ place, asked, asks, words, chosen, onAnswer, onBack }: QuestionFormProps) {
  const [value, setValue] = useState(chosen);
  const [missing, setMissing] = useState(false);
  const choices = choicesOf(words);
  const first = Math.max(
    0,
    choices.findIndex((choice) => choice.value === chosen),
  );
  return (
    <form
      className="niche-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (value === undefined) setMissing(true);
        else onAnswer(value);
      }}
    >
      <div className="niche-progress">
        <progress value={place + 1} max={QUESTIONS.length} aria-label="Questions" />
        <span className="note">
          Question {place + 1} of {QUESTIONS.length}
        </span>
      </div>
      <fieldset className="stack-tight">
        <legend className="niche-asks">{asks}</legend>
        {choices.map((choice, at) => (
          <label key={choice.value} className="niche-choice">
            <input
              type="radio"
              ref={asked && at === first ? focusWhenShown : null}
              name="answer"
              value={choice.value}
              checked={value === choice.value}
              onChange={() => {
                setValue(choice.value);
                setMissing(false);
              }}
            />
            {choice.label}
          </label>
        ))}
      </fieldset>
      {missing && <p role="alert">Choose one of these first. The nearest is enough.</p>}
      <p className="row no-print">
        <Button type="submit" look="main">
          {place + 1 === QUESTIONS.length ? "Show my lane" : "Next"}
        </Button>
        {onBack !== undefined && <Button onClick={onBack}>Back</Button>}
        <span className="note">
          Arrow keys choose, <kbd>Enter</kbd> goes on.
        </span>
      </p>
    </form>
  );
}
