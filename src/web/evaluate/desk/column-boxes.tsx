interface ColumnBoxesProps {
  readonly legend: string;
  readonly hint: string;
  readonly choices: readonly string[];
  readonly chosen: readonly string[];
  readonly most: number;
  readonly onChange: (chosen: string[]) => void;
}

/** Some columns out of several, in the order they were ticked. */
export function ColumnBoxes({ legend, hint, choices, chosen, most, onChange }: ColumnBoxesProps) {
  const listed = [...choices, ...chosen.filter((name) => !choices.includes(name))];
  if (listed.length === 0) return null;
  return (
    <fieldset className="column-boxes">
      <legend className="note">{legend}</legend>
      <div className="column-boxes-list">
        {listed.map((name) => {
          const ticked = chosen.includes(name);
          return (
            <label key={name}>
              <input
                type="checkbox"
                checked={ticked}
                disabled={!ticked && chosen.length >= most}
                onChange={() => onChange(ticked ? chosen.filter((one) => one !== name) : [...chosen, name])}
              />
              <span>{name}</span>
            </label>
          );
        })}
      </div>
      <p className="note">{hint}</p>
    </fieldset>
  );
}
