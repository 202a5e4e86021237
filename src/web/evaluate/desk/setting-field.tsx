import { useId, useState } from "react";

interface SettingFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A number to fill in; what is wrong with it is said once the person has left it. */
export function SettingField({ label, hint, value, problem, onChange }: SettingFieldProps) {
  const id = useId();
  const [left, setLeft] = useState(value !== "");
  const wrong = problem !== undefined && left;
  return (
    <div className="field setting-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        value={value}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-hint ${id}-problem` : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => setLeft(true)}
      />
      <p id={`${id}-hint`} className="note">
        {hint}
      </p>
      {wrong && (
        <p id={`${id}-problem`} className="setting-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
