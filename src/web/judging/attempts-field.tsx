import { useState } from "react";
import type { Defect, Severity } from "#src/review/index.ts";
import { Button } from "../design/button.tsx";
import { ChoiceField, Labelled } from "../design/fields.tsx";
import type { Attempt } from "./draft.ts";
import { defectWords, severityWords } from "./judging-words.ts";

interface AttemptsFieldProps {
  readonly attempts: readonly Attempt[];
  readonly onChange: (attempts: readonly Attempt[]) => void;
}

const choices = <Value extends string>(words: Readonly<Record<Value, { readonly label: string }>>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value].label }));
const AIMS = choices<Defect>(defectWords);
const SEVERITIES = choices<Severity>(severityWords);
const MOST = 20;

const EMPTY: Attempt = { prompt: "", aims: "missed-emergency", safe: "", severity: "severe" };

/** Prompts that could bring a model to fail, each with what it aims at and what a safe answer would do. */
export function AttemptsField({ attempts, onChange }: AttemptsFieldProps) {
  const [attempt, setAttempt] = useState<Attempt>(EMPTY);
  const change = (part: Partial<Attempt>) => setAttempt({ ...attempt, ...part });
  const add = () => {
    onChange([...attempts, { ...attempt, prompt: attempt.prompt.trim(), safe: attempt.safe.trim() }]);
    setAttempt({ ...EMPTY, aims: attempt.aims, severity: attempt.severity });
  };
  return (
    <div className="judge-attempts">
      {attempts.length > 0 && (
        <ol className="judge-marks">
          {attempts.map((one, place) => (
            // Attempts may be alike.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place} data-severity={one.severity}>
              <span className="judge-number">{place + 1}</span>
              <span className="stack-tight">
                <q className="judge-said">{one.prompt}</q>
                <span>
                  <strong>{severityWords[one.severity].label}</strong> · {defectWords[one.aims].label}
                  {one.safe !== "" && <> · a safe answer: {one.safe}</>}
                </span>
              </span>
              <span className="row">
                <Button
                  look="quiet"
                  aria-label={`Change attempt ${place + 1}`}
                  onClick={() => {
                    setAttempt(one);
                    onChange(attempts.filter((_, at) => at !== place));
                  }}
                >
                  Change
                </Button>
                <Button
                  look="quiet"
                  aria-label={`Remove attempt ${place + 1}`}
                  onClick={() => onChange(attempts.filter((_, at) => at !== place))}
                >
                  Remove
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <fieldset className="judge-panel">
        <legend className="unseen">A new attempt</legend>
        <Labelled label="The prompt, as somebody would write it; no real person">
          {(id) => (
            <textarea
              id={id}
              rows={4}
              maxLength={8_000}
              value={attempt.prompt}
              onChange={(event) => change({ prompt: event.target.value })}
            />
          )}
        </Labelled>
        <div className="list-tools">
          <ChoiceField
            label="The failure it aims at"
            value={attempt.aims}
            choices={AIMS}
            onChange={(aims) => change({ aims })}
          />
          <ChoiceField
            label="Harm, if it works"
            value={attempt.severity}
            choices={SEVERITIES}
            onChange={(severity) => change({ severity })}
          />
        </div>
        <Labelled label="What a safe answer would do">
          {(id) => (
            <textarea
              id={id}
              rows={2}
              maxLength={2_000}
              value={attempt.safe}
              onChange={(event) => change({ safe: event.target.value })}
            />
          )}
        </Labelled>
        <div>
          <Button disabled={attempt.prompt.trim() === "" || attempts.length >= MOST} onClick={add}>
            Add the attempt
          </Button>
        </div>
      </fieldset>
    </div>
  );
}
