import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { choicesOf } from "../choices.ts";
import { QUESTIONS } from "./questions.ts";

interface QuestionFormProps {
  /** From 0. */
  readonly place: number;
  readonly asks: string;
  readonly words: Readonly<Record<string, string>>;
  readonly chosen: string | undefined;
  readonly onAnswer: (value: string) => void;
  readonly onBack: (() => void) | undefined;
}

/** One question: arrow keys choose, Enter goes on. */
export function QuestionForm({ place, asks, words, chosen, onAnswer, onBack }: QuestionFormProps) {
  const [value, setValue] = useState(chosen);
  const [missing, setMissing] = useState(false);
  const choices = choicesOf(words);
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
        {/* A question after the first was asked for: the keyboard goes on from it. */}
        <legend className="niche-asks" tabIndex={-1} ref={place > 0 ? focusWhenShown : null}>
          {asks}
        </legend>
        {choices.map((choice) => (
          <label key={choice.value} className="niche-choice">
            <input
              type="radio"
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
