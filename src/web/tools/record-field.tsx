import { NamePicker } from "../design/name-picker.tsx";
import type { Choice } from "../design/name-picker.tsx";

interface RecordFieldProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The id chosen, or nothing. */
  readonly value: string | undefined;
  /** Said where no name fits what is typed. */
  readonly none: string;
  readonly onChange: (id: string | undefined) => void;
}

/** Chooses one record by a part of its name, for an answer that stands in the address; emptied, it chooses nothing. */
export function RecordField({ label, choices, value, none, onChange }: RecordFieldProps) {
  const known = choices.some(({ id }) => id === value);
  return (
    <NamePicker
      label={label}
      opens={`Show all: ${label}`}
      choices={choices}
      none={none}
      // What is typed before there is anything to choose would be lost when it comes.
      isDisabled={choices.length === 0}
      selectedKey={known && value !== undefined ? value : null}
      onChoose={(id) => {
        if (id !== undefined || known) onChange(id);
      }}
    />
  );
}
