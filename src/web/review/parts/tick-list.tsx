interface TickListProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly says?: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any of several, all of them in sight. */
export function TickList<Value extends string>({ legend, choices, chosen, onChange }: TickListProps<Value>) {
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className="tick-list">
      <legend className="field-label">{legend}</legend>
      {choices.map(({ value, label, says }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>
            {label}
            {says !== undefined && <span className="note"> {says}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
