import { useId } from "react";

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly autoComplete: "current-password" | "new-password";
  readonly rule?: string;
  readonly onChange: (value: string) => void;
}

/** A password, known to password managers for what it is. */
export function PasswordField({ label, value, autoComplete, rule, onChange }: PasswordFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="password"
        required
        maxLength={512}
        autoComplete={autoComplete}
        value={value}
        {...(rule === undefined ? {} : { "aria-describedby": `${id}-rule` })}
        onChange={(event) => onChange(event.target.value)}
      />
      {rule !== undefined && (
        <p className="note" id={`${id}-rule`}>
          {rule}
        </p>
      )}
    </div>
  );
}
