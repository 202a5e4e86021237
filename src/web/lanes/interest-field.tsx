interface InterestFieldProps {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any of a few, folded away until wanted; says what is chosen while folded. */
export function InterestField({ label, choices, chosen, onChange }: InterestFieldProps) {
  const names = choices.filter((choice) => chosen.includes(choice.id)).map((choice) => choice.label);
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <details className="interest">
      <summary>
        <span className="field-label">{label}</span>
        <span className="interest-chosen">{names.length === 0 ? "any" : names.join(", ")}</span>
      </summary>
      <fieldset>
        <legend className="unseen">{label}</legend>
        {choices.map((choice) => (
          <label key={choice.id}>
            <input type="checkbox" checked={chosen.includes(choice.id)} onChange={() => toggle(choice.id)} />
            {choice.label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
