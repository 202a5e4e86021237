import type { Part } from "#src/projects/index.ts";
import { ChoiceField } from "../../design/fields.tsx";
import { choicesOf, partMeanings, partWords } from "../review-words.ts";

interface PartFieldProps {
  readonly value: Part;
  readonly onChange: (part: Part) => void;
}

const CHOICES = choicesOf(partWords);

/** What added items are for. */
export function PartField({ value, onChange }: PartFieldProps) {
  return (
    <div>
      <ChoiceField label="What they are for" value={value} choices={CHOICES} onChange={onChange} />
      <p className="note">{partMeanings[value]}</p>
    </div>
  );
}
