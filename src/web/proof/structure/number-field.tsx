import { useId, useState } from "react";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly min?: number;
  readonly whole?: boolean;
  /** Whether it may be left empty; told as nothing then. */
  readonly mayBeEmpty?: boolean;
  readonly onChange: (value: number | undefined) => void;
}

/** A number typed as text: what is no number stays as typed, says so, and changes nothing. */
export function NumberField({
  label,
  value,
  min = Number.NEGATIVE_INFINITY,
  whole = false,
  mayBeEmpty = false,
  onChange,
}: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState({ text: showPlain(value), value });
  // A value that came from elsewhere takes the place of what was typed.
  const text = typed.value === value ? typed.text : showPlain(value);
  const read = readNumber(text);
  const wrong =
    text.trim() === "" ? !mayBeEmpty : read === undefined || read < min || (whole && !Number.isInteger(read));
  const change = (next: string) => {
    const number = readNumber(next);
    const empty = next.trim() === "";
    const valid = number !== undefined && number >= min && (!whole || Number.isInteger(number));
    if (valid || (empty && mayBeEmpty)) {
      setTyped({ text: next, value: number });
      onChange(number);
    } else setTyped({ text: next, value });
  };
  return (
    <div className="field number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        value={text}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-problem` : undefined}
        onChange={(event) => change(event.target.value)}
      />
      {wrong && (
        <p id={`${id}-problem`} className="proof-problem">
          {whole ? "A whole number" : "A number"}
          {Number.isFinite(min) ? ` from ${min}` : ""}
        </p>
      )}
    </div>
  );
}

function readNumber(text: string): number | undefined {
  const clean = text.trim().replace(",", ".").replace("−", "-");
  if (!/^-?(?:\d+(?:\.\d*)?|\.\d+)$/u.test(clean)) return undefined;
  return Number(clean);
}

const showPlain = (value: number | undefined): string => (value === undefined ? "" : String(value));
