import { useId } from "react";

interface RoleSelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly string[];
  /** What the empty choice says. */
  readonly none: string;
  readonly reason: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One column, or one value, by name, with why it stands there. */
export function RoleSelect({ label, value, choices, none, reason, onChange }: RoleSelectProps) {
  const id = useId();
  // What was chosen is never lost from its own list.
  const listed = value === "" || choices.includes(value) ? choices : [value, ...choices];
  return (
    <div className="field role-select">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={reason === undefined ? undefined : `${id}-reason`}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{none}</option>
        {listed.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {reason !== undefined && (
        <p id={`${id}-reason`} className="note">
          {reason}
        </p>
      )}
    </div>
  );
}
