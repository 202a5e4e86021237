import { useId } from "react";
import { KeyMark } from "./key-list.tsx";

interface JustificationFieldProps {
  readonly id: string;
  readonly value: string;
  /** Letters it needs; 0 when it may stay empty. */
  readonly needed: number;
  /** Letters still missing. */
  readonly missing: number;
  readonly isChoice: boolean;
  /** What it is called, when it is called otherwise. */
  readonly label?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The reason in one's own words, with how much is still missing. */
export function JustificationField({
  id,
  value,
  needed,
  missing,
  isChoice,
  label,
  onChange,
}: JustificationFieldProps) {
  const hint = useId();
  return (
    <div className="field judge-justification">
      <label htmlFor={id}>
        {label ?? (isChoice ? "The reason" : "Anything to add")}
        {needed === 0 && label === undefined && " (may stay empty)"} <KeyMark of="j" />
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={8_000}
        value={value}
        aria-describedby={hint}
        aria-keyshortcuts="j"
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={hint} className="note">
        {isChoice && "Name two things that each answer does, and what they mean for this reader. "}
        {missing > 0 && <strong>{missing} more letters.</strong>}
      </p>
    </div>
  );
}
