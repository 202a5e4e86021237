import { useId, useState } from "react";

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Text unless said; `number` opens the keys for numbers. */
  readonly type?: "text" | "number" | "date" | "time";
  readonly hint?: string;
  /** Stands after the field: “hours”. */
  readonly unit?: string;
  readonly problem?: string | undefined;
  /** Says the problem even before the person has left the field. */
  readonly insist: boolean;
  readonly maxLength?: number;
  readonly wide?: boolean;
}

/** One thing to fill in, with what is wrong about it said beside it once the person has left it. */
export function TimeField({ label, value, onChange, problem, insist, ...look }: TimeFieldProps) {
  const { type = "text", hint, unit, maxLength, wide = false } = look;
  const id = useId();
  const [left, setLeft] = useState(false);
  const wrong = problem !== undefined && (left || insist);
  const told = [hint === undefined ? "" : `${id}-hint`, wrong ? `${id}-problem` : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={wide ? "field time-field-wide" : `field time-field-${type}`}>
      <label htmlFor={id}>{label}</label>
      <span className="time-field-line">
        <input
          id={id}
          type={type === "number" ? "text" : type}
          inputMode={type === "number" ? "decimal" : undefined}
          value={value}
          autoComplete="off"
          maxLength={maxLength ?? (type === "number" ? 8 : undefined)}
          aria-invalid={wrong || undefined}
          aria-describedby={told === "" ? undefined : told}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => setLeft(true)}
        />
        {unit !== undefined && <span className="note">{unit}</span>}
      </span>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-problem`} className="time-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
