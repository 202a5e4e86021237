import { useId } from "react";

interface SettingProps<Value> {
  readonly label: string;
  /** What it does, in plain words; stands beside the field for good. */
  readonly help: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

interface NumberSettingProps extends SettingProps<string> {
  readonly min: number;
  readonly max: number;
}

/** A whole number between two limits. */
export function NumberSetting({ label, help, value, min, max, onChange }: NumberSettingProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        required
        min={min}
        max={max}
        step={1}
        value={value}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-help`} className="note">
        {help}
      </p>
    </div>
  );
}

interface ChoiceSettingProps<Value extends string> extends SettingProps<Value> {
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
}

/** One of a few. */
export function ChoiceSetting<Value extends string>({
  label,
  help,
  value,
  choices,
  onChange,
}: ChoiceSettingProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-help`}
        onChange={(event) =>
          onChange(choices.find((choice) => choice.value === event.target.value)?.value ?? value)
        }
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className="note">
        {help}
      </p>
    </div>
  );
}

/** On or off. */
export function TickSetting({ label, help, value, onChange }: SettingProps<boolean>) {
  return (
    <div className="tick-list">
      <label>
        <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
        <span>
          {label}
          <br />
          <span className="note">{help}</span>
        </span>
      </label>
    </div>
  );
}

interface TextSettingProps extends SettingProps<string> {
  readonly id: string;
}

/** A longer text. */
export function TextSetting({ id, label, help, value, onChange }: TextSettingProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={6}
        maxLength={20_000}
        value={value}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-help`} className="note">
        {help}
      </p>
    </div>
  );
}
