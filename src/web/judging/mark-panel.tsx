import { useId, useState } from "react";
import type { FormEvent, KeyboardEvent } from "react";
import type { Defect, Mark, Severity } from "#src/review/index.ts";
import { Button } from "../design/button.tsx";
import { Labelled } from "../design/fields.tsx";
import { focusWhenShown } from "../design/focus-when-shown.ts";
import { defectWords, severityWords } from "./judging-words.ts";

/** A mark that is being made or changed; `defect` and `severity` are chosen here. */
export type OpenMark = (Extract<Mark, { kind: "span" }> | Extract<Mark, { kind: "omission" }>) & {
  /** Where it stands among the marks; left out when it is new. */
  readonly place?: number;
};

interface MarkPanelProps {
  readonly mark: OpenMark;
  /** The words it stands on. */
  readonly words: string;
  readonly onKeep: (mark: Mark) => void;
  readonly onClose: () => void;
}

const DEFECTS = Object.keys(defectWords) as Defect[];
const SEVERITIES = Object.keys(severityWords) as Severity[];

/** What is wrong with the chosen words, or with what is not there, and how much harm it can do. */
export function MarkPanel({ mark, words, onKeep, onClose }: MarkPanelProps) {
  const id = useId();
  const [defect, setDefect] = useState<Defect>(mark.defect);
  const [severity, setSeverity] = useState<Severity>(mark.severity);
  const [note, setNote] = useState(mark.note ?? "");
  const isOmission = mark.kind === "omission";

  const keep = (event?: FormEvent) => {
    event?.preventDefault();
    const { place: _place, note: _note, ...rest } = mark;
    const said = note.trim();
    onKeep({ ...rest, defect, severity, ...(said === "" ? {} : { note: said }) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
    const written = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLButtonElement;
    if (event.key === "Enter" && (!written || event.ctrlKey || event.metaKey)) {
      // The judgement itself is sent by the same keys.
      event.preventDefault();
      event.stopPropagation();
      keep();
    }
  };

  return (
    // Keys pressed in the fields of a form reach it; it takes no focus itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="judge-panel"
      aria-label={isOmission ? "Something is missing" : "Mark these words"}
      onSubmit={keep}
      onKeyDown={onKeyDown}
    >
      <p>
        {isOmission ? (
          <strong>Something is missing from answer {mark.answer}</strong>
        ) : (
          <>
            <strong>What is wrong with</strong> <q>{words}</q>
          </>
        )}
      </p>
      <Labelled label="What it is">
        {(field) => (
          <select
            id={field}
            ref={focusWhenShown}
            value={defect}
            onChange={(event) => setDefect(DEFECTS.find((one) => one === event.target.value) ?? defect)}
          >
            {DEFECTS.map((one) => (
              <option key={one} value={one}>
                {defectWords[one].label}: {defectWords[one].means}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <fieldset className="judge-severity">
        <legend className="field-label">Harm, if somebody acts on it</legend>
        {SEVERITIES.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={severity === one} onChange={() => setSeverity(one)} />
            <span>
              {severityWords[one].label}
              <span className="note"> {severityWords[one].means}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Labelled label={isOmission ? "What should have been said" : "A note, if it needs one"}>
        {(field) => (
          <textarea
            id={field}
            rows={2}
            maxLength={2_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Labelled>
      <div className="row">
        <Button look="main" type="submit">
          {mark.place === undefined ? "Add the mark" : "Keep the change"}
        </Button>
        <Button onClick={onClose}>Leave it</Button>
        <span className="note">
          <kbd>Enter</kbd> adds it, <kbd>Esc</kbd> leaves it
        </span>
      </div>
    </form>
  );
}
