import { useId } from "react";

export type Declared = "" | "synthetic" | "public";

const CHOICES: readonly { readonly value: Declared; readonly label: string; readonly says: string }[] = [
  {
    value: "",
    label: "Not declared",
    says: "Every text is held against all rules for patient identifiers before it is stored.",
  },
  {
    value: "synthetic",
    label: "All texts are made up",
    says: "Dates and places are let through, since they belong to nobody. Names, record numbers and contact details are still stopped.",
  },
  {
    value: "public",
    label: "All texts are public already",
    says: "Dates and places are let through. You answer for where the texts come from; the rest is still stopped.",
  },
];

interface DeclaredFieldProps {
  readonly value: Declared;
  readonly onChange: (value: Declared) => void;
}

/** What a lead says of all texts of a project, with what follows from it. */
export function DeclaredField({ value, onChange }: DeclaredFieldProps) {
  const name = useId();
  return (
    <fieldset className="tick-list">
      <legend className="field-label">Where the texts come from; recorded with the project</legend>
      {CHOICES.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            <span className="note"> {choice.says}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
