import "./many-field.css";

interface ManyFieldProps {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  /** Said while none is chosen: “none”, “not said”. */
  readonly none: string;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any of several, folded away until wanted; says what is chosen while folded. */
export function ManyField({ label, choices, chosen, none, onChange }: ManyFieldProps) {
  const names = choices.filter(({ id }) => chosen.includes(id)).map((choice) => choice.label);
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <details className="many-field">
      <summary>
        <span className="field-label">{label}</span>
        <span className="many-chosen">{names.length === 0 ? none : names.join(", ")}</span>
      </summary>
      <fieldset>
        <legend className="unseen">{label}</legend>
        {choices.map(({ id, label: name }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
