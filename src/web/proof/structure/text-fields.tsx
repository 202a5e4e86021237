import { useId } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** The longest text that can be stored. */
  readonly max: number;
  readonly onChange: (value: string) => void;
}

/** One line of text under its label. */
export function TextLine({
  label,
  value,
  max,
  problem,
  onChange,
}: TextFieldProps & { readonly problem?: string | undefined }) {
  const id = useId();
  return (
    <div className="field proof-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        maxLength={max}
        value={value}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className="proof-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Some lines of text under their label. */
export function TextArea({ label, value, max, rows, onChange }: TextFieldProps & { readonly rows: number }) {
  const id = useId();
  return (
    <div className="field proof-field proof-fields-all">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={max}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface LinesFieldProps {
  readonly label: string;
  readonly lines: readonly string[];
  /** The most lines that can be stored. */
  readonly most: number;
  readonly onChange: (lines: string[]) => void;
}

/** A list, one thing a line; empty lines go once the person leaves the field. */
export function LinesField({ label, lines, most, onChange }: LinesFieldProps) {
  const id = useId();
  return (
    <div className="field proof-field proof-fields-all">
      <label htmlFor={id}>{label}, one a line</label>
      <textarea
        id={id}
        rows={Math.max(3, lines.length + 1)}
        value={lines.join("\n")}
        aria-describedby={`${id}-most`}
        onChange={(event) => onChange(event.target.value === "" ? [] : event.target.value.split("\n"))}
        onBlur={() => {
          const full = lines.filter((line) => line.trim() !== "");
          if (full.length !== lines.length) onChange(full);
        }}
      />
      <p id={`${id}-most`} className={lines.length > most ? "proof-problem" : "unseen"}>
        At most {most} lines can be saved.
      </p>
    </div>
  );
}
