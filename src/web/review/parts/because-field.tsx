import { Labelled } from "../../design/fields.tsx";

interface BecauseFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label?: string;
}

/** Why something is changed: kept with the change for good, so it is always asked for. */
export function BecauseField({ value, onChange, label = "Reason, kept with the change" }: BecauseFieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          className="review-because"
          required
          maxLength={2000}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}
