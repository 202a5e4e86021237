import { useId, useState } from "react";
import type { EvaluationReport } from "#src/evaluation/index.ts";
import { numberText } from "#src/figures/index.ts";
import { Button } from "../../design/button.tsx";
import { nearestRow } from "./nearest-row.ts";

interface ThresholdFieldProps {
  readonly thresholds: EvaluationReport["thresholds"];
  /** Which of them is shown. */
  readonly place: number;
  /** Which of them is in use. */
  readonly inUse: number | undefined;
  readonly onPlace: (place: number) => void;
}

/** A threshold by slider, one computed threshold a step, or by number. */
export function ThresholdField({ thresholds, place, inUse, onPlace }: ThresholdFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const threshold = thresholds[place]?.threshold ?? 0;
  const go = (next: number) => {
    setTyped(undefined);
    onPlace(next);
  };
  const type = (text: string) => {
    setTyped(text);
    const value = Number(text.trim().replace(",", "."));
    const nearest = text.trim() === "" || Number.isNaN(value) ? undefined : nearestRow(thresholds, value);
    if (nearest !== undefined) onPlace(nearest);
  };

  return (
    <div className="threshold-field no-print">
      <div className="field">
        <label htmlFor={id}>Threshold</label>
        <input
          id={id}
          type="range"
          min={0}
          max={thresholds.length - 1}
          step={1}
          value={place}
          aria-valuetext={labelOf(threshold)}
          onChange={(event) => go(event.target.valueAsNumber)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-number`}>as a number</label>
        <input
          id={`${id}-number`}
          className="threshold-number"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? labelOf(threshold)}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(undefined)}
          onKeyDown={(event) => {
            if (event.key === "Enter") setTyped(undefined);
          }}
        />
      </div>
      {inUse !== undefined && inUse !== place && (
        <Button look="quiet" onClick={() => go(inUse)}>
          Back to {labelOf(thresholds[inUse]?.threshold ?? 0)}
        </Button>
      )}
    </div>
  );
}

const labelOf = (threshold: number): string =>
  numberText(threshold, 4)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
