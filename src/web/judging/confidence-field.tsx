import { useId } from "react";
import { showShare } from "../client/numbers.ts";
import { Button } from "../design/button.tsx";
import { confidenceWords } from "./judging-words.ts";

interface ConfidenceFieldProps {
  readonly confidence: number | undefined;
  readonly onChange: (confidence: number | undefined) => void;
}

const BEGIN = 0.75;

/** How sure somebody is that most experts would say the same; it may be left out. */
export function ConfidenceField({ confidence, onChange }: ConfidenceFieldProps) {
  const id = useId();
  if (confidence === undefined)
    return (
      <p className="row">
        <Button look="quiet" onClick={() => onChange(BEGIN)}>
          Say how sure you are
        </Button>
        <span className="note">It may be left out.</span>
      </p>
    );
  const words = `${confidenceWords(confidence)}, ${showShare(confidence)}`;
  return (
    <div className="field judge-confidence">
      <label htmlFor={id}>How sure are you that most experts would say the same?</label>
      <div className="row">
        <input
          id={id}
          type="range"
          min={50}
          max={100}
          step={5}
          value={Math.round(confidence * 100)}
          aria-valuetext={words}
          onChange={(event) => onChange(event.target.valueAsNumber / 100)}
        />
        <output htmlFor={id} className="figures">
          {words}
        </output>
        <Button look="quiet" onClick={() => onChange(undefined)}>
          Leave it out
        </Button>
      </div>
    </div>
  );
}
